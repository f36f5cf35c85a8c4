import { isDigit } from '@/lib/scan/characters';
import { fitsAt } from '@/lib/scan/pattern';
import { isAlphanumeric, isSpaceless } from '@/lib/scan/tokens/words';
import { isDrawnOfAll } from '@/lib/scan/credentials/looks/password-strength';

/** Longest value that is looked at, code units. */
export const longestValue = 200;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || Number.isNaN(code);

const isOfAddress = /^[\w.~%+/=-]*$/;

/** `$argon2id$v=19$m=65536,t=3,p=4$…` has commas. */
const isOfHash = (text: string, start: number, comma: number): boolean =>
  text.charCodeAt(start) === 36 && text.charCodeAt(comma + 2) === 61 && isDigit(text.charCodeAt(comma + 3));

/** Of Chinese and Japanese: a comma, a full stop, a semicolon, a closing bracket. */
const isFullStop = (code: number): boolean =>
  code === 0x3001 || code === 0x3002 || code === 0xff0c || code === 0xff1b || code === 0xff09;

/** To white space, a quote, a bracket or a comma. */
function signsEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestValue);
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isSpaceless(code) || isFullStop(code) || code === 34 || code === 39 || code === 96)
      break;
    const next = text.charCodeAt(at + 1);
    if (code === 60 && (next === 47 || at === start)) break;
    // `\n` within a string, and `, ` or `;` between two fields.
    if (code === 92 && (next === 110 || next === 114 || next === 116 || next === 34)) break;
    // `Zirkon.A3,5`
    const isDecimal =
      isDigit(next) && isDigit(text.charCodeAt(at - 1)) && /[a-z]/i.test(text.slice(start, at));
    if (code === 44 && at > start && !isDecimal && !isOfHash(text, start, at)) break;
    // A link of Markdown ends: `…?token=x)](https://…`.
    if (code === 41 && next === 93 && text.charCodeAt(at + 2) === 40) break;
    if (code === 93 && next === 40 && at > start) break;
    if (code === 59 && (isSpace(next) || at - start > 3)) break;
    // The next field of an address.
    if (code === 38 && at - start >= 16 && isOfAddress.test(text.slice(start, at))) break;
    if (code === 38 && at > start && /[a-z_-]{1,40}=/iy.test(text.slice(at + 1, at + 44))) break;
  }
  while (at > start && ').]}:;,*|'.includes(text.charAt(at - 1)) && isTrailing(text, start, at)) at--;
  return at;
}

/** A sign at the end of a value belongs to the sentence, but a closing bracket that was opened inside does not. */
function isTrailing(text: string, start: number, end: number): boolean {
  const sign = text.charAt(end - 1);
  // `Albaran31*`, and not `**x**`
  const isEmphasis = text.charCodeAt(start - 1) === 42 || text.charCodeAt(start) === 42;
  if (sign === '*' && !isEmphasis && isAlphanumeric(text.charCodeAt(end - 2))) return false;
  const opener = sign === ')' ? '(' : sign === ']' ? '[' : sign === '}' ? '{' : '';
  return opener === '' || !text.slice(start, end).includes(opener);
}

const wholeToken = /[!-~]{10,64}(?=[ \t]{0,4}(?:[\r\n]|$))/y;

/**
 * Where a value ends that begins at `start` without a quote. A row of signs that nobody but a program draws goes to the end of its
 * line.
 */
export function bareEnd(text: string, start: number): number {
  const end = signsEnd(text, start);
  if (!(text.charCodeAt(end) > 32) || !fitsAt(wholeToken, text, start)) return end;
  const last = wholeToken.lastIndex;
  // `…?key=x";` ends where its quote does.
  return /[A-Za-z\d]/.test(text.slice(end, last)) && isDrawnOfAll(text.slice(start, last)) ? last : end;
}
