import { isLowerCase, isUpperCase } from '@/lib/scan/characters';
import { isSpaceless, isWordLetter, lowerCase } from './words';

/** Words as long as this are also found with a sign after each letter: `P.O. Box`. */
const longestInitials = 4;

/** Longest gap between two words of a phrase, code units: `Soc. (Sec`. */
export const longestGap = 3;

/** Whether the word stands there, large or small, or letter by letter with signs between (`S.S.N.`). */
export function equals(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return areInitials(text, start, end, word);
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(start + at);
    const letter = word.charCodeAt(at);
    if (code !== letter && lowerCase(code) !== letter) return false;
  }
  return true;
}

function areInitials(text: string, start: number, end: number, word: string): boolean {
  let at = start;
  for (let letter = 0; letter < word.length; letter++, at++) {
    while (at < end && !isWordLetter(text.charCodeAt(at))) at++;
    if (lowerCase(text.charCodeAt(at)) !== word.charCodeAt(letter)) return false;
  }
  return at === end;
}

/** How much room these words take at most, with what stands between them and their letters. */
export function mostRoom(words: readonly string[]): number {
  let room = 0;
  for (const { length } of words) room += longestGap + (length <= longestInitials ? 2 * length : length);
  return room;
}

/** What may stand after each letter of initials: `S.S.N.`, in Hebrew also `ת"ז`. */
export const isInitialsSign = (code: number): boolean =>
  code === 46 || code === 45 || code === 47 || code === 32 || code === 34;

/** Where the word begins that ends at `end`, which must be the whole of one; -1 when another stands there. */
function startOf(text: string, end: number, word: string): number {
  let at = end;
  for (let letter = word.length - 1; letter >= 0; letter--) {
    const mayBeApart = word.length <= longestInitials && letter < word.length - 1;
    if (mayBeApart && isInitialsSign(text.charCodeAt(at - 1))) at--;
    if (at === 0 || lowerCase(text.charCodeAt(at - 1)) !== word.charCodeAt(letter)) return -1;
    at--;
  }
  const before = text.charCodeAt(at - 1);
  if (!isWordLetter(before)) return at;
  return isLowerCase(before) && isUpperCase(text.charCodeAt(at)) ? at : -1;
}

/** Scripts that need no spaces may have some: `주민 등록 번호`. */
export const isInWord = (code: number): boolean => isWordLetter(code) || isSpaceless(code);

/** The end of the word before `start`. */
export function endBefore(text: string, start: number): number {
  let end = start;
  while (end > 0 && start - end < longestGap && !isInWord(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the first of these words begins, the last of which must end at `end`; -1 when others stand there. */
export function startOfAll(text: string, end: number, words: readonly string[]): number {
  let at = startOf(text, end, words[words.length - 1] ?? '');
  for (let word = words.length - 2; word >= 0 && at >= 0; word--)
    at = startOf(text, endBefore(text, at), words[word] ?? '');
  return at;
}

/** Where the last of these words ends, the first of which must stand behind `start`; -1 when others stand there. */
export function endOfAll(text: string, start: number, words: readonly string[]): number {
  let at = start;
  for (const word of words) {
    let from = at;
    while (from - at < longestGap && from < text.length && !isWordLetter(text.charCodeAt(from))) from++;
    at = from + word.length;
    if (at > text.length || !equals(text, from, at, word)) return -1;
    const behind = text.charCodeAt(at);
    if (isWordLetter(behind) && !(isUpperCase(behind) && isLowerCase(text.charCodeAt(at - 1)))) return -1;
  }
  return at;
}
