import type { Candidate } from '@/lib/scan/candidate';
import { isLowerCase, isUpperCase } from '@/lib/scan/characters';
import type { Context } from '@/lib/scan/context';

const word = /[A-Z][a-z]{2}|[A-Z]{2,}(?![A-Za-z\d])/y;

/** Whether a word begins at `at` (UTF-16 code units) that goes on with no digits: `Name` or `DOB` behind a number. */
export function beginsWord(text: string, at: number): boolean {
  word.lastIndex = at;
  return word.test(text);
}

/** `SSN is 219456789Name`; code units. */
const farthestBefore = 4;

/**
 * `SSN 219-45-6789My` where two texts were pasted one behind the other, `SSN:219456789Name` where a form was copied: the
 * value is named, and a word begins. Codes have letters behind bare digits too, so there the name stands directly before.
 */
export const isRunOn = (text: string, { end, gap }: Candidate, { label, distance }: Context): boolean => {
  if (label === undefined) return false;
  if (gap === '') return distance <= farthestBefore && beginsWord(text, end);
  const isWord = isUpperCase(text.charCodeAt(end)) && isLowerCase(text.charCodeAt(end + 1));
  return isWord || beginsWord(text, end);
};
