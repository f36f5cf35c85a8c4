import {
  drops,
  foldCodePoint,
  foldRowDigit,
  foldTable,
  highSurrogate,
  inRow,
  opens,
} from '@/lib/scan/folding';
import { readBackslash } from './backslash';
import { readEntity } from './entity';
import { readPercent } from './percent';
import { readQuotedPrintable } from './quoted-printable';
import type { Reading } from './reading';

/** A character as it is read: an ASCII code or another UTF-16 code unit, -1 for zero width; and where its writing ends. */
export type Character = { readonly code: number; readonly end: number };

function readEscape(text: string, at: number): Reading | undefined {
  switch (text.charCodeAt(at)) {
    case 37:
      return readPercent(text, at);
    case 38:
      return readEntity(text, at);
    case 60:
      return readBreak(text, at);
    case 61:
      return readQuotedPrintable(text, at);
    case 92:
      return readBackslash(text, at);
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

/**
 * The character at `at` when it is written in another way than it is read: folded, or an escape. `undefined` when it
 * stands for itself. Looks at no more than a few dozen code units.
 */
export function readCharacter(text: string, at: number): Character | undefined {
  const kind = foldTable()[text.charCodeAt(at)] as number;
  if (kind >= 10) return { code: kind, end: at + 1 };
  if (kind === drops) return { code: -1, end: at + 1 };
  if (kind === inRow) return { code: foldRowDigit(text.charCodeAt(at)), end: at + 1 };
  if (kind === highSurrogate) {
    const point = text.codePointAt(at) ?? 0;
    const code = foldCodePoint(point);
    return point > 0xffff && code !== point ? { code, end: at + 2 } : undefined;
  }
  if (kind !== opens) return undefined;
  const reading = readEscape(text, at);
  if (reading === undefined) return undefined;
  const code = foldRowDigit(foldCodePoint(reading.point));
  return code > 0xffff ? undefined : { code, end: reading.end };
}
