import { fitsAt } from '@/lib/scan/pattern';
const word = /[A-Z][a-z]{2}|[A-Z]{2,}(?![A-Za-z\d])/y;

/** Whether a word begins at `at` (UTF-16 code units) that goes on with no digits: `Name` or `DOB` behind a number. */
export function beginsWord(text: string, at: number): boolean {
  return fitsAt(word, text, at);
}
