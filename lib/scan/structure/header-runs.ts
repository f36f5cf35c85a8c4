import type { LineShape } from './line-shape';

/** Lines of headings that stand one below the other; a heading may be written in two or three lines. */
export type HeaderRun = {
  /** Start and end of each line, code units. */
  readonly bounds: number[];
  /** Delimiters in each of the lines. */
  readonly count: number;
  /** A row of values or a rule has followed, so that later lines without digits are rows. */
  isEstablished: boolean;
  /** The rule (`---- ------`) below, 0 and 0 when there is none. */
  ruleStart: number;
  ruleEnd: number;
};

const mostLines = 3;

/** Lines without a delimiter that may stand inside a table: a title, a page number. */
const mostMisses = 2;

/** Rows with too few delimiters, or too many and no quotes around some: after more of them in a row it is no table. */
const mostRagged = 8;

/** Which lines of a block hold the headings of the rows that follow. */
export type HeaderRuns = {
  /** Takes the next line of the block, with `count` delimiters in it. */
  take(shape: LineShape, count: number, start: number, end: number): void;
  /** Takes a line of dashes. */
  takeRule(start: number, end: number): void;
  /** Takes a line of headings, whatever it looks like, with the line of dashes below it. */
  takeRuled(start: number, end: number, ruleStart: number, ruleEnd: number): void;
  clear(): void;
  isEmpty(): boolean;
  /** Whether another row with so many delimiters changes nothing. */
  isUsual(count: number): boolean;
  /** The headings of a row; `countRow` tells how many delimiters it has, and is asked only in doubt. */
  runOf(countRow: () => number): HeaderRun | undefined;
};

export function createHeaderRuns(): HeaderRuns {
  let current: HeaderRun | undefined;
  // Another table may begin without a blank line; the width of its first row of values decides.
  let next: HeaderRun | undefined;
  let misses = 0;
  let ragged = 0;

  const endsAt = (run: HeaderRun, start: number): boolean => run.bounds[run.bounds.length - 1] === start - 1;

  const runFrom = (count: number, start: number, end: number): HeaderRun => ({
    ...{ bounds: [start, end], count, isEstablished: false, ruleStart: 0, ruleEnd: 0 },
  });

  const takeHeaderish = (hasDigits: boolean, count: number, start: number, end: number): void => {
    if (current?.isEstablished === true) {
      if (count === current.count) return;
      if (next?.count === count && endsAt(next, start) && next.bounds.length < 2 * mostLines)
        next.bounds.push(start, end);
      else next = runFrom(count, start, end);
    } else if (current?.count === count && endsAt(current, start)) {
      // `Ann,NULL,1` is a row, though it might be headings at another place.
      if (!hasDigits && current.bounds.length < 2 * mostLines) current.bounds.push(start, end);
      else current.isEstablished = true;
    } else current = runFrom(count, start, end);
  };

  const takeRow = (count: number, hasQuotes: boolean): void => {
    if (next?.count === count) current = next;
    next = undefined;
    if (current === undefined || count === current.count || (count > current.count && hasQuotes)) ragged = 0;
    else if (++ragged > mostRagged) return clear();
    if (current !== undefined) current.isEstablished = true;
  };

  const clear = (): void => {
    current = undefined;
    next = undefined;
    misses = 0;
    ragged = 0;
  };

  return {
    take(shape, count, start, end) {
      if (count === 0) {
        if (++misses > mostMisses) clear();
        return;
      }
      misses = 0;
      // `Payroll 2024,,,`: a title, as spreadsheets export it.
      if (shape.cells === 1 && count > 1) return;
      if (shape.isHeaderish) takeHeaderish(shape.digits > 0, count, start, end);
      else takeRow(count, shape.quotes > 0);
    },
    takeRule(start, end) {
      const run = next ?? current;
      if (run === undefined || run.ruleEnd > 0 || !endsAt(run, start)) return;
      run.isEstablished = true;
      run.ruleStart = start;
      run.ruleEnd = end;
      current = run;
      next = undefined;
    },
    takeRuled(start, end, ruleStart, ruleEnd) {
      current = { bounds: [start, end], count: 1, isEstablished: true, ruleStart, ruleEnd };
      next = undefined;
    },
    clear,
    isEmpty: () => current === undefined,
    isUsual: (count) =>
      current?.isEstablished === true &&
      current.count === count &&
      next === undefined &&
      misses + ragged === 0,
    runOf: (countRow) => (next !== undefined && countRow() === next.count ? next : current),
  };
}
