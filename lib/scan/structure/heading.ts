/** Longest heading, in code units: a form's label is about sixty. */
export const longestHeading = 80;

/** Most columns of a table; those further right have no heading. */
export const mostColumns = 256;

const outerSigns = /^[\s"'`*_[\](){}#=|]{1,8}|[\s"'`*_[\](){}=|:]{1,8}$/g;

/** The text of a heading without the quotes, brackets and emphasis around it. */
export function plainHeading(text: string, start: number, end: number): string {
  const piece = text.slice(start, Math.min(end, start + 2 * longestHeading));
  return piece.replace(/\s+/g, ' ').trim().replace(outerSigns, '').slice(0, longestHeading);
}
