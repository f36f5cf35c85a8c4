import { isDigit, isLetter, isUpperCase } from '@/lib/scan/characters';

export const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** A letter or a digit of ASCII. */
export const isAlphanumeric = (code: number): boolean => isDigit(code) || isAsciiLetter(code);

const numeroSign = 0x2116;

/** Small letter of a code unit; characters beyond ASCII by the rules of Unicode, when one code unit is enough. */
export function lowerCase(code: number): number {
  if (code < 128) return isUpperCase(code) ? code + 32 : code;
  if (code === numeroSign) return 35;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/**
 * Characters of scripts that write words without spaces (Han, Kana, Hangul, Thai): words in them are looked for at every
 * character.
 */
export const isSpaceless = (code: number): boolean =>
  (code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4) || (code >= 0xe00 && code < 0xe80);

/** Letters that make up words with spaces between them. */
export const isWordLetter = (code: number): boolean =>
  isLetter(code) || (code >= 0x600 && code < 0xe00) || (code >= 0x1e00 && code < 0x2000);
