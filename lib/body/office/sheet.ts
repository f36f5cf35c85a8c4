import { asidesIn } from './asides';
import type { TextOut } from './text-out';
import { attribute, walkXml } from './xml';

/** What cells of a workbook refer to. */
export type Workbook = {
  readonly strings: readonly string[];
  /** By the number of a cell's style: the zeros and signs that its number is shown in, `date`, or null. */
  readonly forms: readonly (string | null)[];
  /** Day 0 of the workbook, in days since 1970-01-01: Excel counts from 1899-12-30, or from 1904-01-01. */
  readonly dayZero: number;
  /** Strings that a cell has shown. */
  readonly shown: Set<number>;
};

/** Reads the strings that cells share, without what says how they are pronounced. */
export function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let spoken = 0;
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken += 1;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') spoken -= 1;
    },
    text(more) {
      if (spoken === 0) text += more;
    },
  });
  return strings;
}

/** Numbers of formats that every workbook has: dates, and times. @see ECMA-376 part 1, 18.8.30 */
const isDateId = (id: string): boolean => /^(1[4-9]|2[0-2]|4[5-7])$/.test(id);

/**
 * Reads the forms of numbers such as `000-00-0000`: Excel keeps an SSN as a number, without its zeros in front, and a date
 * as the number of its day.
 */
export function readForms(xml: string): readonly (string | null)[] {
  const codes = new Map<string, string>();
  const forms: (string | null)[] = [];
  let isCell = false;
  walkXml(xml, {
    open(name, attributes) {
      const id = attribute(attributes, 'numFmtId') ?? '';
      if (name === 'numFmt') codes.set(id, attribute(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') isCell = true;
      if (name === 'xf' && isCell) forms.push(isDateId(id) ? 'date' : form(codes.get(id) ?? ''));
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
    text() {},
  });
  return forms;
}

function form(code: string): string | null {
  const signs = (code.split(';', 1)[0] ?? '').replace(/\[[^[\]]*\]|[\\"]/g, '');
  if (/^[0 ().\/-]{5,40}$/.test(signs) && signs.includes('0')) return signs;
  // What stands in quotation marks or behind a backslash is no letter of a date.
  const letters = code.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '');
  return /y/i.test(letters) || (/d/i.test(letters) && /m/i.test(letters)) ? 'date' : null;
}

/** Where the workbook counts its days from. @see ECMA-376 part 1, 18.17.4.1 */
export function dayZeroOf(workbook: string): number {
  return /<(\w+:)?workbookPr\b[^>]*\bdate1904=["'](1|true)["']/.test(workbook) ? -24_107 : -25_569;
}

/** The date of a day as ISO 8601, with what is left of a day in minutes; null for what is no day in a calendar. */
function dateText(number: string, dayZero: number): string | null {
  const day = Number(number);
  // A time alone has no day; before March 1900 Excel counts a day that never was.
  if (!(day >= 61 && day < 2_958_466)) return null;
  const minutes = Math.round((day % 1) * 24 * 60);
  const date = isoDate(dayZero + Math.floor(day));
  if (minutes === 0 || minutes === 24 * 60) return date;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * Gregorian date, in time that does not grow with the days. @param day since 1970-01-01
 * @see https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 */
function isoDate(day: number): string {
  const { floor } = Math;
  const shifted = day + 719_468;
  const era = floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = floor(
    (ofEra - floor(ofEra / 1460) + floor(ofEra / 36_524) - floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const fromMarch = floor((5 * ofYear + 2) / 153);
  const date = ofYear - floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * Takes down a sheet: rows as lines, cells between tabs, each in its column; formulas and attributes that hold a text come
 * behind.
 * Dates are written as ISO 8601 has them.
 * @throws RangeError as `walkXml` and `TextOut` do
 */
export function readSheet(xml: string, { strings, forms, shown, dayZero }: Workbook, out: TextOut): void {
  const behind: string[] = [];
  let cell: { readonly kind: string; readonly style: number } | undefined;
  let column = 0;
  let text = '';
  let formula = '';
  let inside = '';

  const cellText = (kind: string, style: number): string => {
    if (kind === 's') {
      shown.add(Number(text));
      return strings[Number(text)] ?? '';
    }
    if (kind !== 'n') return text;
    const signs = forms[style] ?? null;
    return signs === 'date' ? (dateText(text, dayZero) ?? numberText(text, null)) : numberText(text, signs);
  };

  walkXml(xml, {
    open(name, attributes) {
      inside = name;
      behind.push(...asidesIn(name, attributes));
      if (name === 'row') {
        out.line();
        column = 0;
      }
      if (name !== 'c') return;
      const told = columnOf(attribute(attributes, 'r') ?? '');
      const next = told > column ? told : column + 1;
      out.cell(next - Math.max(column, 1));
      column = next;
      cell = { kind: attribute(attributes, 't') ?? 'n', style: Number(attribute(attributes, 's') ?? 0) };
      text = '';
    },
    close(name) {
      inside = '';
      if (name === 'c' && cell) {
        const shownText = cellText(cell.kind, cell.style).replace(/[\t\r\n]+/g, ' ');
        if (shownText !== '') out.text(shownText);
        cell = undefined;
      } else if (name === 'f') {
        if (formula.includes('"')) behind.push(formula);
        formula = '';
      } else if (!cell) out.line();
    },
    text(more) {
      if (inside === 'f') formula += more;
      else if (cell) text += more;
      else if (more.trim() !== '') out.text(more);
    },
    comment: (more) => void behind.push(more),
  });
  for (const one of behind) {
    out.line();
    out.text(one);
  }
}

/** `AB12` is column 28; 0 when it is no reference. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A number as the sheet shows it, or as people write it: `1.5E+15` is no card number to anybody. */
function numberText(text: string, signs: string | null): string {
  const plain =
    /E\+?\d+$/i.test(text) && Number.isSafeInteger(Number(text)) ? String(Number(text)) : text.trim();
  if (signs === null || !/^\d+$/.test(plain)) return plain;
  const digits = [...plain.padStart(signs.split('0').length - 1, '0')];
  const shown = [...signs].toReversed().map((sign) => (sign === '0' ? (digits.pop() ?? '') : sign));
  return digits.join('') + shown.toReversed().join('');
}
