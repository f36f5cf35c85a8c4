import { isDigit, isLetter } from '@/lib/scan/characters';
import { isSpaceless, isWordLetter } from '@/lib/scan/tokens/words';
import { longestHeading } from './heading';
import { comma, doubleQuote, lineFeed, pipe, semicolon, space, tab } from './signs';

/** Lines are judged by their first code units; a longer one is no row of headings. */
export const longestLine = 10_000;

/** Digits of one value; four are a year, or the number of an address line. */
export const valueDigits = 5;

/** What a line looks like, as far as it takes to tell headings from rows. */
export type LineShape = {
  isBlank: boolean;
  /** Nothing but dashes, equals signs and the signs between columns: the line below the headings. */
  isRule: boolean;
  /** Could hold headings: letters, and no digits that could be a value. */
  isHeaderish: boolean;
  letters: number;
  digits: number;
  /** Code units without the white space at both ends. */
  width: number;
  words: number;
  /** Cells between delimiters or wide gaps that are not empty. */
  cells: number;
  commas: number;
  semicolons: number;
  pipes: number;
  tabs: number;
  /** Gaps of two spaces or more between words. */
  gaps: number;
  quotes: number;
};

export const emptyShape = (): LineShape => ({
  ...{
    isBlank: true,
    isRule: false,
    isHeaderish: false,
    letters: 0,
    digits: 0,
    width: 0,
    words: 0,
    cells: 0,
  },
  ...{ commas: 0, semicolons: 0, pipes: 0, tabs: 0, gaps: 0, quotes: 0 },
});

const letter = 1;
const digit = 2;
const gap = 3;
const lineBreak = 4;
const delimiter = 5;
const ruleSign = 6;
const quote = 7;

/** What an ASCII character is in a line; all others but letters are 0. */
const classes: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isLetter(code)) return letter;
  if (isDigit(code)) return digit;
  if (code === space) return gap;
  if (code === 13 || code === lineFeed) return lineBreak;
  if (code === tab || code === comma || code === semicolon || code === pipe) return delimiter;
  if (code === 45 || code === 61 || code === 43 || code === 58 || code === 95) return ruleSign;
  return code === doubleQuote ? quote : 0;
});

const classOf = (code: number): number =>
  code < 128 ? (classes[code] as number) : isWordLetter(code) || isSpaceless(code) ? letter : 0;

/** Writes the shape of the line `text.slice(start, end)` into `shape`. */
export function measureLine(text: string, start: number, end: number, shape: LineShape): void {
  let letters = 0;
  let digits = 0;
  let words = 0;
  let commas = 0;
  let semicolons = 0;
  let pipes = 0;
  let tabs = 0;
  let gaps = 0;
  let quotes = 0;
  let rules = 0;
  let others = 0;
  let spaces = 0;
  let cellDigits = 0;
  let mostDigits = 0;
  let cellWidth = 0;
  let cells = 0;
  let widestCell = 0;
  let isQuoted = false;
  let first = -1;
  let last = start;
  const limit = Math.min(end, start + longestLine);
  for (let at = start; at < limit;) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === gap) {
      spaces++;
      at++;
      continue;
    }
    if (kind === lineBreak) {
      at++;
      continue;
    }
    const isNewCell = kind === delimiter && !isQuoted;
    if (isNewCell || spaces > 1) {
      if (cellWidth > widestCell) widestCell = cellWidth;
      cellWidth = 0;
      cellDigits = 0;
      if (first >= 0 && spaces > 1 && !isNewCell) gaps++;
    }
    // Letters and digits come in runs.
    let next = at + 1;
    if (kind === letter) {
      while (next < limit && classOf(text.charCodeAt(next)) === letter) next++;
      if (spaces > 0 || letters + digits === 0) words++;
      letters += next - at;
      cellDigits = 0;
    } else if (kind === digit) {
      while (next < limit && classOf(text.charCodeAt(next)) === digit) next++;
      if (spaces > 0 || letters + digits === 0) words++;
      digits += next - at;
      cellDigits += next - at;
      if (cellDigits > mostDigits) mostDigits = cellDigits;
    } else if (isNewCell) {
      if (code === comma) commas++;
      else if (code === tab) tabs++;
      else if (code === semicolon) semicolons++;
      else {
        rules++;
        pipes++;
      }
    } else if (kind === ruleSign || code === pipe) rules++;
    else {
      others++;
      if (kind === quote) {
        quotes++;
        // Delimiters inside a cell in quotes set nothing apart; `5" pipe` opens none.
        isQuoted = !isQuoted && cellWidth === 0;
      }
    }
    if (code !== tab) {
      if (first < 0) first = at;
      last = next - 1;
    }
    if (!isNewCell) {
      if (cellWidth === 0) cells++;
      cellWidth += next - at + (cellWidth > 0 ? spaces : 0);
    }
    spaces = 0;
    at = next;
  }
  if (cellWidth > widestCell) widestCell = cellWidth;
  shape.isBlank = first < 0 && tabs === 0;
  shape.isRule = rules > 2 && letters + digits + others + commas + semicolons === 0 && rules > pipes;
  shape.isHeaderish =
    letters > 1 &&
    mostDigits < valueDigits &&
    digits <= 2 * letters &&
    widestCell <= longestHeading &&
    limit === end;
  shape.letters = letters;
  shape.digits = digits;
  shape.width = first < 0 ? 0 : last + 1 - first;
  shape.words = words;
  shape.cells = cells;
  shape.commas = commas;
  shape.semicolons = semicolons;
  shape.pipes = pipes;
  shape.tabs = tabs;
  shape.gaps = gaps;
  shape.quotes = quotes;
}
