/** The ways by which something leaves the person's hands. */
export type Way =
  /** Held before the page sees it. */
  | 'paste'
  | 'drop'
  /** Enter or the send button, in the composer or in the edit box of an earlier message. */
  | 'send'
  | 'edit'
  /** A request body on its way to the server. */
  | 'request'
  /** A request that the page makes ahead of the person's send (a warm-up, a title). */
  | 'early-request';

/** Something that is about to leave. */
export type Submission = {
  readonly way: Way;
  /** The texts in it, in order: one for a paste, one per string for a request body. */
  readonly parts: readonly string[];
  /** True when some of it could not be read (an unknown body): it is not clean, it is unknown. */
  readonly unreadable: boolean;
};
