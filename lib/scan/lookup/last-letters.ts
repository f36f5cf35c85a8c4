import { isAsciiLetter, isWordLetter } from '@/lib/scan/tokens/words';
import { endBefore, longestGap } from '@/lib/scan/tokens/words-beside';

const space = 32;

/** A set of letters, large and small alike; one bit stands for all that are not ASCII. */
export type Letters = number;

export const noLetter: Letters = 0;
export const anyLetter: Letters = -1;

export const letterBit = (code: number): Letters => (isAsciiLetter(code) ? 1 << (code & 31) : 1);

/** Whether the word before `start` ends with one of these letters, one of the others before it. */
export function isBehind(text: string, start: number, last: Letters, nextToLast: Letters): boolean {
  if (text.charCodeAt(start - 1) === space) {
    // As in most text.
    const letter = text.charCodeAt(start - 2);
    const before = text.charCodeAt(start - 3);
    if (isAsciiLetter(letter) && isAsciiLetter(before))
      return (last & letterBit(letter)) !== 0 && (nextToLast & letterBit(before)) !== 0;
  }
  return (last & letterBit(text.charCodeAt(endBefore(text, start) - 1))) !== 0;
}

/** Whether the word behind `end` begins with one of these letters. */
export function isAhead(text: string, end: number, letters: Letters): boolean {
  let at = end;
  while (at - end < longestGap && !isWordLetter(text.charCodeAt(at))) at++;
  return (letters & letterBit(text.charCodeAt(at))) !== 0;
}
