import { isDigit } from '@/lib/scan/characters';
import { plainHeading } from './heading';
import type { LineShape } from './line-shape';
import { codeAt, isLineEnd, isQuote, space } from './signs';

/** A heading alone in its line, as above a column copied from a spreadsheet. */
const longestHeadingLine = 40;
const mostWords = 4;

/** A row that holds one value and nothing else. */
const longestRow = 40;

/** `- `, `* `, `12. `: what may stand before the value in a list. */
const longestBullet = 6;

/** One column: a line with a short phrase, then lines with one value each. */
export type OneColumn = {
  take(shape: LineShape, start: number, end: number): void;
  clear(): void;
  isActive(): boolean;
  heading(): string | undefined;
};

const isHeading = (shape: LineShape): boolean =>
  shape.letters > 1 &&
  shape.digits === 0 &&
  shape.width <= longestHeadingLine &&
  shape.words <= mostWords &&
  shape.commas + shape.semicolons + shape.pipes + shape.tabs + shape.gaps === 0;

/** A value is one code, or groups of digits. */
const isRow = (shape: LineShape): boolean =>
  shape.digits > 0 && shape.width <= longestRow && (shape.letters === 0 || shape.words === 1);

export function createOneColumn(text: string): OneColumn {
  let start = 0;
  let end = 0;
  let known: string | undefined;
  return {
    take(shape, lineStart, lineEnd) {
      if (isHeading(shape)) {
        start = lineStart;
        end = lineEnd;
        known = undefined;
      } else if (!isRow(shape)) end = 0;
    },
    clear() {
      end = 0;
    },
    isActive: () => end > 0,
    heading() {
      if (end === 0) return undefined;
      known ??= plainHeading(text, start, end);
      return known || undefined;
    },
  };
}

/** Whether only a bullet or a number of a list stands before `start` in its line. */
export function isAfterBullet(text: string, start: number): boolean {
  let hasSign = false;
  for (let at = start - 1; at >= start - longestBullet; at--) {
    const code = codeAt(text, at);
    if (isLineEnd(code)) return hasSign;
    // `-`, `*`, `+`, `•`, `·`; `.` and `)` after the number of an item.
    const isSign = code === 45 || code === 42 || code === 43 || code === 0x2022 || code === 0xb7;
    const isAfterNumber = (code === 46 || code === 41) && isDigit(codeAt(text, at - 1));
    if (isSign || isAfterNumber) {
      if (hasSign) return false;
      hasSign = true;
    } else if (code !== space && !(hasSign ? isDigit(code) : isQuote(code))) return false;
  }
  return false;
}
