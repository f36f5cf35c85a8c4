import { isAsciiLetter } from './words';
import { endBefore } from './words-beside';

const space = 32;

/** A set of letters, large and small alike; one bit stands for all that are not ASCII. */
export type Letters = number;

export const noAscii: Letters = 1;
export const anyLetter: Letters = -1;

export const letterBit = (code: number): Letters => (isAsciiLetter(code) ? 1 << (code & 31) : noAscii);

/** Whether the word before `start` ends with one of these letters. */
export function isBehind(text: string, start: number, letters: Letters): boolean {
  // As in most text.
  const before = text.charCodeAt(start - 1) === space ? text.charCodeAt(start - 2) : NaN;
  const last = isAsciiLetter(before) ? before : text.charCodeAt(endBefore(text, start) - 1);
  return (letters & letterBit(last)) !== 0;
}
