/** Names of fields are read no further; code units. */
const longestName = 60;

/** What names of fields end with or hold, and names of people, towns and products seldom do. */
const fieldName =
  /[:#][\s,;|]{0,16}$|(?<![a-z])(?:number|no|nr|num|id|code|date|phone|tel|fax|amount|total|order|invoice|reference|ref)(?![a-z])/i;

/**
 * Whether the line names its own value (`Order number<tab>12345678`). Two columns may be names and values instead of a
 * table with headings, and then the line above says nothing of this one.
 */
export function hasFieldName(text: string, lineStart: number, start: number): boolean {
  return start - lineStart <= longestName && fieldName.test(text.slice(lineStart, start));
}
