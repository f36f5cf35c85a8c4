import type { Random } from '@/test/corpus/random';
import type { Miss } from './near-misses';
import { columns, csv, htmlTable, jsonRows, markdown, mysql, psql, type Row, sqlInsert, tsv } from './tables';

/** Columns whose heads say that they are something else, however much the values look like ours. */
const others: readonly (readonly [head: string, write: (random: Random) => string])[] = [
  ['order_id', (random) => random.digits(9)],
  ['Order No.', (random) => `${random.digits(3)}-${random.digits(2)}-${random.digits(5)}`],
  ['invoice', (random) => random.digits(9)],
  ['tracking_number', (random) => random.digits(12)],
  ['phone', (random) => `${random.int(2, 9)}${random.digits(9)}`],
  ['fax', (random) => `555-${random.digits(3)}-${random.digits(4)}`],
  ['zip', (random) => `${random.digits(5)}-${random.digits(4)}`],
  ['sku', (random) => random.digits(9)],
  ['serial', (random) => `${random.letters(2)}${random.digits(7)}`],
  ['timestamp', (random) => `17${random.digits(8)}`],
  ['bytes', (random) => random.digits(9)],
  ['device_id', (random) => random.digits(9)],
  [
    'part_number',
    (random) => `${random.digits(3)}-${random.digits(2)}-${random.digits(4)}-${random.digits(1)}`,
  ],
  ['batch', (random) => random.digits(9)],
  ['session', (random) => random.digits(10)],
  ['ean', (random) => `40${random.digits(11)}`],
  ['duration_ms', (random) => random.digits(8)],
  ['ticket', (random) => random.digits(9)],
  ['build', (random) => random.digits(9)],
  ['isbn', (random) => `978${random.digits(10)}`],
];

function table(random: Random): Row[] {
  const chosen = [random.pick(others), random.pick(others), random.pick(others)];
  const rows = Array.from({ length: 5 }, (_, row) => [
    String(row + 1),
    ...chosen.map(([, write]) => write(random)),
  ]);
  return [['row', ...chosen.map(([head]) => head)], ...rows];
}

const writers = [csv, tsv, markdown, psql, mysql, columns, htmlTable, sqlInsert, jsonRows];

export const tableMisses: readonly Miss[] = [
  ...writers.map((write): Miss => ['tables of other numbers', (random) => write(table(random))]),
  // The head of another column must not reach these.
  ...writers.map((write): Miss => [
    'beside a named column',
    (random) =>
      write([
        ['order_id', 'ssn', 'tracking_number'],
        ...Array.from({ length: 4 }, () => [random.digits(9), '(not given)', random.digits(12)]),
      ]),
  ]),
  // A table ends where a blank line and prose stand.
  [
    'after a table',
    (random) =>
      `id,ssn\n1,\n2,\n\nThe shipment of ${random.digits(9)} grams left on Monday, ticket ${random.digits(9)}.`,
  ],
];
