import { drops, foldCodePoint, foldRowDigit, foldTable, highSurrogate, inRow, opens } from './folding';
import { backslashesEnd, readBackslash } from './backslash';
import { readEntity } from './entity';
import { readPercent } from './percent';
import { readQuotedPrintable } from './quoted-printable';
import type { Reading } from './reading';

/** A character as it is read: an ASCII code or another UTF-16 code unit, -1 for zero width; and where its writing ends. */
export type Character = { readonly code: number; readonly end: number };

function readWritten(text: string, at: number, sign: number): Reading | undefined {
  switch (sign) {
    case 37:
      return readPercent(text, at);
    case 38:
      return readEntity(text, at);
    case 60:
      return readBreak(text, at);
    case 61:
      return readQuotedPrintable(text, at);
    case 92:
      return readBackslash(text, at, backslashesEnd(text, at));
    default:
      return undefined;
  }
}

/** `<br>`, `<br/>` and `<br />` are line breaks. */
function readBreak(text: string, at: number): Reading | undefined {
  if ((text.charCodeAt(at + 1) | 32) !== 98 || (text.charCodeAt(at + 2) | 32) !== 114) return undefined;
  let end = at + 3;
  if (text.charCodeAt(end) === 32) end++;
  if (text.charCodeAt(end) === 47) end++;
  return text.charCodeAt(end) === 62 ? { point: 10, end: end + 1 } : undefined;
}

/** The escape at `at`, where `sign` stands, as it is read; `undefined` when the sign stands for itself. */
export function readEscape(text: string, at: number, sign: number): Character | undefined {
  return toCharacter(readWritten(text, at, sign));
}

/** The quotation marks and the ellipsis of typesetters, and those of every keyboard. */
const typed: ReadonlyMap<number, number> = new Map([
  [0x2018, 39],
  [0x2019, 39],
  [0x201c, 34],
  [0x201d, 34],
  [0x2026, 46],
]);

/** Mathematical and technical signs, dingbats. */
const isPicture = (code: number): boolean => code >= 0x2200 && code < 0x2c00;

/**
 * Folded like any character. A text that was ASCII stays so where it can: one other character, as in the `utf8=%E2%9C%93` of
 * many addresses, makes every code unit of it two bytes, and all that reads it slower.
 */
export function toCharacter(reading: Reading | undefined): Character | undefined {
  if (reading === undefined) return undefined;
  const { point, end } = reading;
  if (point < 0x7f) return { code: point, end };
  const code = foldRowDigit(foldCodePoint(point));
  if (code > 0xffff) return undefined;
  return { code: isPicture(code) ? 32 : (typed.get(code) ?? code), end };
}

/**
 * The character at `at` when it is written in another way than it is read: folded, or an escape. `undefined` when it
 * stands for itself. Looks at no more than a few dozen code units.
 */
export function readCharacter(text: string, at: number): Character | undefined {
  const code = text.charCodeAt(at);
  const kind = foldTable()[code] as number;
  if (kind >= 10) return { code: kind, end: at + 1 };
  if (kind === drops) return { code: -1, end: at + 1 };
  if (kind === inRow) return { code: foldRowDigit(code), end: at + 1 };
  if (kind === highSurrogate) {
    const point = text.codePointAt(at) ?? 0;
    const plain = foldCodePoint(point);
    return point > 0xffff && plain !== point ? { code: plain, end: at + 2 } : undefined;
  }
  return kind === opens ? readEscape(text, at, code) : undefined;
}
