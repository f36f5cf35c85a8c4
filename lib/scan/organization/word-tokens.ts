import { once } from '@/lib/scan/once';
import { isSpaceless } from '@/lib/scan/tokens/words';

/** What a code unit is in a term: part of a word, a character that is a word of its own, or something between words. */
export const inWord = 1;
export const alone = 2;
export const between = 3;

/** By code unit; 0 where it was not asked yet. Made by the first text, so that a policy without lists costs nothing. */
const tablesOf = once(() => ({ kinds: new Uint8Array(0x10000), lower: new Uint16Array(0x10000) }));

/** Characters beside which a word may begin or end wherever they stand: Han, Kana, Thai, and those of two code units. */
export const standsFree = (code: number): boolean => isSpaceless(code) || (code & 0xf800) === 0xd800;

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function readKind(code: number): number {
  if (code <= 32 || code === 45 || code === 95) return between;
  // Half of a character beyond the first plane: the two stand side by side as two words.
  if (code >= 0xd800 && code < 0xe000) return alone;
  return wordCharacter.test(String.fromCharCode(code)) && !isSpaceless(code) ? inWord : alone;
}

/** Small letters, and the apostrophe that keyboards write for the one that word processors do. */
function readLower(code: number): number {
  if (code === 0x2019) return 39;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Reads texts with the tables at hand. Hold it for one text: nothing in it changes. */
export type WordReader = {
  kind(code: number): number;
  /** The code unit as it is compared. */
  fold(code: number): number;
};

export function createWordReader(caseSensitive: boolean): WordReader {
  const { kinds, lower } = tablesOf();
  return {
    kind: (code) => kinds[code] || (kinds[code] = readKind(code)),
    fold: caseSensitive
      ? (code) => (code === 0x2019 ? 39 : code)
      : (code) => lower[code] || (lower[code] = readLower(code)),
  };
}

// FNV-1a, and the multiplier of the linear congruential generator in "Numerical Recipes": two that have nothing in common.
export const firstHash = 0x811c9dc5 | 0;
export const mixHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const mixCheck = (check: number, code: number): number =>
  (Math.imul(check, 1664525) + code + 1013904223) | 0;
