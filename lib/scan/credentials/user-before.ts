import { codeTable } from '@/lib/scan/code-table';
import { isAlphanumeric, isAsciiLetter, isWordLetter } from '@/lib/scan/words';
import { foldedWords } from './word-set';

/** How what stands directly before a value binds it: 0 not, 1 as any name or verb does, 2 as a user does. */
type Bond = 0 | 1 | 2;

const is = { joint: 1, bond: 2, quote: 4, ofUser: 8 } as const;
/** By ASCII code. `ada / x`, `ada, x`; `type: x`, `= x`; `"x`; `ada.marsh@acme`, `ACME\ada`. */
const kinds = codeTable(
  [is.joint, ',&|'],
  [is.joint | is.bond, '/:>'],
  [is.joint | is.bond | is.ofUser, '-'],
  [is.bond, '='],
  [is.quote, '"\'`*('],
  [is.ofUser, '.@_+\\'],
);
const isA = (kind: number, code: number): boolean => code < 128 && ((kinds[code] as number) & kind) !== 0;

const arrow = 0x2192;
/** `“`, `„`, `‘`, `«` */
const isQuote = (code: number): boolean =>
  isA(is.quote, code) || (code >= 0x2018 && code <= 0x201e) || code === 0xab;
const isGap = (code: number): boolean => code === 32 || code === 9;
const isUserPart = (code: number): boolean => isAlphanumeric(code) || isA(is.ofUser, code);

/** Words between a user and the value, and words directly before a value: `ada and x`, `then type x`. */
const joiners = foldedWords('and with then und et y e');
const verbs = foldedWords(`
  type types typed enter enters use uses using try tried put its is was are with then still now hers his mine to and following sticker
  lautet ist est es è é son con mit avec com met med z je heter är
`);

const longestUser = 40;
const longestWord = 12;
const mostGaps = 4;

function pastGaps(text: string, end: number): number {
  let at = end;
  while (at > end - mostGaps && isGap(text.charCodeAt(at - 1))) at--;
  return at;
}

/** A mail address is always one, a name that ends at `end` only if `isUser` says that it is called so. */
function userBefore(text: string, end: number, isUser: (at: number) => boolean): Bond {
  let start = end;
  let isMail = false;
  while (start > end - longestUser && isUserPart(text.charCodeAt(start - 1))) {
    start--;
    if (text.charCodeAt(start) === 64) isMail = true;
  }
  if (isMail) return 2;
  if (end - start < 2 || !isAsciiLetter(text.charCodeAt(start))) return 0;
  return isUser(end) ? 2 : 1;
}

/** @param isUser whether what stands before an offset is called a user */
export function bondBefore(text: string, start: number, isUser: (at: number) => boolean): Bond {
  let at = start;
  while (at > start - mostGaps && (isGap(text.charCodeAt(at - 1)) || isQuote(text.charCodeAt(at - 1)))) at--;
  const code = text.charCodeAt(at - 1);
  const bond = isA(is.bond, code) || code === arrow ? 1 : 0;
  if (isA(is.joint, code) || code === arrow) {
    const user = userBefore(text, pastGaps(text, at - 1), isUser);
    return user === 0 ? bond : user;
  }
  // The line before may tell to type it.
  const last = code === 10 ? pastGaps(text, at - 1) : at;
  let first = last;
  while (first > last - longestWord && isWordLetter(text.charCodeAt(first - 1))) first--;
  if (code !== 10) {
    const user = joiners.hasAt(text, first, at) ? userBefore(text, pastGaps(text, first), isUser) : 0;
    if (user !== 0) return user;
    // `ada@acme.test x`
    if (at < start && userBefore(text, at, () => false) === 2) return 2;
  }
  // `it's x`
  const isOwn = last - first === 1 && text.charCodeAt(first) === 115 && isQuote(text.charCodeAt(first - 1));
  return isOwn || verbs.hasAt(text, first, last) || isA(is.bond, text.charCodeAt(last - 1)) ? 1 : bond;
}
