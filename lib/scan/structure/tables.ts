import { endOfLine, isDigit } from '@/lib/scan/characters';
import type { PossibleHeadings } from './blocks';
import { createDelimited, type Delimited } from './delimited';
import { createFinder } from './finder';
import { createFixedWidth } from './fixed-width';
import { emptyShape, type LineShape, longestLine, measureLine, valueDigits } from './line-shape';
import { createOneColumn, isAfterBullet } from './one-column';
import { createRuleFinder } from './rules';
import { codeAt, comma, lineFeed, pipe, semicolon, space, tab, wideGap } from './signs';
import { lastTableEnd } from './table-end';

/** Tables that are made of lines. */
export type Tables = {
  /**
   * The heading of the value, `left` and `right` being the signs beside it (`signBefore`, `signAfter`). `start` must not
   * decrease.
   */
  headingOf(start: number, end: number, left: number, right: number): string | undefined;
};

/** The columns of `COPY t (id, ssn) FROM stdin;`, which pg_dump writes above rows with tabs. */
const copyCommand = /^COPY [^\s(]{1,200} {0,4}\(([^()]{1,8000})\) {1,4}FROM /;

/** Fewer code units are read line by line. */
const shortestSkip = 1_000;

/** Lines of headings above the one that is known: a heading may be written in three. */
const mostAbove = 2;

const isValue = (text: string, start: number): boolean => {
  for (let at = start; at < start + valueDigits; at++) if (!isDigit(codeAt(text, at))) return false;
  return true;
};

/** Reads the lines from a heading on once, and only as far as somebody asks. */
export function createTables(text: string, possible: PossibleHeadings): Tables {
  const nextQuote = createFinder(text, '"');
  const byComma = createDelimited(text, comma, nextQuote);
  const bySemicolon = createDelimited(text, semicolon, nextQuote);
  const byPipe = createDelimited(text, pipe, nextQuote);
  const byTab = createDelimited(text, tab, nextQuote);
  const delimited: readonly Delimited[] = [byComma, bySemicolon, byPipe, byTab];
  const fixed = createFixedWidth(text);
  const single = createOneColumn(text);
  const shape: LineShape = emptyShape();
  // Without one there are no ruled columns, and no need to read the lines.
  const nextRule = createRuleFinder(text);
  const nextCommand = createFinder(text, 'COPY ');
  let lineStart = 0;
  let lineEnd = -1;
  /** A number that is no year and no part of a heading, in the line that was asked about last. */
  let valueAt = -1;

  /** The table that goes on, when there is only one and it has delimiters; found when somebody asks. */
  let only: Delimited | undefined;
  let isOnlyFound = false;
  const findOnly = (): Delimited | undefined => {
    if (fixed.isActive() || single.isActive() || delimited.some((table) => table.isInQuotes()))
      return undefined;
    const active = delimited.filter((table) => table.isActive());
    return active.length === 1 ? active[0] : undefined;
  };

  const clear = (): void => {
    for (const table of delimited) table.clear();
    fixed.clear();
    single.clear();
    isOnlyFound = false;
  };

  const takeCommand = (): void => {
    const first = text.charCodeAt(lineStart);
    if (first === 67 && text.startsWith('COPY ', lineStart)) {
      const named = copyCommand.exec(text.slice(lineStart, Math.min(lineEnd, lineStart + 8_500)))?.[1];
      if (named === undefined) return;
      clear();
      byTab.takeColumns(named.split(',').map((name) => name.replaceAll('"', '').trim()));
    } else if (first === 92 && text.charCodeAt(lineStart + 1) === 46) clear();
  };

  /** Most lines of a table are rows of values, and no headings of another one: nobody needs to measure them. */
  const isUsualRow = (): boolean => {
    if (valueAt < lineStart || lineEnd - lineStart > longestLine) return false;
    if (!isOnlyFound) only = findOnly();
    isOnlyFound = true;
    return only?.isUsual(lineStart, lineEnd) === true;
  };

  const takeLine = (): void => {
    isOnlyFound = false;
    measureLine(text, lineStart, lineEnd, shape);
    if (shape.isBlank) {
      if (!delimited.some((table) => table.isInQuotes())) clear();
      return;
    }
    if (shape.isRule) {
      byPipe.takeRule(lineStart, lineEnd);
      fixed.takeRule(lineStart, lineEnd);
      return;
    }
    const { commas, semicolons, tabs } = shape;
    // `||Name||SSN||`: a line of headings in a Jira wiki.
    const pipes = text.startsWith('||', lineStart) ? shape.pipes >> 1 : shape.pipes;
    if (commas > 0 || byComma.isActive()) byComma.take(shape, commas, lineStart, lineEnd);
    if (semicolons > 0 || bySemicolon.isActive()) bySemicolon.take(shape, semicolons, lineStart, lineEnd);
    if (pipes > 0 || byPipe.isActive()) byPipe.take(shape, pipes, lineStart, lineEnd);
    if (tabs > 0 || byTab.isActive()) byTab.take(shape, tabs, lineStart, lineEnd);
    fixed.take(shape, lineStart, lineEnd);
    single.take(shape, lineStart, lineEnd);
  };

  const isAnyActive = (): boolean =>
    byComma.isActive() ||
    byTab.isActive() ||
    byPipe.isActive() ||
    bySemicolon.isActive() ||
    fixed.isActive() ||
    single.isActive();

  /** Goes to the line of `at`, or to the first of the lines above it that may belong to the same heading. */
  const skipTo = (at: number, above: number): void => {
    let start = text.lastIndexOf('\n', at - 1) + 1;
    for (let left = above; left > 0 && start > lineEnd + 1; left--)
      start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    clear();
    lineStart = Math.max(lineEnd + 1, start);
    lineEnd = endOfLine(text, lineStart);
  };

  /** Goes behind the last line before `at` at which no table can be open. */
  const skipTables = (at: number, heading: number): void => {
    // What a command or a rule begins, such lines do not end.
    const from = Math.max(0, lineEnd, heading);
    if (nextRule(from) < at || nextCommand(from) < at || fixed.hasRuledColumns() || byTab.isActive()) return;
    if (delimited.some((table) => table.isInQuotes())) return;
    const end = lastTableEnd(text, lineEnd + 1, at);
    if (end < 0) return;
    const next = possible.next(end);
    if (next > at) skipTo(at, 0);
    else skipTo(next, mostAbove);
  };

  /** What stands before the first heading of the block need not be measured, nor what stands behind the end of a table. */
  const moveTo = (at: number, heading: number): void => {
    if (lineEnd < heading) skipTo(heading, mostAbove);
    if (at - lineEnd > shortestSkip) skipTables(at, heading);
    while (at > lineEnd) {
      if (!isUsualRow()) takeLine();
      takeCommand();
      if (!isAnyActive()) {
        const next = possible.next(lineEnd + 1);
        if (next > at) return skipTo(at, 0);
        if (next > endOfLine(text, lineEnd + 1)) {
          skipTo(next, mostAbove);
          continue;
        }
      }
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(text, lineStart);
    }
  };

  const tableBy = (sign: number): Delimited | undefined => {
    if (sign === comma) return byComma;
    if (sign === tab) return byTab;
    if (sign === pipe) return byPipe;
    return sign === semicolon ? bySemicolon : undefined;
  };

  const inCells = (start: number, left: number, right: number, heading: number): string | undefined => {
    const isCell = (left === lineFeed || tableBy(left)) && (right === lineFeed || tableBy(right));
    if (!isCell) return undefined;
    moveTo(start, heading);
    if (valueAt < lineStart && isValue(text, start)) valueAt = start;
    const first = tableBy(left)?.headingAt(lineStart, lineEnd, start);
    if (first !== undefined || right === left) return first;
    return tableBy(right)?.headingAt(lineStart, lineEnd, start);
  };

  const inColumns = (start: number, end: number, left: number, heading: number): string | undefined => {
    if (codeAt(text, end) > space) return undefined;
    const isApart = left === wideGap || left === lineFeed;
    if (!isApart) {
      if (codeAt(text, start - 1) !== space) return undefined;
      if (nextRule(Math.max(0, lineEnd, heading)) < start) moveTo(start, heading);
      if (!fixed.hasRuledColumns()) return undefined;
    }
    moveTo(start, heading);
    return fixed.headingAt(lineStart, start, end);
  };

  return {
    headingOf(start, end, left, right) {
      const above = possible.before(start);
      if (above < 0) return undefined;
      const heading = inCells(start, left, right, above) ?? inColumns(start, end, left, above);
      if (heading !== undefined || right !== lineFeed) return heading;
      if (left !== lineFeed && !isAfterBullet(text, start)) return undefined;
      moveTo(start, above);
      return single.heading();
    },
  };
}
