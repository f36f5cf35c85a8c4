import { Complaint } from './complaint';

/** The cells of one column, and the lines they begin on (from 1). */
export type CsvColumn = { readonly cells: readonly string[]; readonly lines: readonly number[] };

/**
 * One column of a table as RFC 4180 describes it; `,`, `;` or a tab between the cells, whichever the first line has most
 * of. The column is named by its heading, or by its number from 1 on; by number, a first line without a digit in that
 * cell counts as the heading.
 */
export function readCsvColumn(text: string, column: string, place: string): CsvColumn {
  const rows = readRows(text, separatorOf(text));
  const [first] = rows;
  if (first === undefined) throw new Complaint(`${place} is empty.`);
  const isNumber = /^[1-9]\d{0,4}$/.test(column);
  const heading = column.trim().toLowerCase();
  const index = isNumber
    ? Number(column) - 1
    : first.cells.findIndex((cell) => cell.trim().toLowerCase() === heading);
  if (index < 0 || index >= first.cells.length) {
    throw new Complaint(
      `${place} has no column ${JSON.stringify(column)}; its first line has ${first.cells.length} cells.`,
    );
  }
  const hasHeading = !isNumber || !/\d/.test(first.cells[index] ?? '');
  const found = rows
    .slice(hasHeading ? 1 : 0)
    .map(({ cells, line }) => ({ cell: cells[index]?.trim() ?? '', line }))
    .filter(({ cell }) => cell !== '');
  return { cells: found.map(({ cell }) => cell), lines: found.map(({ line }) => line) };
}

function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: line.split(separator).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.separator ?? ',';
}

type Row = { readonly cells: string[]; readonly line: number };

function readRows(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let row: Row = { cells: [], line: 1 };
  let line = 1;
  for (let at = 0; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      let end = at + 1;
      for (;;) {
        const quote = text.indexOf('"', end);
        end = quote < 0 ? text.length : quote + 1;
        // Two quotes in a row stand for one.
        if (text[end] !== '"') break;
        end++;
      }
      cell = text.slice(at + 1, end - 1).replaceAll('""', '"');
      line += cell.split('\n').length - 1;
      at = end;
    }
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
    row.cells.push((cell + text.slice(at, end)).replace(/\r$/, ''));
    at = end + 1;
    if (end < text.length && text[end] === separator) {
      if (at === text.length) row.cells.push('');
      else continue;
    }
    rows.push(row);
    line++;
    row = { cells: [], line };
  }
  return rows;
}
