import { createDelimited, type Delimited } from './delimited';
import { createFinder } from './finder';
import { createFixedWidth } from './fixed-width';
import { emptyShape, type LineShape, measureLine } from './line-shape';
import { createOneColumn, isAfterBullet } from './one-column';
import { codeAt, comma, lineFeed, pipe, semicolon, space, tab, wideGap } from './signs';

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

/** Code units from one question to the next from which it is worth looking for a blank line between. */
const farAway = 512;

/** Reads each line once, and only as far as somebody asks. */
export function createTables(text: string): Tables {
  const byComma = createDelimited(text, comma);
  const bySemicolon = createDelimited(text, semicolon);
  const byPipe = createDelimited(text, pipe);
  const byTab = createDelimited(text, tab);
  const delimited: readonly Delimited[] = [byComma, bySemicolon, byPipe, byTab];
  const fixed = createFixedWidth(text);
  const single = createOneColumn(text);
  const shape: LineShape = emptyShape();
  // The end of a column in a rule: without one there are no ruled columns, and no need to read the lines.
  const dashes = createFinder(text, '-- ');
  const equals = createFinder(text, '== ');
  let lineStart = 0;
  let lineEnd = -1;

  const endOfLine = (start: number): number => {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
  };

  const clear = (): void => {
    for (const table of delimited) table.clear();
    fixed.clear();
    single.clear();
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

  const takeLine = (): void => {
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
    const { commas, semicolons, pipes, tabs } = shape;
    if (commas > 0 || byComma.isActive()) byComma.take(shape, commas, lineStart, lineEnd);
    if (semicolons > 0 || bySemicolon.isActive()) bySemicolon.take(shape, semicolons, lineStart, lineEnd);
    if (pipes > 0 || byPipe.isActive()) byPipe.take(shape, pipes, lineStart, lineEnd);
    if (tabs > 0 || byTab.isActive()) byTab.take(shape, tabs, lineStart, lineEnd);
    fixed.take(shape, lineStart, lineEnd);
    single.take(shape, lineStart, lineEnd);
    takeCommand();
  };

  /** No table goes on behind a blank line, so what stands before the last one need not be measured. */
  const skipTo = (at: number): void => {
    if (at - lineEnd < farAway || delimited.some((table) => table.isInQuotes())) return;
    const blank = text.slice(lineEnd, at).lastIndexOf('\n\n');
    if (blank < 0) return;
    clear();
    lineStart = lineEnd + blank + 2;
    lineEnd = endOfLine(lineStart);
  };

  const moveTo = (at: number): void => {
    if (lineEnd < 0) lineEnd = endOfLine(0);
    skipTo(at);
    while (at > lineEnd) {
      takeLine();
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(lineStart);
    }
  };

  const tableBy = (sign: number): Delimited | undefined => {
    if (sign === comma) return byComma;
    if (sign === tab) return byTab;
    if (sign === pipe) return byPipe;
    return sign === semicolon ? bySemicolon : undefined;
  };

  const inCells = (start: number, left: number, right: number): string | undefined => {
    const isCell = (left === lineFeed || tableBy(left)) && (right === lineFeed || tableBy(right));
    if (!isCell) return undefined;
    moveTo(start);
    const first = tableBy(left)?.headingAt(lineStart, lineEnd, start);
    if (first !== undefined || right === left) return first;
    return tableBy(right)?.headingAt(lineStart, lineEnd, start);
  };

  const inColumns = (start: number, end: number, left: number): string | undefined => {
    if (codeAt(text, end) > space) return undefined;
    const isApart = left === wideGap || left === lineFeed;
    if (!isApart) {
      if (codeAt(text, start - 1) !== space) return undefined;
      const from = Math.max(0, lineEnd);
      if (dashes(from) < start || equals(from) < start) moveTo(start);
      if (!fixed.hasRuledColumns()) return undefined;
    }
    moveTo(start);
    return fixed.headingAt(lineStart, start, end);
  };

  return {
    headingOf(start, end, left, right) {
      const heading = inCells(start, left, right) ?? inColumns(start, end, left);
      if (heading !== undefined || right !== lineFeed) return heading;
      if (left !== lineFeed && !isAfterBullet(text, start)) return undefined;
      moveTo(start);
      return single.heading();
    },
  };
}
