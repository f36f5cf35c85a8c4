import { endOfLine, isLetter } from '@/lib/scan/characters';
import { createWordsBehind, isDelimiter, isListEdge, listBehind, wordsEnd } from './heading-edges';
import { longestLine } from './line-shape';
import { createRowFinder, createTupleFinder } from './rows-behind';
import { isRuleLine } from './rules';
import {
  codeAt,
  colon,
  comma,
  dot,
  doubleQuote,
  greaterThan,
  isLineEnd,
  lessThan,
  lineFeed,
  openBracket,
  signAfter,
  signBefore,
  space,
  tab,
  wideGap,
} from './signs';

export type HeadingPlace = {
  /**
   * What sets the cells below apart: a delimiter, `wideGap`, `lineFeed` for one in each line, `lessThan` for markup,
   * `openBracket` for the values of a list in a program, JSON or SQL.
   */
  readonly sign: number;
  /** Spaces that end a column, where spaces do. */
  readonly gap: number;
  /** Where the cells begin, code units. */
  readonly from: number;
};

/** Attributes of a cell and markup inside it, code units. */
const longestMarkup = 200;

/** Two words in one line are no list of values; a bullet or a number may stand before the only one. */
const mostBulleted = 60;
const words = /[^\s\-*+•.)] +[^\s]/;

/** Longest heading that stands alone in its line, with the white space before it, code units. */
const longestAlone = 60;

/** A table may have long headings, or long notes below them. */
const mostWords = 4;

/** Spaces between two pieces of a line. */
const inColumns = /\S {2,}\S/;

const cellTag = /<t[hd][\s>][^]*$/i;

/**
 * Tells where a word is the heading of values that follow, or part of one: `undefined` elsewhere. It may be wrong where
 * text only looks so. `start` must not decrease from one call to the next; all calls together are linear in the text.
 */
