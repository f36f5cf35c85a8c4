import { isDigit } from '@/lib/scan/characters';
import { isAsciiLetter } from '@/lib/scan/words';

/** Longest row that is one value: an IBAN has at most 33 characters. */
const longestRow = 40;

const isOne = (code: number): boolean => isDigit(code) || isAsciiLetter(code);

/** A value written with one sign after each letter and digit. Offsets are UTF-16 code units in the folded text. */
type Spaced = { readonly end: number; readonly decoded: string };

/**
 * Reads `D E 8 9 3 7 …`, whose first character is at `start`. Digits alone are a shape of their own, and words of single
 * letters hold no value: it takes both. `undefined` for anything else.
 */
export function readSpaced(text: string, start: number): Spaced | undefined {
  const gap = text.charCodeAt(start + 1);
  let decoded = '';
  let letters = 0;
  for (let at = start; ; at += 2) {
    const code = text.charCodeAt(at);
    if (!isOne(code) || isOne(text.charCodeAt(at + 1))) return undefined;
    decoded += text.charAt(at);
    if (decoded.length > longestRow) return undefined;
    if (isAsciiLetter(code)) letters++;
    if (text.charCodeAt(at + 1) === gap && isOne(text.charCodeAt(at + 2)) && !isOne(text.charCodeAt(at + 3)))
      continue;
    return letters === 0 || letters === decoded.length ? undefined : { end: at + 1, decoded };
  }
}
