import { codeTable } from '@/lib/scan/lookup/code-table';
import { isAlphanumeric, isAsciiLetter, isWordLetter } from '@/lib/scan/tokens/words';
import { isGap } from '@/lib/scan/credentials/names/way';
import { foldedWords } from '@/lib/scan/lookup/word-set';

/**
 * How what stands directly before a value binds it: 0 not, 1 as any verb or comma does, 2 as a word that tells what to type or as a
 * name with a slash does, 3 as a user does.
 */
export type Bond = 0 | 1 | 2 | 3;

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
const slash = 47;
const bracket = 40;
/** `“`, `„`, `‘`, `«` */
const isQuote = (code: number): boolean =>
  isA(is.quote, code) || (code >= 0x2018 && code <= 0x201e) || code === 0xab;
const isUserPart = (code: number): boolean => isAlphanumeric(code) || isA(is.ofUser, code);

/** Words between a user and the value: `ada and x`. */
const joiners = foldedWords('and with then und et y e mit avec con com met med och og');
/** Words before a value that tell to use it, and words that say anything: `then type x`, `it is x`. */
const telling = foldedWords(`
  type types typed enter enters use uses using try tried put its then following sticker needs need give gives wants texted
  scribble scribbled says reads saying reading label wrote written
`);
const saying = foldedWords(`
  it is was are with still now hers his mine to and lautet ist est es è é son con mit avec com met med z je heter är
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
  if (isMail) return 3;
  if (end - start < 2 || !isAsciiLetter(text.charCodeAt(start))) return 0;
  return isUser(start) || isUser(end) ? 3 : 1;
}

/** @param isUser whether what stands before an offset is called a user */
export function bondBefore(text: string, start: number, isUser: (at: number) => boolean): Bond {
  let at = start;
  while (at > start - mostGaps && (isGap(text.charCodeAt(at - 1)) || isQuote(text.charCodeAt(at - 1)))) at--;
  // `log in as admin (x)`
  if (text.charCodeAt(start - 1) === bracket && userBefore(text, at, isUser) === 3) return 3;
  const code = text.charCodeAt(at - 1);
  const bond = isA(is.bond, code) || code === arrow ? 1 : 0;
  if (isA(is.joint, code) || code === arrow) {
    const user = userBefore(text, pastGaps(text, at - 1), isUser);
    // `ada / x`
    return user === 0 ? bond : user === 1 && code === slash ? 2 : user;
  }
  // The line before may tell to type it.
  const last = code === 10 ? pastGaps(text, at - 1) : at;
  let first = last;
  while (first > last - longestWord && isWordLetter(text.charCodeAt(first - 1))) first--;
  if (code !== 10) {
    const user = joiners.hasAt(text, first, at) ? userBefore(text, pastGaps(text, first), isUser) : 0;
    if (user !== 0) return user;
    // `ada@acme.test x`
    if (at < start && userBefore(text, at, () => false) === 3) return 3;
  }
  // `it's x`
  const isOwn = last - first === 1 && text.charCodeAt(first) === 115 && isQuote(text.charCodeAt(first - 1));
  if (isOwn || telling.hasAt(text, first, last)) return 2;
  return saying.hasAt(text, first, last) || isA(is.bond, text.charCodeAt(last - 1)) ? 1 : bond;
}
