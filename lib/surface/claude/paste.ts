import type { Way } from '@/lib/model/submission';
import { type Caret, caretAt, caretIn } from './caret';
import { editableOf } from './editable';
import { holdDroppedFiles, holdPastedFiles } from './files';
import { flavoursOf } from './flavours';
import { watchOwnDrags } from './own-drag';
import { hold, insert, listen, type Page } from './page';

/** Judges what is pasted before the page sees it. Clean text is left alone, in the same event. */
export function guardPaste(page: Page): void {
  const onPaste = (event: ClipboardEvent) => {
    // An event of a script is no act of the person; what it puts into the page is caught when it leaves.
    const data = event.isTrusted ? event.clipboardData : null;
    if (!data || holdPastedFiles(page, event, data)) return;
    const editable = editableOf(event.composedPath()[0] ?? null);
    if (editable) judge(page, event, 'paste', data, () => caretIn(editable));
  };
  listen(page, 'paste', onPaste);
}

/** The same for what is dragged into the page. */
export function guardDrop(page: Page): void {
  const isMoved = watchOwnDrags(page);
  const onDrop = (event: DragEvent) => {
    const data = event.isTrusted ? event.dataTransfer : null;
    if (!data || holdDroppedFiles(page, event, data)) return;
    const editable = editableOf(event.composedPath()[0] ?? null);
    if (!editable || isMoved(editable, data.getData('text/plain'))) return;
    const { clientX, clientY } = event;
    judge(page, event, 'drop', data, () => caretAt(editable, clientX, clientY));
  };
  listen(page, 'drop', onDrop);
}

function judge(page: Page, event: Event, way: Way, data: DataTransfer, caretNow: () => Caret): void {
  const { text, html, parts } = flavoursOf(data);
  const submission = { way, parts, unreadable: [], isFixed: false };
  const decision = page.guard.judge(submission);
  if (decision.kind === 'release') return;
  hold(event);
  const caret = caretNow();
  void page.guard.settle(
    {
      submission,
      release: () => insert(caret, { text, html }),
      // Whatever else was found stands in a writing that is left out.
      replace: ([next = '']) => insert(caret, { text: next, html: '' }),
      // The clipboard, or the place it was dragged from, still has it.
      cancel: () => caret.restore(),
    },
    decision,
  );
}
