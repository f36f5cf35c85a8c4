import { shownValue } from '@/lib/flow/shown-value';
import type { Answer } from './scanner';

/** A finding, in words for a person. */
export type Row = {
  /** `file:line:column`, both from 1, the column in UTF-16 code units. */
  readonly place: string;
  readonly detector: string;
  readonly likelihood: string;
  /** What the policy asks for; empty where there is no policy. */
  readonly action: string;
  /** Masked, on one line, shortened. */
  readonly value: string;
  readonly reasons: string;
};

/** Rows of one text; `answers` sorted by start. */
export function rowsOf(
  source: string,
  text: string,
  answers: readonly Answer[],
  showsAction: boolean,
): readonly Row[] {
  let line = 1;
  let lineStart = 0;
  return answers.map(({ finding, action }) => {
    const { detector, category, start, end, likelihood, reasons } = finding;
    for (let at = text.indexOf('\n', lineStart); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = at + 1;
    }
    return {
      place: `${source}:${line}:${start - lineStart + 1}`,
      ...{ detector, likelihood },
      action: showsAction ? action : '',
      value: shownValue(text.slice(start, end), category),
      reasons: reasons.join(', '),
    };
  });
}

/** The columns, left to right, and how they look in a terminal (ECMA-48, SGR). */
const columns: readonly (readonly [column: keyof Row, on: number, off: number])[] = [
  ['place', 39, 39],
  ['detector', 1, 22],
  ['likelihood', 39, 39],
  ['action', 39, 39],
  ['value', 31, 39],
  ['reasons', 2, 22],
];

/** All rows in columns, and a line that sums them up. */
export function report(rows: readonly Row[], texts: number, colours: boolean): readonly string[] {
  const filled = columns
    .map(([column, on, off]) => ({
      ...{ column, on, off },
      width: rows.reduce((width, row) => Math.max(width, row[column].length), 0),
    }))
    .filter(({ width }) => width > 0);
  const lines = rows.map((row) =>
    filled
      .map(({ column, on, off, width }) => {
        const cell = column === 'reasons' ? row[column] : row[column].padEnd(width);
        return colours ? `\u001b[${on}m${cell}\u001b[${off}m` : cell;
      })
      .join('  '),
  );
  return [...lines, ...(rows.length > 0 ? [''] : []), summary(rows, texts)];
}

function summary(rows: readonly Row[], texts: number): string {
  const where = texts === 1 ? '1 text' : `${texts} texts`;
  if (rows.length === 0) return `Nothing found in ${where}.`;
  const counts = new Map<string, number>();
  for (const { detector } of rows) counts.set(detector, (counts.get(detector) ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([detector, count]) => `${detector} ${count}`);
  return `${rows.length === 1 ? '1 finding' : `${rows.length} findings`} in ${where}: ${kinds.join(', ')}.`;
}
