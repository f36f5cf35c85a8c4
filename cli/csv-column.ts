import { Complaint } from './complaint';

/** The cells of one column, and the lines they begin on (from 1). */
export type CsvColumn = { readonly cells: readonly string[]; readonly lines: readonly number[] };

/**
 * One column of a table as RFC 4180 describes it; `,`, `;` or a tab between the cells, whichever the first line has most
 * of, or what Excel's own first line `sep=;` says. The column is named by its heading, or by its number from 1 on; by
 * number, a first line without a digit in that cell counts as the heading.
 *
 * @throws Complaint where cells would be lost or read for others: no cell is in it
 */
export function readCsvColumn(text: string, column: string, place: string): CsvColumn {
  const named = /^sep=(.)\r?\n/.exec(text);
  const all = readRows(text, named?.[1] ?? separatorOf(text), place);
  const rows = named === null ? all : all.slice(1);
  const [first] = rows;
  if (first === undefined) throw new Complaint(`${place} is empty.`);
  const isNumber = /^[1-9]\d{0,4}$/.test(column);
  const heading = column.trim().toLowerCase();
  const headings = first.cells.map((cell) => cell.trim().toLowerCase());
  const index = isNumber ? Number(column) - 1 : headings.indexOf(heading);
  if (!isNumber && index !== headings.lastIndexOf(heading))
    throw new Complaint(`${place} has several columns ${JSON.stringify(column)}: name one by its number.`);
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
  const rounded = found.find(({ cell }) => /^\d(?:[.,]\d+)?E\+\d+$/i.test(cell));
  if (rounded !== undefined)
    throw new Complaint(
      `${place}, line ${rounded.line}: a spreadsheet has rounded this number (as in 1.23E+15). Make the column text, and export it anew.`,
    );
  return { cells: found.map(({ cell }) => cell), lines: found.map(({ line }) => line) };
}

function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: line.split(separator).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.separator ?? ',';
}

type Row = { readonly cells: string[]; readonly line: number };

function readRows(text: string, separator: string, place: string): Row[] {
  const rows: Row[] = [];
  let row: Row = { cells: [], line: 1 };
  let line = 1;
  for (let at = 0; at < text.length;) {
    let cell = '';
    const isQuoted = text[at] === '"';
    if (isQuoted) {
      let end = at + 1;
      for (;;) {
        const quote = text.indexOf('"', end);
        if (quote < 0)
          throw new Complaint(`${place}, line ${line}: a quotation mark opens here and never closes.`);
        end = quote + 1;
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
    const rest = text.slice(at, end).replace(/\r$/, '');
    // A mark that was not doubled, or not closed: lines would be swallowed without a word.
    if (isQuoted && rest.trim() !== '')
      throw new Complaint(
        `${place}, line ${line}: something stands behind the quotation mark that closes a cell.`,
      );
    row.cells.push(isQuoted ? cell : rest);
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
