import { createFinder } from './finder';
import { mostColumns, plainHeading } from './heading';

/** Tables inside cells of tables, as in mails, are followed this deep. */
const mostTables = 8;

/** Longest tag with its attributes, in code units. */
const longestTag = 1_000;

/** Markup inside a heading is read no further. */
const longestHeadingMarkup = 400;

type Row = {
  column: number;
  /** The first cell is a heading: of the row, when values follow. */
  beginsWithHeading: boolean;
  /** All cells could be headings of columns. */
  isHeading: boolean;
  readonly cells: string[];
};

type Table = {
  headings: string[];
  /** A row of headings has ended, so that the cells which follow are values. */
  isHeaded: boolean;
  row: Row;
  /** Where the content of the open cell begins, -1 between cells. */
  cellStart: number;
};

const emptyRow = (): Row => ({ column: -1, beginsWithHeading: false, isHeading: true, cells: [] });

const emptyTable = (): Table => ({ headings: [], isHeaded: false, row: emptyRow(), cellStart: -1 });

const tagAt = /<(\/?)(table|tr|td|th|thead|tbody)(?![\w-])/iy;

const valueDigits = /(?:\d[ .-]?){5}/;

function headingFrom(text: string, start: number, end: number): string {
  const markup = text.slice(start, Math.min(end, start + longestHeadingMarkup));
  const plain = markup
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replaceAll('&amp;', '&');
  return plainHeading(plain, 0, plain.length);
}

/** HTML tables, whole or in part, as they are copied from a page's source or written by a mail program. */
export function createHtmlTables(text: string): (start: number) => string | undefined {
  const nextTag = createFinder(text, '<');
  const tables: Table[] = [emptyTable()];
  let tooDeep = 0;
  let at = 0;

  const endCell = (table: Table, end: number): void => {
    if (table.cellStart < 0) return;
    if (!table.isHeaded && table.row.cells.length < mostColumns) {
      const heading = headingFrom(text, table.cellStart, end);
      table.row.cells.push(heading);
      if (valueDigits.test(heading)) table.row.isHeading = false;
    }
    table.cellStart = -1;
  };

  const endRow = (table: Table, end: number): void => {
    endCell(table, end);
    const { isHeading, cells } = table.row;
    if (cells.length > 0) {
      if (isHeading) table.headings = cells;
      // One cell alone is the title above the headings.
      table.isHeaded = !isHeading || cells.length > 1;
    }
    table.row = emptyRow();
  };

  const takeTag = (table: Table, name: string, isEnd: boolean, start: number, end: number): void => {
    if (name === 'td' || name === 'th') {
      endCell(table, start);
      if (isEnd) return;
      table.row.column++;
      table.cellStart = end;
      // A later row of headings replaces the first; a heading beside its values names a row.
      if (name === 'th' && table.row.column === 0) {
        table.isHeaded = false;
        table.row.beginsWithHeading = true;
      } else if (name === 'td' && table.row.beginsWithHeading && table.headings.length > 0)
        table.row.isHeading = false;
    } else if (name === 'table') {
      if (isEnd) {
        if (tooDeep > 0) tooDeep--;
        else if (tables.length > 1) tables.pop();
        else tables[0] = emptyTable();
      } else if (tables.length > mostTables) tooDeep++;
      else tables.push(emptyTable());
    } else endRow(table, start);
  };

  return (start) => {
    for (let next = nextTag(at); next < start; next = nextTag(at)) {
      at = next + 1;
      tagAt.lastIndex = next;
      const second = text.charCodeAt(at) | 32;
      if (second !== 116 && second !== 47) continue;
      const match = tagAt.exec(text);
      const name = match?.[2]?.toLowerCase();
      if (match === null || name === undefined) continue;
      let end = tagAt.lastIndex;
      const limit = Math.min(text.length, next + longestTag);
      while (end < limit && text.charCodeAt(end) !== 62) end++;
      at = end;
      const table = tables.at(-1);
      if (table !== undefined && (tooDeep === 0 || name === 'table'))
        takeTag(table, name, match[1] === '/', next, end + 1);
    }
    const table = tables.at(-1);
    if (table === undefined || tooDeep > 0 || table.cellStart < 0) return undefined;
    return table.headings[table.row.column] || undefined;
  };
}
