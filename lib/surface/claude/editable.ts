import type { Edit } from '@/lib/model/edit';
import { groupEdits } from './edit-groups';

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
export type Run = { readonly start: number; readonly text: string; readonly node: Text | null };

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

/** Where an edit begins and ends, in the nodes that were there when the text was read. */
type Place = { readonly edit: Edit; readonly from: Run; readonly to: Run };

/** Both sorted; edits that begin or end in a break that the markup implies have no place, and are left out. */
function placesOf(edits: readonly Edit[], runs: readonly Run[]): readonly Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const edit of edits) {
    while (at < runs.length - 1 && endOf(runs[at]) <= edit.start) at += 1;
    let last = at;
    while (last < runs.length - 1 && endOf(runs[last]) < edit.end) last += 1;
    const [from, to] = [runs[at], runs[last]];
    if (from?.node && to?.node) places.push({ edit, from, to });
  }
  return places;
}

function endOf(run: Run | undefined): number {
  return run ? run.start + run.text.length : 0;
}

/** False when the editor has put other text, or another node, where it was. */
function select({ edit, from, to }: Place): boolean {
  const [start, end] = [edit.start - from.start, edit.end - to.start];
  const isOne = from === to;
  if (!from.node || !holds(from, start, isOne ? end : from.text.length)) return false;
  if (!to.node || !(isOne || holds(to, 0, end))) return false;
  const range = document.createRange();
  range.setStart(from.node, start);
  range.setEnd(to.node, end);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}

/** Whether the node has, in this stretch of it, the text that was read. */
function holds({ node, text }: Run, start: number, end: number): boolean {
  return node?.isConnected === true && node.data.slice(start, end) === text.slice(start, end);
}

/**
 * Makes edits through the editor's own input path, so that undo gives the person the original back. Reads the text once,
 * and types once for each node that an edit is in. The edits are sorted and do not overlap.
 */
export function editIn(editable: Editable, edits: readonly Edit[]): void {
  editable.focus();
  // Typing goes to what has the focus, whatever that is.
  if (document.activeElement !== editable) return;
  if (isField(editable)) {
    const { value } = editable;
    for (const { start, end, text } of groupEdits(value, edits, [
      { start: 0, end: value.length },
    ]).toReversed()) {
      editable.setSelectionRange(start, end);
      insertText(text);
    }
    return;
  }
  const { text, runs } = readRuns(editable);
  const stretches = runs.flatMap((run) => (run.node ? [{ start: run.start, end: endOf(run) }] : []));
  // From the end, so that what stands before keeps its place.
  for (const place of placesOf(groupEdits(text, edits, stretches), runs).toReversed()) {
    if (select(place)) insertText(place.edit.text);
  }
}

/** The one way of typing for someone that all editors and both browsers take, and that can be undone. */
export function insertText(text: string): boolean {
  return document.execCommand('insertText', false, text);
}
