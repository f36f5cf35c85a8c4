import { isDigit, isLetter } from '@/lib/scan/characters';
import {
  closeBracket,
  closeParenthesis,
  codeAt,
  colon,
  comma,
  dot,
  doubleQuote,
  equals,
  greaterThan,
  isLineEnd,
  isQuote,
  lessThan,
  lineFeed,
  openBracket,
  openParenthesis,
  pipe,
  semicolon,
  signAfter,
  signBefore,
  singleQuote,
  space,
  tab,
  wideGap,
} from './signs';

/** Words of a heading on either side of the one that names its values, code units. */
const mostBeside = 40;
/** Signs and white space between a key and its list, code units. */
const mostSpaces = 16;

/** Returned for words that go on, and for digits that are a value; -1 is the place before a text. */
export const tooLong = -2;
export const noWords = -3;

/** Digits in a row that are a value; four are a year. */
const valueDigits = 5;

const other = 0;
const inside = 1;
const digit = 2;

/** Letters, digits, `-`, `_`, `/`, `#`, `&`, `'`; whatever is not ASCII, as in `nº`, is inside too. */
const kinds: Uint8Array = (() => {
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code++)
    table[code] = isDigit(code)
      ? digit
      : isLetter(code) || "-_/#&'".includes(String.fromCharCode(code))
        ? inside
        : other;
  return table;
})();

const kindOf = (code: number): number => (code < 128 ? (kinds[code] as number) : inside);

/**
 * Where the words beside `from` end, one space or a bracket between them: the first place that is none of theirs.
 * @param first the first place that may be none of theirs
 */
export function wordsEnd(text: string, from: number, step: 1 | -1, first = from): number {
  const limit = step === 1 ? Math.min(text.length, from + mostBeside) : Math.max(-1, from - mostBeside);
  let isOpened = step === -1;
  let digits = 0;
  let at = first;
  for (; at !== limit; at += step) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === inside) {
      digits = 0;
      continue;
    }
    if (kind === digit) {
      if (++digits === valueDigits) return noWords;
      continue;
    }
    digits = 0;
    // `Acct. No.`, `Number (EIN)`; not `account.id`, `account(`.
    if (code === space) {
      const isAfterDot = step === -1 && codeAt(text, at - 1) === dot && isLetter(codeAt(text, at - 2));
      if (
        !isAfterDot &&
        kindOf(codeAt(text, at + step)) === other &&
        codeAt(text, at + 1) !== openParenthesis
      )
        return at;
    } else if (code === dot) {
      if (kindOf(codeAt(text, at + 1)) !== other) return at;
    } else if (code === openParenthesis) {
      if (codeAt(text, at - 1) !== space) return at;
      isOpened = true;
    } else if (code !== closeParenthesis || !isOpened) return at;
  }
  return at === text.length || at === -1 ? at : tooLong;
}

/** Where the words behind an offset end, as by `wordsEnd`. */
export type WordsBehind = (from: number) => number;

function hasBracket(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === openParenthesis) return true;
  return false;
}

/** Goes on where the last search stopped, for names often stand close together; a place before the last one costs more. */
export function createWordsBehind(text: string): WordsBehind {
  let passedFrom = 0;
  let passedTo = 0;
  return (from) => {
    if (from < passedFrom) return wordsEnd(text, from, 1);
    // Digits that go on there may be a value.
    const end = wordsEnd(text, from, 1, Math.max(from, passedTo - valueDigits));
    const unseen = Math.max(from, passedTo);
    passedFrom = from;
    passedTo = end >= 0 ? end : end === tooLong ? from + mostBeside : from;
    // A bracket closes only what was opened behind the place.
    if (hasBracket(text, unseen, passedTo)) passedTo = from;
    return end;
  };
}

export const isDelimiter = (sign: number): boolean =>
  sign === comma || sign === tab || sign === pipe || sign === semicolon;

const isEdge = (sign: number): boolean => isDelimiter(sign) || sign === lineFeed || sign === wideGap;

const isLeftEdge = (sign: number): boolean =>
  isEdge(sign) || sign === greaterThan || sign === openBracket || sign === openParenthesis || sign === 123;

const isRightEdge = (sign: number): boolean =>
  isEdge(sign) || sign === lessThan || sign === closeBracket || sign === closeParenthesis || sign === 125;

/** Where the values of `"bics": [` and `bics => [` begin, for a name that ends at `end`; 0 for none. */
export function listBehind(text: string, end: number): number {
  let isAssigned = false;
  for (let at = end; at < end + mostSpaces; at++) {
    const code = codeAt(text, at);
    if (code === openBracket) return isAssigned && codeAt(text, at + 1) !== closeBracket ? at + 1 : 0;
    if (code === colon || code === equals) isAssigned = true;
    else if (code > space && code !== doubleQuote && code !== singleQuote && code !== greaterThan) return 0;
  }
  return 0;
}

/** `{"name": "ssn"}` in a list of columns. */
const nameKey = /(?:name|label|title|field|id)["']\s{0,2}:\s{0,2}["']$/;

/** Attributes of a cell and markup inside it, code units. */
const longestMarkup = 200;

/** A cell of an HTML table that is still open. */
export const cellTag = /<t[hd][\s>](?![^]*<\/t[hd])/i;

// Where a heading may stand; bits.
export const inLine = 1;
export const inMarkup = 2;
export const inList = 4;
/** In a list of columns, if rows stand behind it. */
export const inColumns = 32;
export const inTuple = 8;
/** In a line of too many words for anything but a heading above a rule. */
export const aboveRule = 16;

export const isListEdge = (sign: number): boolean =>
  sign === comma ||
  sign === openBracket ||
  sign === closeBracket ||
  sign === openParenthesis ||
  sign === closeParenthesis;

/**
 * In what kinds of tables the word `text.slice(start, end)` may be in a heading; 0 when it cannot. Signs that end a cell stand
 * on both sides of it and of the words beside it. Quick, and no more than a gate.
 */
export function mayHead(text: string, start: number, end: number, wordsBehind: WordsBehind): number {
  const last = wordsBehind(end);
  if (last < -1) return last === tooLong ? aboveRule : 0;
  const right = signAfter(text, last);
  const isAssigned = codeAt(text, codeAt(text, last) === space ? last + 1 : last) === equals;
  if (isAssigned || !isRightEdge(right)) {
    if (listBehind(text, last) > 0) return inList;
    if (right !== colon || !isLineEnd(codeAt(text, last + 1))) return 0;
  }
  const first = wordsEnd(text, start - 1, -1);
  if (first < -1) return first === tooLong ? aboveRule : 0;
  const left = signBefore(text, first + 1);
  const hasQuote = isQuote(codeAt(text, first));
  if (left === colon)
    return hasQuote && nameKey.test(text.slice(Math.max(0, first - 12), first + 1)) ? inColumns : 0;
  if (!isLeftEdge(left)) return 0;
  const isCell =
    (left === greaterThan || left === lineFeed) &&
    cellTag.test(text.slice(Math.max(0, first - longestMarkup), first + 1));
  if (left === greaterThan || right === lessThan) return isCell ? inMarkup : 0;
  if (isCell) return inMarkup | inLine;
  if (!isListEdge(left) || !isListEdge(right)) return inLine;
  return inLine | inTuple | (hasQuote ? inColumns : 0);
}
