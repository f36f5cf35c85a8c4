import { isDigit, isLetter } from '@/lib/scan/characters';
import { isInternational } from '@/lib/scan/checks/dial-codes';

/** Digits in groups, as people write telephone numbers; offsets are UTF-16 code units. */
export type Dialled = {
  readonly start: number;
  readonly end: number;
  /** All digits, without the zero of `+44 (0)20`. */
  readonly digits: string;
  readonly groups: number;
};

/** E.164: no number is longer. Digits. */
const mostDigits = 15;
const longestGap = 3;

/** Space, hyphen, dot, slash, brackets. */
const isGap = (code: number): boolean =>
  code === 32 || code === 45 || code === 46 || code === 47 || code === 40 || code === 41;

/** Whether a number may end here: neither a word nor a longer number goes on. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code) || code === 95 || code === 37) return false;
  // `x12` and `ext12` are extensions.
  if (isLetter(code)) return /^(?:x|ext)\.?\d/i.test(text.slice(at, at + 5));
  const isJoining = code === 45 || code === 46 || code === 47 || code === 58 || code === 44;
  return !(isJoining && isDigit(text.charCodeAt(at + 1)));
}

/**
 * Reads groups of digits from `start` on and returns the longest row of them that `accepts` takes and that ends where a
 * number may end.
 */
export function readDialled(
  text: string,
  start: number,
  accepts: (digits: string, groups: number) => boolean,
): Dialled | undefined {
  let digits = '';
  let groups = 0;
  let best: Dialled | undefined;
  let at = start;
  for (;;) {
    const groupStart = at;
    while (at - groupStart <= mostDigits && isDigit(text.charCodeAt(at))) at++;
    const group = text.slice(groupStart, at);
    const isTrunkZero = group === '0' && text.charCodeAt(groupStart - 1) === 40 && groups > 0;
    if (!isTrunkZero) digits += group;
    groups++;
    if (digits.length > mostDigits) return best;
    if (accepts(digits, groups) && isEnd(text, at)) best = { start, end: at, digits, groups };
    const gapStart = at;
    while (at - gapStart < longestGap && isGap(text.charCodeAt(at))) at++;
    if (at === gapStart || !isDigit(text.charCodeAt(at))) return best;
  }
}

/** Reads a number that begins with its dialling code at `start`, behind `+` or `00`. */
export const readInternational = (text: string, start: number): Dialled | undefined =>
  readDialled(text, start, (digits) => digits.length >= 7 && isInternational(digits));
