import { mostColumns, plainHeading } from './heading';
import { doubleQuote, pipe, space } from './signs';

/** A place in a row of cells. */
export type CellCursor = {
  /** Code units from the start of the text. */
  at: number;
  /** Of the cell at `at`, from 0. */
  index: number;
  /** Inside a cell in double quotes, as in RFC 4180. */
  isQuoted: boolean;
  /** Nothing but spaces has been seen of this cell. */
  isAtCellStart: boolean;
  /** No quotes stand in the line: delimiters are all that counts. */
  hasNoQuotes: boolean;
};

/** The first cell of a line. With a pipe before the first cell, as in Markdown, that pipe opens it. */
export function cellCursor(text: string, start: number, end: number, delimiter: number): CellCursor {
  const cursor = { at: start, index: 0, isQuoted: false, isAtCellStart: true, hasNoQuotes: false };
  if (delimiter !== pipe) return cursor;
  let first = start;
  while (first < end && text.charCodeAt(first) === space) first++;
  if (text.charCodeAt(first) === pipe) cursor.index = -1;
  return cursor;
}

/** Moves to `to`, or only behind the next delimiter that is not in quotes. */
function move(text: string, cursor: CellCursor, to: number, delimiter: number, isOneCell: boolean): void {
  let { at, index, isQuoted, isAtCellStart } = cursor;
  while (at < to) {
    const code = text.charCodeAt(at++);
    if (code === delimiter && !isQuoted) {
      isAtCellStart = true;
      index++;
      if (isOneCell) break;
    } else if (code === doubleQuote) {
      if (isQuoted && at < to && text.charCodeAt(at) === doubleQuote) at++;
      else if (isQuoted || isAtCellStart) isQuoted = !isQuoted;
      isAtCellStart = false;
    } else if (code !== space) isAtCellStart = false;
  }
  cursor.at = at;
  cursor.index = index;
  cursor.isQuoted = isQuoted;
  cursor.isAtCellStart = isAtCellStart;
}

/** Moves to `to`, over as many cells as stand before it. */
export const toPlace = (text: string, cursor: CellCursor, to: number, delimiter: number): void =>
  move(text, cursor, to, delimiter, false);

/** Moves to the next delimiter that is not in quotes, and behind it; `false` when there is none before `to`. */
export function toNextCell(text: string, cursor: CellCursor, to: number, delimiter: number): boolean {
  const { index } = cursor;
  move(text, cursor, to, delimiter, true);
  return cursor.index > index;
}

/** The headings in a line. */
export function headingsIn(text: string, start: number, end: number, delimiter: number): string[] {
  const cursor = cellCursor(text, start, end, delimiter);
  const headings: string[] = [];
  for (let from = start; headings.length < mostColumns; from = cursor.at) {
    const { index } = cursor;
    const isMore = toNextCell(text, cursor, end, delimiter);
    if (index >= 0) headings.push(plainHeading(text, from, isMore ? cursor.at - 1 : end));
    if (!isMore) break;
  }
  // In a Jira wiki two pipes stand between headings.
  if (delimiter === pipe && text.startsWith('||', start))
    return headings.filter((_, index) => index % 2 === 1);
  return headings;
}
