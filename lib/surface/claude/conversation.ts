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

/** The site numbers its rows and marks the last one. Rows without those marks say nothing, and count as some of many. */
function isWhole(rows: readonly HTMLElement[]): boolean {
  const isInOrder = rows.every((row, index) => row.getAttribute('data-index') === String(index));
  return isInOrder && rows.at(-1)?.getAttribute('data-last-message') === 'true';
}
