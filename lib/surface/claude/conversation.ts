import type { Conversation } from '@/lib/flow/ports';
import { readEditable } from './editable';
import { findComposer } from './page';
import { findAllByFirst, selectors } from './selectors';

/** The conversation on the page: by its address, and as far as its rows are in the document. */
export function createConversation(): Conversation {
  return {
    id: () => /^\/chat\/([^/]+)/.exec(location.pathname)?.[1] ?? null,
    shown() {
      const rows = findAllByFirst(document, selectors.row);
      const composer = findComposer();
      const boxes = rows.flatMap((row) => [...row.getElementsByTagName('textarea')]);
      const texts = [
        ...rows.map((row) => row.textContent),
        ...boxes.map((box) => box.value),
        composer ? readEditable(composer) : '',
      ];
      return { text: texts.join('\n'), isWhole: isWhole(rows) };
    },
  };
}

const uuid = /^\/chat\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/;

/** Id of the conversation that the tab shows (UUID, lower case), also from a frame of the site; null for one without an address. */
export function pageConversation(): string | null {
  try {
    return uuid.exec((window.top ?? window).location.pathname.toLowerCase())?.[1] ?? null;
  } catch {
    // A frame whose origin is another one than the page's.
    return null;
  }
}

/** The site numbers its rows and marks the last one. Rows without those marks say nothing, and count as some of many. */
function isWhole(rows: readonly HTMLElement[]): boolean {
  const isInOrder = rows.every((row, index) => row.getAttribute('data-index') === String(index));
  return isInOrder && rows.at(-1)?.getAttribute('data-last-message') === 'true';
}
