import { isDigit, isUpperCase } from '@/lib/scan/characters';
import { isWordLetter } from '@/lib/scan/tokens/words';

/** Whether the word at `from` has a digit. */
export const hasDigitAt = (text: string, from: number): boolean => {
  for (let at = from; text.charCodeAt(at) > 32 && at < from + 64; at++)
    if (isDigit(text.charCodeAt(at))) return true;
  return false;
};

// `!#$%*+-.=?@^~`
const mayPart = (code: number): boolean =>
  (code >= 33 && code <= 46 && code !== 44 && code !== 38 && code !== 40 && code !== 41) ||
  (code >= 61 && code <= 64 && code !== 62) ||
  code === 94 ||
  code === 126;

/** Whether the word at `from` has a digit or many dashes, or a quote opens there. */
export function mayBeValue(text: string, from: number): boolean {
  let dashes = 0;
  for (let at = from; at < from + 64; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (code === 34 || code === 39 || code === 96 || (code > 127 && !isWordLetter(code))) return true;
    if (code === 45 && ++dashes === 3) return true;
    // `Visitor#June`
    if (mayPart(code) && at > from + 2 && isUpperCase(text.charCodeAt(at + 1))) return true;
    if ((code === 38 || code === 95) && at > from + 2 && isWordLetter(text.charCodeAt(at + 1))) return true;
    if (!(code > 32)) return false;
  }
  return false;
}
