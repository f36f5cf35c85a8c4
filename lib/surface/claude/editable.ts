import type { Edit } from '@/lib/model/edit';

/** Something on the page that takes text: the composer (contenteditable), a textarea, an input. */
export type Editable = HTMLElement;

/** The editable that holds `node`; null when nothing around it takes text. */
export function editableOf(node: EventTarget | null): Editable | null {
  if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) return node;
  const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
  let host: Element | null = element;
  while (host && !(host instanceof HTMLElement && host.isContentEditable)) host = host.parentElement;
  while (host?.parentElement?.isContentEditable) host = host.parentElement;
  return host instanceof HTMLElement ? host : null;
}

export function isField(editable: Editable): editable is HTMLTextAreaElement | HTMLInputElement {
  return editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement;
}

/** A stretch of the text and the node it stands in; `node` is null for a break that the markup implies. */
type Run = { readonly start: number; readonly text: string; readonly node: Text | null };

const blocks = /^(P|DIV|LI|UL|OL|PRE|BLOCKQUOTE|H[1-6]|TABLE|TR)$/;

/** The text as a person reads it: one line break per block and per `<br>`. */
export function readEditable(editable: Editable): string {
  return isField(editable) ? editable.value : readRuns(editable).text;
}

/** The text of `readEditable`, and where each stretch of it stands. */
export function readRuns(root: HTMLElement): { readonly text: string; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  let text = '';
  const add = (piece: string, node: Text | null) => {
    runs.push({ start: text.length, text: piece, node });
    text += piece;
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) add(child.data, child);
      else if (child.nodeName === 'BR') add('\n', null);
      else {
        const isBlock = blocks.test(child.nodeName);
        if (isBlock && text !== '' && !text.endsWith('\n')) add('\n', null);
        walk(child);
      }
    }
  };
  walk(root);
  return { text, runs };
}

/**
 * A stretch of the text, in UTF-16 code units of `readEditable`, as a range of the page.
 * @returns null when the page's text is not what it was.
 */
export function rangeIn(runs: readonly Run[], start: number, end: number): Range | null {
  const from = pointIn(runs, start, false);
  const to = pointIn(runs, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** Selects a stretch; false when the page's text is not what it was. */
function select(editable: Editable, start: number, end: number): boolean {
  if (isField(editable)) {
    editable.setSelectionRange(start, end);
    return true;
  }
  const range = rangeIn(readRuns(editable).runs, start, end);
  if (!range) return false;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}

function pointIn(runs: readonly Run[], at: number, isEnd: boolean): [Text, number] | null {
  for (const { start, text, node } of runs) {
    const inside = isEnd ? at > start && at <= start + text.length : at >= start && at < start + text.length;
    if (inside) return node ? [node, at - start] : null;
  }
  return null;
}

/**
 * Makes edits through the editor's own input path, so that undo gives the person the original back.
 * The edits are sorted and do not overlap.
 */
export function editIn(editable: Editable, edits: readonly Edit[]): void {
  editable.focus();
  // Typing goes to what has the focus, whatever that is.
  if (document.activeElement !== editable) return;
  // From the end, so that what stands before keeps its place.
  for (const { start, end, text } of [...edits].reverse()) {
    if (select(editable, start, end)) insertText(text);
  }
}

/** The one way of typing for someone that all editors and both browsers take, and that can be undone. */
export function insertText(text: string): boolean {
  return document.execCommand('insertText', false, text);
}
