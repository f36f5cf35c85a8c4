/**
 * The texts in a request body, and the way to put other texts in their place.
 * Every string in it may be text that the person wrote: no field is trusted to be harmless.
 */
export type Readable = {
  readonly parts: readonly string[];
  /** Names (JSON) or numbers (protobuf) of the outermost fields, as far as the format has any. */
  readonly fields: readonly (string | number)[];
  /** Pieces of the body that could not be read, such as the files of an upload. */
  readonly unreadable: readonly Uint8Array[];
  /** The same body with these parts (same number, same order); all other bytes stay as they were. */
  write(parts: readonly string[]): Uint8Array<ArrayBuffer>;
};

/** What a gate holds of a body. `unreadable` is not clean: it is unknown. */
export type ReadBody = Readable | 'unreadable';
