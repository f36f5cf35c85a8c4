// What makes another number of the one that stands before the name of a street.

// `12 Wall Street` of a date or a count.
export const countBefore =
  /(?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|top|first|last|next|over|than|about|nearly|these|those|only|all|past|chapter|page|version|route|step|figure|table|line|level|season|episode|part|day|week|month|phase|stage|round|grade|class|article|section|under|the|iso|rfc|din|every|another|other)\.?[ \t\n]$/i;
export const yearBefore =
  /\b(?:in|since|by|from|until|till|of|during|after|before|the|early|late|to|and|fy|year)[ \t\n]$/i;
export const isYear = (number: string): boolean =>
  number.length > 3 && /^(?:19|20)\d\d(?:[-–]\d{2,4})?,?$/.test(number);

// `112 S. Ct. 1846`, `15 Cl. Ct. 212`, `1 Ark. Terr. Rep. 332`: volume, report, page.
const report = /^\d{1,4} (?:(?:[A-Z][a-z]{0,4}\.? ?){1,3})(?:Ct|Terr)(?:\.? Rep)?\.? (?:\d|_)/;

/** Whether the address that begins at `start`, with its kind of street before `end`, is a judgment in a report of courts. */
export const isCourtReport = (text: string, start: number, end: number): boolean =>
  report.test(text.slice(start, end + 8));

/** What stands behind no year and no name: `2071 Juniper Lane, Dayton, OH 45422`. */
export const endsInZip = /^[^\n]*\b[A-Z]{2} \d{5}/;
