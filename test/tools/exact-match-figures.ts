import { join } from 'node:path';
import { buildExactMatch } from '@/lib/scan/organization/build-exact-match';
import { decode } from '@/lib/scan/organization/base64';
import { createSlot } from '@/lib/scan/organization/exact-match';
import { readPackedSet } from '@/lib/scan/organization/packed-set';

export const threatModelFile = join(import.meta.dirname, '../../docs/threat-model.md');

/** Lists of different sizes, of numbers with so many digits. */
export const lists: readonly (readonly [count: number, digits: number])[] = [
  [1000, 9],
  [100_000, 9],
  [1_000_000, 9],
  [1_000_000, 10],
  [1_000_000, 12],
];

/** Numbers outside the list that are tried. */
const trials = 200_000;

/** Numbers below 10^digits that look drawn at random and are all different: steps of the golden section. */
function* numbers(digits: number): Generator<string, never> {
  const range = 10n ** BigInt(digits);
  const section = (range * 618_033_988_749_894_848n) / 10n ** 18n;
  const step = section - (section % 10n) + 7n;
  for (let number = step; ; number = number + step < range ? number + step : number + step - range)
    yield String(number).padStart(digits, '0');
}

function take(from: Generator<string, never>, count: number): string[] {
  return Array.from({ length: count }, () => from.next().value);
}

/** What a set of such a list is worth, tried out. */
export function rowOf(count: number, digits: number): string[] {
  const source = numbers(digits);
  const result = buildExactMatch(take(source, count), {
    id: 'own-accounts',
    name: 'account number',
    keywords: [],
    proximity: 100,
    key: Uint8Array.from({ length: 16 }, (_, at) => (at * 97 + 13) & 255),
    shapes: [],
    normalise: 'digits',
    check: 'none',
    possible: 10 ** digits,
  });
  if ('mistake' in result) throw new Error(result.mistake);
  const { rule, figures } = result;
  const set = readPackedSet(rule.set);
  if (typeof set === 'string') throw new Error(set);
  const slotOf = createSlot(decode(rule.key), set.bits);
  let hits = 0;
  for (const value of take(source, trials)) if (set.has(slotOf(value))) hits++;
  // Where next to none of the trials hit, the size of the set says it better.
  const rate = hits < 100 ? figures.falseHitRate : hits / trials;
  const found = figures.possible * rate + count;
  return [
    plain(count),
    String(digits),
    plain(figures.standsFor),
    `1 in ${plain(1 / rate)}`,
    plain(found),
    `1 in ${plain(found / count)}`,
    `${(Math.floor(10_000 / (1 + rate)) / 100).toFixed(2)} %`,
    `${plain(figures.length / 1000)} kB`,
  ];
}

const headings = [
  'values',
  'digits',
  'possible values for each entry',
  'false hits among other numbers',
  'hits when all numbers are tried',
  'of them real',
  'even odds become, by a hit',
  'size',
];

/** Two digits that count, with commas. */
export function plain(number: number): string {
  const rounded = Number(number.toPrecision(2));
  return rounded.toLocaleString('en', { maximumFractionDigits: rounded < 10 ? 1 : 0 });
}

/** The table of docs/threat-model.md: sets are built, and numbers tried on them. */
export function exactMatchTable(): string {
  const rows = lists.map(([count, digits]) => rowOf(count, digits));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill: (cell: string, width: number) => string): string =>
    `| ${cells.map((cell, column) => fill(cell, widths[column] ?? 0)).join(' | ')} |`;
  const pad = (cell: string, width: number): string => cell.padStart(width);
  const rule = line(headings, (_cell, width) => `${'-'.repeat(width - 1)}:`);
  return [line(headings, pad), rule, ...rows.map((row) => line(row, pad))].join('\n');
}

const start = '<!-- table: written by test/tools/write-threat-model.ts -->\n\n';
const end = '\n\n<!-- end of table -->';

/** The document with the table put in. */
export function withTable(document: string, table: string): string {
  const from = document.indexOf(start) + start.length;
  return document.slice(0, from) + table + document.slice(document.indexOf(end));
}
