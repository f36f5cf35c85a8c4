/** What stood in the address of a page, and was taken out of it before the page was opened. */
export type AddressWords = {
  readonly text: string;
  /** Detector id -> number of findings in it. */
  readonly counts: Readonly<Record<string, number>>;
};
