import { isWordLetter } from './words';

export const other = 0;
export const digit = 1;
export const letter = 2;
export const numberSign = 3;

/** What an ASCII character is. */
export const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return digit;
  if ((code | 32) >= 97 && (code | 32) <= 122) return letter;
  return code === 35 ? numberSign : other;
});

/** What may follow the letters that a key begins with: `ghp_`, `sk-`, `SG.`. */
export const isKeySign = (code: number): boolean =>
  code === 95 || code === 45 || code === 46 || code === 47 || code === 58 || code === 61;

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Neither a letter nor a digit, nor a sign that makes a key of the word before it. */
export const plainAfter: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const kind = kinds[code] as number;
  return kind === digit || kind === letter || isKeySign(code) ? 0 : 1;
});

/** `socSec`, `ABARouting`, but not `SSNs`: a capital starts a word after a small letter, or before two of them. */
const startsInside = (codes: Uint16Array, at: number): boolean =>
  isLower(codes[at - 1] as number) || (isLower(codes[at + 1] as number) && isLower(codes[at + 2] as number));

/** The end of the word of letters that begins at `start`; a capital starts a word after a small letter, or before two. */
export const wordEnd = (codes: Uint16Array, start: number): number => {
  let at = start;
  let code = codes[at] as number;
  if (isUpper(code)) {
    code = codes[++at] as number;
    while (isUpper(code) && !(isLower(codes[at + 1] as number) && isLower(codes[at + 2] as number)))
      code = codes[++at] as number;
  }
  while (isLower(code)) code = codes[++at] as number;
  if (code < 128 || !isWordLetter(code)) return at;
  // Letters beyond ASCII among them.
  for (;;) {
    if (code < 128 ? !isLower(code) && !isUpper(code) : !isWordLetter(code)) return at;
    if (isUpper(code) && startsInside(codes, at)) return at;
    code = codes[++at] as number;
  }
};
