import { listenOnWindow } from '@/lib/listen/listen-on-window';
import type { Way } from '@/lib/model/submission';
import { type Caret, caretAt, caretIn } from './caret';
import { editableOf } from './editable';
import { hold, insert, type Page } from './page';

/** Judges pasted text before the page sees it. Clean text is left alone, in the same event. */
export function guardPaste(page: Page): void {
  const onPaste = (event: ClipboardEvent) => {
    // An event of a script is no act of the person; what it puts into the page is caught when it leaves.
    if (!event.isTrusted || !event.clipboardData) return;
    const editable = editableOf(event.composedPath()[0] ?? null);
    if (editable) judge(page, event, 'paste', event.clipboardData, () => caretIn(editable));
  };
  listenOnWindow('paste', onPaste, page.signal);
}

/** The same for text that is dragged into the page. */
export function guardDrop(page: Page): void {
  const onDrop = (event: DragEvent) => {
    if (!event.isTrusted || !event.dataTransfer) return;
    const editable = editableOf(event.composedPath()[0] ?? null);
    if (!editable) return;
    const { clientX, clientY, dataTransfer } = event;
    judge(page, event, 'drop', dataTransfer, () => caretAt(editable, clientX, clientY));
  };
  listenOnWindow('drop', onDrop, page.signal);
}

function judge(page: Page, event: Event, way: Way, data: DataTransfer, caretNow: () => Caret): void {
  const html = data.getData('text/html');
  const text = data.getData('text/plain') || textOf(html);
  if (text === '') return;
  const submission = { way, parts: [text], unreadable: [], isFixed: false };
  const decision = page.guard.judge(submission);
  if (decision.kind === 'release') return;
  hold(event);
  const caret = caretNow();
  void page.guard.settle(
    {
      submission,
      release: () => insert(caret, { text, html }),
      replace: ([next = '']) => insert(caret, { text: next, html: '' }),
      // The clipboard, or the place it was dragged from, still has it.
      cancel: () => caret.restore(),
    },
    decision,
  );
}

/** What a person would see of it. */
function textOf(html: string): string {
  return html === '' ? '' : (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
}
