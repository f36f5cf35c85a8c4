/** What the person was writing when the tab went to another organisation. */
export type Draft = {
  readonly text: string;
  readonly hasFiles: boolean;
  /** The organisation that the tab was to go to: the text is for no other. */
  readonly organizationId: string;
};
