/** How long the provider's backend keeps a conversation once it was deleted, and who says so. */
export type AfterDeletion = {
  /** Days from the deletion; null where the organisation's own fact names none. */
  readonly days: number | null;
  /** What it says, in a sentence. */
  readonly says: string;
  /** Title of the document, or of the organisation's agreement. */
  readonly source: string;
  /** ISO date as precise as the source gives it; null when it carries none. */
  readonly dated: string | null;
};
