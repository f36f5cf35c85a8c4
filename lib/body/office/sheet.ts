import type { TextOut } from './text-out';
import { attribute, walkXml } from './xml';

/** What cells of a workbook refer to. */
export type Workbook = {
  readonly strings: readonly string[];
  /** By the number of a cell's style: the zeros and signs that its number is shown in, or null. */
  readonly forms: readonly (string | null)[];
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

/** Reads the forms of numbers such as `000-00-0000`: Excel keeps an SSN as a number, without its zeros in front. */
export function readForms(xml: string): readonly (string | null)[] {
  const codes = new Map<string, string>();
  const forms: (string | null)[] = [];
  let isCell = false;
  walkXml(xml, {
    open(name, attributes) {
      const id = attribute(attributes, 'numFmtId') ?? '';
      if (name === 'numFmt') codes.set(id, attribute(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') isCell = true;
      if (name === 'xf' && isCell) forms.push(form(codes.get(id) ?? ''));
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
  return /^[0 ().\/-]{5,40}$/.test(signs) && signs.includes('0') ? signs : null;
}

/**
 * Takes down a sheet: rows as lines, cells between tabs, each in its column; formulas that hold a text come behind.
 * Dates are the numbers that the file has for them.
 * @throws RangeError as `walkXml` and `TextOut` do
 */
export function readSheet(xml: string, { strings, forms, shown }: Workbook, out: TextOut): void {
  const formulas: string[] = [];
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
    return kind === 'n' ? numberText(text, forms[style] ?? null) : text;
  };

  walkXml(xml, {
    open(name, attributes) {
      inside = name;
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
        if (formula.includes('"')) formulas.push(formula);
        formula = '';
      } else if (!cell) out.line();
    },
    text(more) {
      if (inside === 'f') formula += more;
      else if (cell) text += more;
      else if (more.trim() !== '') out.text(more);
    },
  });
  for (const one of formulas) {
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