export function createHeadingPlaces(text: string): (start: number, end: number) => HeadingPlace | undefined {
  const tuplesBehind = createTupleFinder(text);
  const rowsBehind = createRowFinder(text);
  const wordsBehind = createWordsBehind(text);
  let lineStart = 0;
  let lineEnd = -1;
  let rowsFrom = 0;
  let rowEnd = 0;
  let isRuled = false;

  /** Finds the line of `at` and the row below it. */
  const takeLine = (at: number): void => {
    if (at <= lineEnd) return;
    lineStart = text.lastIndexOf('\n', at - 1) + 1;
    lineEnd = endOfLine(text, at);
    rowsFrom = lineEnd + 1;
    rowEnd = endOfLine(text, rowsFrom);
    isRuled = isRuleLine(text, rowsFrom);
    if (!isRuled) return;
    rowsFrom = rowEnd + 1;
    rowEnd = endOfLine(text, rowsFrom);
  };

  const countIn = (sign: number, from: number, to: number): number => {
    let count = 0;
    for (let at = from; at < to; at++) if (text.charCodeAt(at) === sign) count++;
    return count;
  };

  /** Whether the row has as many delimiters as the line of headings; more are in its quotes. */
  const isTable = (sign: number): boolean => {
    if (rowEnd - lineStart > 2 * longestLine) return false;
    const isDouble = text.startsWith('||', lineStart);
    const count = countIn(sign, lineStart, lineEnd) / (isDouble ? 2 : 1);
    const below = countIn(sign, rowsFrom, rowEnd);
    const hasQuotes = countIn(doubleQuote, rowsFrom, rowEnd) > 1;
    const isSame = below === count || (below > count && hasQuotes);
    if (isRuled || !isSame) return isSame;
    // `'bic',`: one word of a list in a program.
    const isItem = sign === comma && count === 1 && endsWith(sign, lineStart, lineEnd);
    return !isItem && !isRowAbove(sign);
  };

  const endsWith = (sign: number, from: number, to: number): boolean => {
    let at = to - 1;
    while (at > from && sign !== tab && text.charCodeAt(at) <= 32) at--;
    return text.charCodeAt(at) === sign;
  };

  /** Whether the line above is such a row too: then this is one of many lines with a word in it, and heads none. */
  const isRowAbove = (sign: number): boolean => {
    if (lineStart === 0) return false;
    const end = lineStart - 1;
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    if (end - start > longestLine) return true;
    if (sign === wideGap) return inColumns.test(text.slice(start, end));
    // A title above the headings, filled up with empty cells, ends with the sign; the headings do not.
    return (
      countIn(sign, start, end) === countIn(sign, lineStart, lineEnd) &&
      endsWith(sign, start, end) === endsWith(sign, lineStart, lineEnd)
    );
  };

  /** A line of a text, and not a word or a few above their values. */
  const isProse = (): boolean => lineEnd - lineStart > longestAlone || endsWith(dot, lineStart, lineEnd);

  /** Words in a row, for each cell. */
  const wordsIn = (sign: number, from: number, to: number): number => {
    let words = 0;
    for (let at = from + 1; at < to; at++)
      if (text.charCodeAt(at) === space && isLetter(text.charCodeAt(at - 1))) words++;
    return words / (sign === wideGap ? 2 : countIn(sign, from, to) + 1);
  };

  /** Sentences have commas, and some people type two spaces behind a full stop: many words in the line, many below. */
  const isRunningText = (sign: number): boolean =>
    !isRuled &&
    wordsIn(sign, lineStart, lineEnd) > mostWords &&
    wordsIn(sign, rowsFrom, Math.min(rowEnd, rowsFrom + longestLine)) > mostWords;

  const isHeadingLine = (sign: number): boolean => {
    if (isDelimiter(sign)) return isTable(sign) && !isRunningText(sign);
    if (sign === wideGap) return isRuled || !(isRowAbove(sign) || isRunningText(sign));
    if (sign !== lineFeed || isProse()) return false;
    return text.slice(rowsFrom, Math.min(rowEnd, rowsFrom + mostBulleted)).search(words) < 0;
  };

  let knownLine = -1;
  const known = new Map<number, boolean>();
  /** Looked at once for each sign, however many words of the line ask. */
  const isKnownHeadingLine = (sign: number): boolean => {
    if (knownLine !== lineStart) known.clear();
    knownLine = lineStart;
    const before = known.get(sign);
    if (before !== undefined) return before;
    const now = isHeadingLine(sign);
    known.set(sign, now);
    return now;
  };

  const inLines = (left: number, right: number, start: number): HeadingPlace | undefined => {
    const sign = left === lineFeed ? right : left;
    const isEdge = (one: number): boolean => one === sign || one === lineFeed;
    if (!isEdge(left) || !isEdge(right)) return undefined;
    takeLine(start);
    if (rowsFrom >= text.length || isLineEnd(text.charCodeAt(rowsFrom))) return undefined;
    if (!isKnownHeadingLine(sign)) return undefined;
    return { sign, gap: sign === wideGap ? (isRuled ? 1 : 2) : isDelimiter(sign) ? 0 : 1, from: rowsFrom };
  };

  return (start, end) => {
    const last = wordsBehind(end);
    const first = last < -1 ? last : wordsEnd(text, start - 1, -1);
    if (first < -1) return undefined;
    const list = listBehind(text, last);
    if (list > 0) return { sign: openBracket, gap: 0, from: list };
    const left = signBefore(text, first + 1);
    const right = signAfter(text, last);
    if (left === greaterThan && right === lessThan)
      return cellTag.test(text.slice(Math.max(0, first - longestMarkup), first + 1))
        ? { sign: lessThan, gap: 0, from: last }
        : undefined;
    if (isListEdge(left) && isListEdge(right)) {
      const from = tuplesBehind(end) || (codeAt(text, last) === doubleQuote ? rowsBehind(end) : 0);
      if (from > 0) return { sign: openBracket, gap: 0, from };
      takeLine(start);
      // `COPY t (id, bic) FROM stdin;`
      if (text.startsWith('COPY ', lineStart)) return { sign: tab, gap: 0, from: lineEnd + 1 };
    }
    if (left === lineFeed && right === colon && isLineEnd(codeAt(text, last + 1)))
      return inLines(lineFeed, lineFeed, start);
    return inLines(left, right, start);
  };
}
