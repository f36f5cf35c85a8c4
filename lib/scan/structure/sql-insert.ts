import { createFinder } from './finder';
import { mostColumns, plainHeading } from './heading';
import { backslash, closeParenthesis, comma, openParenthesis, singleQuote } from './signs';

/** The list of columns is read back no further; code units. */
const longestList = 8_000;

/** Between the list and `VALUES`, and inside a statement between its tuples: white space, a comment is too much. */
const longestGap = 200;

/** A quoted value that is longer was only an apostrophe. */
const longestString = 10_000;

/** The columns in the parentheses that end before `end`, where `VALUES` stands. */
function columnsBefore(text: string, end: number): string[] | undefined {
  let last = end - 1;
  const floor = Math.max(0, end - longestGap);
  while (last >= floor && text.charCodeAt(last) <= 32) last--;
  if (last < floor || text.charCodeAt(last) !== closeParenthesis) return undefined;
  const least = Math.max(0, last - longestList);
  let first = last - 1;
  for (; first >= least; first--) {
    const code = text.charCodeAt(first);
    if (code === closeParenthesis) return undefined;
    if (code === openParenthesis) break;
  }
  if (first < least) return undefined;
  const names = text.slice(first + 1, last).split(',', mostColumns);
  return names.map((name) => plainHeading(name, 0, name.length));
}

/** `INSERT INTO t (id, ssn) VALUES (1, '219456789'), (2, …)`: the columns name the values of each tuple. */
export function createSqlInserts(text: string): (start: number) => string | undefined {
  const finders = ['VALUES', 'values', 'Values'].map((word) => createFinder(text, word));
  /** Of the words that begin the tuples. */
  let next = -1;
  let columns: string[] | undefined;
  let at = 0;
  let depth = 0;
  let column = 0;
  /** Where the openParenthesis string began, -1 outside; `quote` ends it. */
  let stringStart = -1;
  let quote = 0;

  const takeStringCode = (code: number): void => {
    if (code === backslash) at++;
    else if (code === quote) {
      if (text.charCodeAt(at + 1) === quote) at++;
      else stringStart = -1;
    } else if (at - stringStart > longestString) columns = undefined;
  };

  /** Between two tuples only a comma; anything else ends the statement. */
  const takeOutside = (code: number): void => {
    if (code === openParenthesis) {
      depth = 1;
      column = 0;
    } else if (code > 32 && code !== comma) columns = undefined;
  };

  const takeInside = (code: number): void => {
    if (code === singleQuote || code === 34) {
      stringStart = at;
      quote = code;
    } else if (code === openParenthesis) depth++;
    else if (code === closeParenthesis) depth--;
    else if (code === comma && depth === 1) column++;
  };

  /** Reads on inside a statement. */
  const readTo = (to: number): void => {
    for (; at < to && columns !== undefined; at++) {
      const code = text.charCodeAt(at);
      if (stringStart >= 0) takeStringCode(code);
      else if (depth === 0) takeOutside(code);
      else takeInside(code);
    }
  };

  return (start) => {
    readTo(start);
    while (columns === undefined) {
      if (next < at) next = Math.min(...finders.map((find) => find(at)));
      if (next >= start) return undefined;
      at = next + 'VALUES'.length;
      columns = columnsBefore(text, next);
      depth = 0;
      stringStart = -1;
      readTo(start);
    }
    return depth > 0 ? columns[column] || undefined : undefined;
  };
}
