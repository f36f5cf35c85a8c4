import { isDigit } from '@/lib/scan/characters';
import { codeAt, isLineEnd, space } from './signs';

// ACH files (Nacha Operating Rules, appendix "ACH file exchange specifications"): records of 94 columns, the first column
// says which. Places here are counted from 0.

const recordLength = 94;

/** A part of a record that holds a value; code units from the start of the text. */
export type NachaField = { readonly start: number; readonly end: number; readonly heading: string };

type Layout = readonly (readonly [start: number, end: number, heading: string])[];

const layouts: ReadonlyMap<number, Layout> = new Map<number, Layout>([
  // File header: immediate destination, a space and a routing number. The origin may be anything of ten characters.
  [49, [[4, 13, 'routing number']]],
  // Batch header: company identification, `1` and an employer identification number; originating bank without check digit.
  [53, [[41, 50, 'employer identification number']]],
  // Entry: receiving bank with its check digit, account, the receiver's own number.
  [
    54,
    [
      [3, 12, 'routing number'],
      [12, 29, 'bank account number'],
    ],
  ],
]);

const isRecord = (text: string, lineStart: number): boolean => {
  if (!isLineEnd(codeAt(text, lineStart - 1)) || !isLineEnd(codeAt(text, lineStart + recordLength)))
    return false;
  for (let at = lineStart; at < lineStart + recordLength; at++) if (isLineEnd(codeAt(text, at))) return false;
  return true;
};

/** Ten digits of an entry, zeros in front. */
function hasAmount(text: string, lineStart: number): boolean {
  for (let at = lineStart + 29; at < lineStart + 39; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** In a batch header the number counts only behind the digit that says what it is. */
const employerSign = 49;

/** A line of a payment file begins with more digits than any number has. */
const shortestRecord = 10;
export const mayBeRecord = (text: string, start: number, end: number): boolean =>
  end - start >= shortestRecord && (start === 0 || text.charCodeAt(start - 1) === 10);

/**
 * The values in the record that begins at `lineStart`; none when there is no record. They touch each other, so they can't
 * be told apart by anything but their places.
 */
export function nachaFields(text: string, lineStart: number): NachaField[] {
  const layout = layouts.get(codeAt(text, lineStart));
  if (layout === undefined || !isRecord(text, lineStart)) return [];
  // A line of other data that is as long, by chance.
  if (text.charCodeAt(lineStart) === 54 && !hasAmount(text, lineStart)) return [];
  const fields: NachaField[] = [];
  for (const [from, to, heading] of layout) {
    let start = lineStart + from;
    let end = lineStart + to;
    while (start < end && text.charCodeAt(start) === space) start++;
    while (end > start && text.charCodeAt(end - 1) === space) end--;
    if (start === end || !isDigit(text.charCodeAt(end - 1))) continue;
    if (from === 41 && text.charCodeAt(start - 1) !== employerSign) continue;
    fields.push({ start, end, heading });
  }
  return fields;
}

/** Columns from the first place at which a field stands alone to the last. */
const firstColumn = 3;
const lastColumn = 41;

/** The size of a record, ten records a block, format 1: the same in every file header. */
const fixedFields = '094101';

/** A file header that lost spaces on its way, as in a mail. */
const isFileHeader = (text: string, start: number, end: number): boolean =>
  end - start === 9 &&
  text.startsWith('101 ', start - 4) &&
  isLineEnd(codeAt(text, start - 5)) &&
  text.slice(end, end + 40).includes(fixedFields);

/** What an ACH record says of the value, when nothing but its place sets it apart. */
export function nachaHeading(text: string, start: number, end: number): string | undefined {
  if (isFileHeader(text, start, end)) return 'routing number';
  // Only the destination of the file header has a space on both sides; elsewhere the digits run on.
  for (const column of [4, firstColumn, 12, lastColumn]) {
    const lineStart = start - column;
    if (lineStart < 0 || !isLineEnd(codeAt(text, lineStart - 1))) continue;
    const field = nachaFields(text, lineStart).find((one) => one.start === start && one.end === end);
    if (field !== undefined) return field.heading;
  }
  return undefined;
}
