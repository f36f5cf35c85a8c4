const word = /[A-Z][a-z]{2}|[A-Z]{2,}(?![A-Za-z\d])/y;

/** Whether a word begins at `at` (UTF-16 code units) that goes on with no digits: `Name` or `DOB` behind a number. */
export function beginsWord(text: string, at: number): boolean {
  word.lastIndex = at;
  return word.test(text);
}
