/** Remembers where the focus and the caret are; the returned function puts them back, as far as they still exist. */
export function rememberFocus(document: Document): () => void {
  const element = document.activeElement;
  const selection = document.getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;

  return () => {
    if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body) return;
    element.focus({ preventScroll: true });
    // Text fields keep their own caret; an editable element's is the document's selection.
    if (!element.isContentEditable || range === null || !element.contains(range.startContainer)) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

/**
 * Remembers from where the focus comes into what takes none by itself. The returned function, called before that is
 * removed, gives the focus back if it is in there: what is typed next would be lost.
 */
export function watchFocus(root: ShadowRoot): () => void {
  let before: HTMLElement | null = null;
  root.addEventListener('focusin', (event) => {
    const from = event instanceof FocusEvent ? event.relatedTarget : null;
    if (from instanceof HTMLElement && !root.contains(from)) before = from;
  });
  return () => {
    if (root.activeElement !== null) before?.focus({ preventScroll: true });
  };
}
