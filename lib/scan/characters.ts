// What a single UTF-16 code unit is, and where a line ends. Patterns say `\p{Alpha}`, `\p{Upper}` and `\p{Lower}`: engines keep those sets, and work
// out that of a general category like `\p{L}` again for each pattern, when the program is loaded. See also `pattern.ts`.

export { foldCodePoint } from './encodings/folding';

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Letters of the scripts that put spaces between words (Latin, Greek, Cyrillic, Armenian, Hebrew). A Chinese, Japanese
 * or Thai character touching a number says nothing, because those scripts write without spaces.
 */
export const isLetter = (code: number): boolean => {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  return code >= 0xc0 && code < 0x600 && code !== 0xd7 && code !== 0xf7;
};

export const isLowerCase = (code: number): boolean => code >= 97 && code <= 122;

export const isUpperCase = (code: number): boolean => code >= 65 && code <= 90;

/** Where the line of `at` ends. */
export const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
