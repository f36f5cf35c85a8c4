import { type CellCursor, cellCursor, headingsIn, toPlace } from './cells';
import { hasFieldName } from './field-name';
import { createFinder, type Finder } from './finder';
import { createHeaderRuns, type HeaderRun } from './header-runs';
import { longestHeading } from './heading';
import { type LineShape, longestLine } from './line-shape';
import { pipe } from './signs';

/** Lines that a cell in quotes may go over; after that the quote was only a sign in the text. */
const mostQuotedLines = 20;

/** Rows with one delimiter: CSV (RFC 4180), tab-separated values, Markdown tables, the output of psql and mysql. */
export type Delimited = {
  /** Takes the next line of the block, with `count` delimiters in it. */
  take(shape: LineShape, count: number, start: number, end: number): void;
  takeRule(start: number, end: number): void;
  /** Takes the columns that a command names for the rows that follow (`COPY t (id, ssn) FROM stdin`). */
  takeColumns(columns: readonly string[]): void;
  /**
   * Whether the line, in which the heading of a value has been asked for, is one more row, from which `take` would learn
   * nothing.
   */
  isUsual(start: number, end: number): boolean;
  clear(): void;
  isActive(): boolean;
  /** The line breaks inside a cell in quotes. */
  isInQuotes(): boolean;
  /** The heading of the cell at `at` in the line from `start` to `end`, of which `take` knows nothing yet. */
  headingAt(start: number, end: number, at: number): string | undefined;
};

/** @param nextQuote the next double quote; what is asked of it must not decrease */
export function createDelimited(text: string, delimiter: number, nextQuote: Finder): Delimited {
  const runs = createHeaderRuns();
  const nextDelimiter = createFinder(text, String.fromCharCode(delimiter));
  let parsed: HeaderRun | undefined;
  let parsedBounds = 0;
  let headings: readonly string[] = [];
  let columns: readonly string[] | undefined;
  /** Where the last asked value of a line stands, so that a long line is read once. */
  let cursor: CellCursor | undefined;
  let cursorLine = -1;
  /** What the headings of that line are. */
  let names: readonly string[] = [];
  let isOfPairs = false;
  let countedLine = -1;
  let counted = 0;
  /** The cell in quotes that goes on in the next line. */
  let quoted: { index: number; linesLeft: number } | undefined;

  const firstCell = (start: number, end: number): CellCursor => {
    const first = cellCursor(text, start, end, delimiter);
    if (quoted !== undefined) return { ...first, index: quoted.index, isQuoted: true, isAtCellStart: false };
    first.hasNoQuotes = nextQuote(start) >= end;
    return first;
  };

  /** Moves to `to`, over as many cells as stand before it. */
  const moveTo = (cursor: CellCursor, to: number): void => {
    if (!cursor.hasNoQuotes) return toPlace(text, cursor, to, delimiter);
    for (let at = nextDelimiter(cursor.at); at < to; at = nextDelimiter(at + 1)) cursor.index++;
    cursor.at = to;
  };

  const headingsOf = (run: HeaderRun): readonly string[] => {
    if (run === parsed && run.bounds.length === parsedBounds) return headings;
    parsed = run;
    parsedBounds = run.bounds.length;
    const lines: string[][] = [];
    for (let at = 0; at < run.bounds.length; at += 2)
      lines.push(headingsIn(text, run.bounds[at] ?? 0, run.bounds[at + 1] ?? 0, delimiter));
    const [first = [], ...more] = lines;
    headings = first.map((heading, index) =>
      [heading, ...more.map((line) => line[index] ?? '')].join(' ').trim().slice(0, longestHeading),
    );
    return headings;
  };

  const countIn = (start: number, end: number): number => {
    if (countedLine === start) return counted;
    countedLine = start;
    const cursor = cellCursor(text, start, end, delimiter);
    const { index } = cursor;
    toPlace(text, cursor, Math.min(end, start + longestLine), delimiter);
    return (counted = cursor.index - index);
  };

  /** Whether the line belongs to a cell that an earlier line has opened. */
  const takeQuotes = (start: number, end: number): boolean => {
    const isContinued = quoted !== undefined;
    const linesLeft = (quoted?.linesLeft ?? mostQuotedLines) - 1;
    const at = firstCell(start, end);
    toPlace(text, at, end, delimiter);
    quoted = at.isQuoted && linesLeft > 0 ? { index: at.index, linesLeft } : undefined;
    return isContinued;
  };

  const isActive = (): boolean => columns !== undefined || !runs.isEmpty();

  return {
    take(shape, count, start, end) {
      if (quoted !== undefined || ((shape.quotes & 1) === 1 && isActive())) {
        if (takeQuotes(start, end)) return;
      }
      if (columns === undefined) runs.take(shape, count, start, end);
    },
    takeRule: runs.takeRule,
    takeColumns(named) {
      columns = named;
    },
    isUsual(start, end) {
      // Two pipes may stand between cells.
      if (cursor === undefined || cursorLine !== start || !cursor.hasNoQuotes || delimiter === pipe)
        return false;
      moveTo(cursor, end);
      return columns !== undefined || runs.isUsual(cursor.index);
    },
    clear() {
      runs.clear();
      parsed = undefined;
      columns = undefined;
      quoted = undefined;
      cursorLine = -1;
    },
    isActive,
    isInQuotes: () => quoted !== undefined,
    headingAt(start, end, at) {
      if (cursor === undefined || cursorLine !== start || at < cursor.at) {
        const run = runs.runOf(() => countIn(start, end));
        const found = columns ?? (run === undefined ? undefined : headingsOf(run));
        if (found === undefined) return undefined;
        names = found;
        isOfPairs = run?.count === 1 && run.ruleEnd === 0;
        cursor = firstCell(start, end);
        // Delimiters are found forwards only.
        if (cursorLine === start) cursor.hasNoQuotes = false;
        cursorLine = start;
      }
      moveTo(cursor, at);
      if (isOfPairs && cursor.index === 1 && hasFieldName(text, start, at)) return undefined;
      return names[cursor.index] || undefined;
    },
  };
}
