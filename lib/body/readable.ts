/**
 * The texts in a request body or a file, and the way to put other texts in their place.
 * Every string in it may be text that the person wrote: no field is trusted to be harmless.
 */
export type Readable = {
  readonly parts: readonly string[];
  /** Names (JSON, forms) or numbers (protobuf) of the outermost fields, as far as the format has any. */
  readonly fields: readonly (string | number)[];
  /** Pieces of the body that could not be read, such as pictures of an upload. */
  readonly unreadable: readonly Uint8Array[];
  /** Read, but not to be changed here (an office document): `write` throws for other parts than its own. */
  readonly isFixed: boolean;
  /**
   * The same body with these parts (same number, same order); all other bytes stay as they were.
   * @throws TypeError when the body cannot hold them; the error says nothing of what they are
   */
  write(parts: readonly string[]): Uint8Array<ArrayBuffer>;
};

/** What a gate holds of a body. `unreadable` is not clean: it is unknown. */
export type ReadBody = Readable | 'unreadable';

/** Whether any part is another one than before. */
export function isChanged(before: readonly string[], after: readonly string[]): boolean {
  return before.some((part, index) => part !== after[index]);
}
