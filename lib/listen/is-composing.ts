/** Whether a key belongs to an input method, which is making a word (`keyCode` 229 is how older ones tell). */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
