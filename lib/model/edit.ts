/** A stretch of a text and what stands in its place. Offsets in UTF-16 code units of the text before the edit. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };
