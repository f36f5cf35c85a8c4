import type { Way } from '@/lib/model/submission';
import { type Caret, caretAt, caretIn } from './caret';
import { editableOf } from './editable';
import { hold, insert, type Page } from './page';

/** Judges pasted text before the page sees it. Clean text is left alone, in the same event. */
export function guardPaste(page: Page): void {
  window.addEventListener(
    'paste',
    (event) => {
      // An event of a script is no act of the person; what it puts into the page is caught when it leaves.
      if (!event.isTrusted || !event.clipboardData) return;
      const editable = editableOf(event.composedPath()[0] ?? null);
      if (!editable) return;
      judge(page, event, 'paste', event.clipboardData, () => caretIn(editable));
    },
    { capture: true, signal: page.signal },
  );
}

/** The same for text that is dragged into the page. */
export function guardDrop(page: Page): void {
  window.addEventListener(
    'drop',
    (event) => {
      if (!event.isTrusted || !event.dataTransfer) return;
      const editable = editableOf(event.composedPath()[0] ?? null);
      if (!editable) return;
      const { clientX, clientY, dataTransfer } = event;
      judge(page, event, 'drop', dataTransfer, () => caretAt(editable, clientX, clientY));
    },
    { capture: true, signal: page.signal },
  );
}

function judge(page: Page, event: Event, way: Way, data: DataTransfer, caretNow: () => Caret): void {
  const text = textIn(data);
  if (text === '') return;
  const submission = { way, parts: [text], unreadable: false };
  const decision = page.guard.judge(submission);
  if (decision.kind === 'release') return;
  hold(event);
  const caret = caretNow();
  void page.guard.settle(
    {
      submission,
      release: () => insert(caret, text),
      replace: ([next = '']) => insert(caret, next),
      // The clipboard, or the place it was dragged from, still has it.
      cancel: () => caret.restore(),
    },
    decision,
  );
}

/** The plain text; where there is only markup, its text. */
function textIn(data: DataTransfer): string {
  const plain = data.getData('text/plain');
  if (plain !== '') return plain;
  const html = data.getData('text/html');
  return html === '' ? '' : (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
}
