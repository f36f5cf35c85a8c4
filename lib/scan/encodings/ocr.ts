import { isDigit } from '@/lib/scan/characters';

const longest = 48;

/** Letters that scanners of paper, and people in a hurry, take for digits; by ASCII code, 0 for the others. */
const digits: Uint8Array = (() => {
  const table = new Uint8Array(128);
  const looks = { 0: 'OoQD', 1: 'lIi|!', 2: 'Zz', 5: 'Ss', 6: 'bG', 8: 'B', 9: 'gq' };
  for (const [digit, letters] of Object.entries(looks)) {
    for (const letter of letters) table[letter.charCodeAt(0)] = digit.charCodeAt(0);
  }
  return table;
})();

const separators = new Set([...' -./_\t'].map((sign) => sign.charCodeAt(0)));

/** Whether a character may be part of a number that was misread: a digit, a letter that looks like one. */
export const isDigitLike = (code: number): boolean =>
  isDigit(code) || (code < 128 && (digits[code] as number) !== 0);

/** The digit that a character is or looks like, as its code; 0 when it is none. */
export const digitOf = (code: number): number =>
  isDigit(code) ? code : code < 128 ? (digits[code] as number) : 0;

/**
 * `text.slice(start, end)` with its look-alike letters read as digits: `2l9-45-67B9` as `219-45-6789`. Only when at least
 * half of it are digits and one is a letter; `undefined` otherwise, and when anything else but separators is in it.
 */
export function readLookAlikes(text: string, start: number, end: number): string | undefined {
  if (end - start > longest) return undefined;
  let read = '';
  let real = 0;
  let alike = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) real++;
    else if (isDigitLike(code)) alike++;
    else if (!separators.has(code)) return undefined;
    read += String.fromCharCode(!isDigit(code) && isDigitLike(code) ? (digits[code] as number) : code);
  }
  return alike > 0 && real >= alike ? read : undefined;
}
