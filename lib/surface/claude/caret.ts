import { type Editable, insertText, isField } from './editable';

/** Where the person was, so that a text can be put there when the dialog is gone. */
export type Caret = { readonly editable: Editable; readonly restore: () => void };

export function caretIn(editable: Editable): Caret {
  if (isField(editable)) {
    const { selectionStart, selectionEnd } = editable;
    return {
      editable,
      restore() {
        editable.focus();
        if (selectionStart !== null) editable.setSelectionRange(selectionStart, selectionEnd);
      },
    };
  }
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return {
    editable,
    restore() {
      editable.focus();
      if (range && editable.contains(range.commonAncestorContainer)) setSelection(range);
    },
  };
}

/** A text, and the same with its markup where there is one and nothing in it was changed. */
export type Inserted = { readonly text: string; readonly html: string };

/**
 * A caret where the mouse let something fall, and at the end where that cannot be told: what is selected stays, as with any
 * drop. @param x, y CSS pixels of the window
 */
export function caretAt(editable: Editable, x: number, y: number): Caret {
  const position = document.caretPositionFromPoint(x, y);
  if (isField(editable)) return caretInField(editable, position);
  const range = document.createRange();
  if (position) range.setStart(position.offsetNode, position.offset);
  return {
    editable,
    restore() {
      editable.focus();
      setCaret(editable, editable.contains(range.startContainer) ? range : endOf(editable));
    },
  };
}

/** Of what stands in a field browsers tell the place in its value. */
function caretInField(field: HTMLTextAreaElement | HTMLInputElement, position: CaretPosition | null): Caret {
  return {
    editable: field,
    restore() {
      field.focus();
      const { selectionEnd } = field;
      const at = position?.offsetNode === field ? position.offset : selectionEnd;
      // Null for an address or a number: there it cannot be set.
      if (selectionEnd !== null) field.setSelectionRange(at, at);
    },
  };
}

function endOf(editable: Editable): Range {
  const range = document.createRange();
  range.selectNodeContents(editable);
  range.collapse(false);
  return range;
}

function setSelection(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Puts the caret somewhere else than where the editor has it. Browsers tell editors a moment later, and what is pasted until
 * then replaces what was selected before (ProseMirror), so they are told here. A caret at the start, soon after the focus
 * came, ProseMirror takes for the browser's doing, and puts its own selection back; the next one it believes.
 */
export function setCaret(editable: Editable, range: Range): void {
  for (const one of [range, endOf(editable), range]) {
    setSelection(one);
    document.dispatchEvent(new Event('selectionchange'));
  }
}

/**
 * Puts a text where the caret was, as a paste of the page's own kind, so that a long text becomes an attachment
 * as it always does; where the page takes no such paste, as typing.
 */
export function insertAt({ editable, restore }: Caret, inserted: Inserted): void {
  restore();
  if (!pasteInto(editable, inserted)) insertText(inserted.text);
}

/** True when the page took it. */
function pasteInto(editable: Editable, inserted: Inserted): boolean {
  try {
    return !editable.dispatchEvent(pasteEvent(inserted));
  } catch {
    // In Firefox the event comes from the page's world, where the page may have broken it.
    return false;
  }
}

/** What Firefox gives content scripts: the page's own globals, and a way to hand an object over to them. */
type FirefoxWindow = Window & { readonly wrappedJSObject?: typeof globalThis };
declare function cloneInto<T>(value: T, target: Window): T;

/**
 * Chromium takes the data as a `DataTransfer`. Firefox ignores that and has members of its own for it
 * (`dataType`, `data`: one kind only, so without markup), which the page can read only when the event was made in its own world.
 */
function pasteEvent({ text, html }: Inserted): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const { wrappedJSObject: pageWorld } = window as FirefoxWindow;
  if (pageWorld) {
    const data = cloneInto({ ...init, dataType: 'text/plain', data: text }, window);
    return new pageWorld.ClipboardEvent('paste', data);
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== '') clipboardData.setData('text/html', html);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}
