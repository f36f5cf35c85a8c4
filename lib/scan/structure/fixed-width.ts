import { endOfLine } from '@/lib/scan/characters';
import { hasFieldName } from './field-name';
import { createHeaderRuns, type HeaderRun } from './header-runs';
import { longestHeading, mostColumns, plainHeading } from './heading';
import type { LineShape } from './line-shape';
import { lineFeed, space } from './signs';

/** Columns that are aligned by spaces: reports, forms printed as text, terminal output. */
export type FixedWidth = {
  take(shape: LineShape, start: number, end: number): void;
  takeRule(start: number, end: number): void;
  clear(): void;
  isActive(): boolean;
  /** A rule says where each column begins and ends, so one space between two values is enough. */
  hasRuledColumns(): boolean;
  /** The heading above `text.slice(start, end)` in the line from `lineStart` on. */
  headingAt(lineStart: number, start: number, end: number): string | undefined;
};

/** Before every line of the text. */
const nowhere = -2;

/** Rules are read no further; code units. */
const longestRule = 2_000;

type Piece = { readonly start: number; readonly end: number };
type Cell = Piece & { readonly heading: string };

/** The pieces of a line between gaps of at least `gap` spaces; places in code units from the start of the line. */
function piecesOf(text: string, start: number, end: number, gap: number): Piece[] {
  const pieces: Piece[] = [];
  let from = -1;
  let spaces = gap;
  for (let at = start; at < end && pieces.length < mostColumns; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 || code === lineFeed) break;
    if (code === space) {
      spaces++;
      continue;
    }
    if (spaces >= gap) {
      if (from >= 0) pieces.push({ start: from - start, end: at - spaces - start });
      from = at;
    }
    spaces = 0;
  }
  if (from >= 0) {
    let last = end;
    while (last > from && text.charCodeAt(last - 1) <= space) last--;
    pieces.push({ start: from - start, end: last - start });
  }
  return pieces;
}

/** What each line of headings has above the columns; `ruled` are the columns that the rule marks. */
function cellsOf(text: string, { bounds }: HeaderRun, ruled: readonly Piece[]): Cell[][] {
  const lines: Cell[][] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    const start = bounds[at] ?? 0;
    const end = bounds[at + 1] ?? 0;
    const pieces = ruled.length > 1 ? ruled : piecesOf(text, start, end, 2);
    lines.push(
      pieces.map((piece) => ({
        ...piece,
        heading: plainHeading(text, Math.min(end, start + piece.start), Math.min(end, start + piece.end)),
      })),
    );
  }
  return lines;
}

/** The cell that shares most columns with the value. */
function cellAbove(cells: readonly Cell[], start: number, end: number): Cell | undefined {
  let best: Cell | undefined;
  let most = 0;
  for (const cell of cells) {
    if (cell.start >= end) break;
    const shared = Math.min(cell.end, end) - Math.max(cell.start, start);
    if (shared <= most) continue;
    best = cell;
    most = shared;
  }
  return best;
}

export function createFixedWidth(text: string): FixedWidth {
  const runs = createHeaderRuns();
  let parsed: HeaderRun | undefined;
  /** Changes when a line or a rule is added to the headings. */
  let parsedParts = 0;
  let ruled: readonly Piece[] = [];
  let lines: readonly Cell[][] = [];
  /** The last line that could hold headings. */
  let headerStart = 0;
  let headerEnd = nowhere;
  let rowStart = -1;
  let rowGaps = 0;

  /** Gaps in the part of the row that stands before the value; the rest has not been asked about yet. */
  const gapsIn = (start: number): number => {
    if (rowStart === start) return rowGaps;
    rowStart = start;
    const end = Math.min(endOfLine(text, start), start + 4 * longestHeading);
    rowGaps = piecesOf(text, start, end, 2).length - 1;
    return rowGaps;
  };

  const parse = (run: HeaderRun): void => {
    const parts = run.bounds.length + run.ruleEnd;
    if (run === parsed && parts === parsedParts) return;
    parsed = run;
    parsedParts = parts;
    ruled = run.ruleEnd > 0 ? piecesOf(text, run.ruleStart, run.ruleEnd, 1) : [];
    lines = cellsOf(text, run, ruled);
  };

  const hasRuledColumns = (): boolean => {
    const run = runs.runOf(() => 0);
    if (run === undefined || run.ruleEnd === 0) return false;
    parse(run);
    return ruled.length > 1;
  };

  return {
    take(shape, start, end) {
      if (shape.isHeaderish) {
        headerStart = start;
        headerEnd = end;
      }
      if (hasRuledColumns()) return;
      // Cells between other signs are often padded with spaces; those tables are read by their signs.
      const isOther = shape.pipes > 1 || shape.tabs > 0;
      runs.take(shape, isOther ? 0 : shape.gaps, start, end);
    },
    takeRule(start, end) {
      const columns = piecesOf(text, start, Math.min(end, start + longestRule), 1);
      const isSame =
        hasRuledColumns() &&
        columns.length === ruled.length &&
        columns.every((column, index) => column.end === ruled[index]?.end);
      // The same rule again closes the table.
      if (isSame) return;
      runs.takeRule(start, end);
      const isTaken = runs.runOf(() => 0)?.ruleStart === start;
      if (!isTaken && columns.length > 1 && headerEnd === start - 1)
        runs.takeRuled(headerStart, headerEnd, start, end);
    },
    clear() {
      runs.clear();
      parsed = undefined;
      headerEnd = nowhere;
    },
    isActive: () => !runs.isEmpty(),
    hasRuledColumns,
    headingAt(lineStart, start, end) {
      const run = runs.runOf(() => gapsIn(lineStart));
      if (run === undefined) return undefined;
      const isPair = run.count === 1 && run.ruleEnd === 0;
      if (isPair && hasFieldName(text, lineStart, start)) return undefined;
      parse(run);
      const headings: string[] = [];
      for (const cells of lines) {
        const cell = cellAbove(cells, start - lineStart, end - lineStart);
        if (cell !== undefined) headings.push(cell.heading);
      }
      return headings.join(' ').slice(0, longestHeading) || undefined;
    },
  };
}
