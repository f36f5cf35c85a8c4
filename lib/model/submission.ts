import type { Destination } from './destination';

/** The ways by which something leaves the person's hands. */
export const ways = [
  /** Held before the page sees it. */
  'paste',
  'drop',
  /** Files, by whichever way the person gave them to the page. */
  'file',
  /** Enter or the send button, in the composer or in the edit box of an earlier message. */
  'send',
  'edit',
  /** A request body on its way to the server. */
  'request',
  /** A request that the page makes ahead of the person's send (a warm-up, a title). */
  'early-request',
  /** A request body that is no message: a setting, a name. */
  'other-request',
  /** Speech on its way to the server. */
  'voice',
  /** Feedback about an answer (thumbs), with whatever the person wrote beside it. */
  'feedback',
] as const;
export type Way = (typeof ways)[number];

/** Something nobody could read: its bytes, or `no-bytes` where not even those could be had. */
export type Unreadable = Uint8Array | 'no-bytes';

/** A file among several: the index of the part that is its name (those of its text follow), and whether all of it was read. */
export type FilePart = { readonly at: number; readonly isRead: boolean };

/** Something that is about to leave. */
export type Submission = {
  readonly way: Way;
  /** The texts in it, in order: one for a paste, one per string for a request body, names and texts of files. */
  readonly parts: readonly string[];
  /** The pieces of it that could not be read (an image, an unknown body): not clean, but unknown. */
  readonly unreadable: readonly Unreadable[];
  /** It was read, but cannot be changed here (an office document): it goes as it is, or not at all. */
  readonly isFixed: boolean;
  /**
   * Id of the organisation that a request names in its address (lower case), which may be another one than the page works
   * in; one that cannot be told is a word that is no id. Undefined where none is named.
   */
  readonly organization?: string | undefined;
  /**
   * For each part the number of the file that it stands in, where that file cannot be changed but can be left out (an
   * office document among others); null for a part that can be changed.
   */
  readonly documents?: readonly (number | null)[];
  /** The files, in the order of their parts; undefined where there are none. */
  readonly files?: readonly FilePart[];
  /** The ends of the messages that went before the only part, oldest first: a value may be split between them and it. */
  readonly before?: readonly string[];
  /** Of a request: where what it carries ends up. Undefined where that is no conversation. */
  readonly destination?: Destination | undefined;
};
