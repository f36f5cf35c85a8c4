import type { Random } from '@/test/corpus/random';

export type Row = readonly string[];

const width = (cell: string): number => cell.replace(/⟦[a-z-]+:|⟧/g, '').length;
const widths = (rows: readonly Row[]): number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
const padded = (cell: string, length: number): string => cell + ' '.repeat(Math.max(0, length - width(cell)));
const aligned = (rows: readonly Row[], row: Row): string[] => {
  const lengths = widths(rows);
  return row.map((cell, column) => padded(cell, lengths[column] ?? 0));
};

const quoted = (cell: string): string => (/[,;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writers of one table; the first row is its head. Cells may be marked. */
export const csv = (rows: readonly Row[], sign = ','): string =>
  rows.map((row) => row.map(quoted).join(sign)).join('\n');

export const quotedCsv = (rows: readonly Row[]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

/** The names of the fields, then as many lines of values: what is left of a form that is copied out of a PDF. */
export const form = ([names = [], ...rows]: readonly Row[]): string =>
  rows.map((row) => [...names, ...row].join('\n')).join('\n\n');

export const tsv = (rows: readonly Row[]): string => rows.map((row) => row.join('\t')).join('\n');

export const markdown = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  const line = (row: Row): string => `| ${aligned(rows, row).join(' | ')} |`;
  return [
    line(head),
    `|${widths(rows)
      .map((length) => '-'.repeat(length + 2))
      .join('|')}|`,
    ...body.map(line),
  ].join('\n');
};

/** Without the pipes outside and without alignment. */
export const bareMarkdown = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  return [head.join(' | '), head.map(() => '---').join(' | '), ...body.map((row) => row.join(' | '))].join(
    '\n',
  );
};

export const psql = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  const line = (row: Row): string => ` ${aligned(rows, row).join(' | ')} `;
  return [
    line(head),
    widths(rows)
      .map((length) => '-'.repeat(length + 2))
      .join('+'),
    ...body.map(line),
    `(${body.length} rows)`,
  ].join('\n');
};

export const mysql = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  const border = `+${widths(rows)
    .map((length) => '-'.repeat(length + 2))
    .join('+')}+`;
  const line = (row: Row): string => `| ${aligned(rows, row).join(' | ')} |`;
  return [border, line(head), border, ...body.map(line), border].join('\n');
};

/** Columns of text, at least two spaces between them. */
export const columns = (rows: readonly Row[]): string =>
  rows.map((row) => aligned(rows, row).join('   ').trimEnd()).join('\n');

export const htmlTable = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  return `<table>\n<tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>\n${body.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</table>`;
};

export const fullHtmlTable = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  return `<table class="data" border="1">\n  <thead>\n    <tr>\n${head.map((cell) => `      <th scope="col">${cell}</th>\n`).join('')}    </tr>\n  </thead>\n  <tbody>\n${body.map((row) => `    <tr>\n${row.map((cell) => `      <td class="c">${cell}</td>\n`).join('')}    </tr>\n`).join('')}  </tbody>\n</table>`;
};

const columnName = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '_')
    .replace(/_$/, '');
const literal = (cell: string): string => (/^\d{1,4}$/.test(cell) ? cell : `'${cell.replaceAll("'", "''")}'`);

export const sqlInsert = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  return `INSERT INTO people (${head.map(columnName).join(', ')}) VALUES\n${body.map((row) => `(${row.map(literal).join(', ')})`).join(',\n')};`;
};

export const sqlInserts = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  return body
    .map(
      (row) =>
        `INSERT INTO \`people\` (${head.map((cell) => `\`${columnName(cell)}\``).join(',')}) VALUES (${row.map(literal).join(',')});`,
    )
    .join('\n');
};

export const jsonRows = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  const objects = body.map(
    (row) => `  {${row.map((cell, index) => `"${columnName(head[index] ?? '')}": "${cell}"`).join(', ')}}`,
  );
  return `[\n${objects.join(',\n')}\n]`;
};

export const jsonColumns = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows;
  const list = (row: Row): string => `[${row.map((cell) => `"${cell}"`).join(',')}]`;
  return `{"columns":${list(head)},"rows":[${body.map(list).join(',')}]}`;
};

const names = [
  'Maria Lopez',
  'John Carter',
  'Anna Schmidt',
  'Wei Chen',
  'Priya Nair',
  'Tom Becker',
  'Olga Petrova',
  'Ahmed Said',
];
const cities = ['Springfield', 'Dayton', 'Leeds', 'Graz', 'Lyon', 'Porto', 'Turku', 'Salem'];

/** Columns that hold nothing to be found, by their heads. */
export const dull: Readonly<Record<string, (random: Random, row: number) => string>> = {
  id: (_, row) => String(1001 + row),
  name: (random) => random.pick(names),
  city: (random) => random.pick(cities),
  amount: (random) => `${random.int(1, 9999)}.${random.digits(2)}`,
  status: (random) => random.pick(['active', 'open', 'closed', 'new']),
  order_no: (random) => `${random.int(1, 9)}${random.digits(8)}`,
  qty: (random) => String(random.int(1, 900)),
  created: (random) => `2025-0${random.int(1, 9)}-1${random.int(0, 9)}`,
};
