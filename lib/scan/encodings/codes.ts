import { isDigit } from '@/lib/scan/characters';
import { isAsciiLetter } from '@/lib/scan/tokens/words';
import { type Decoded, hexValue, isPlainByte } from './reading';

/** Fewer hold no value. */
const fewest = 7;
/** So many are read at once. */
const most = 120;
/** Between two of them: `, `. Code units. */
const longestGap = 2;

type Base = 10 | 16;

const isHexDigit = (code: number): boolean => hexValue(code) >= 0;

/** Space, tab, line break, comma, colon, dash, semicolon. */
const isGap = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 10 ||
  code === 13 ||
  code === 44 ||
  code === 45 ||
  code === 58 ||
  code === 59;

/** Where the next code begins after the one that ends at `end`; -1 when there is none. Takes `0x` along. */
function nextCode(text: string, end: number): number {
  let at = end;
  while (at - end < longestGap && isGap(text.charCodeAt(at))) at++;
  if (at === end || !isHexDigit(text.charCodeAt(at))) return -1;
  return text.charCodeAt(at) === 48 && (text.charCodeAt(at + 1) | 32) === 120 ? at + 2 : at;
}

/** `0x` before a code. */
const isPrefixed = (text: string, start: number): boolean =>
  (text.charCodeAt(start - 1) | 32) === 120 && text.charCodeAt(start - 2) === 48;

/** The code before the one that begins at `start`, if it is written with two digits; -1 when there is none. */
function codeBefore(text: string, start: number): number {
  const after = isPrefixed(text, start) ? start - 2 : start;
  let end = after;
  while (after - end < longestGap && isGap(text.charCodeAt(end - 1))) end--;
  const before = end - 2;
  if (end === after || !isHexDigit(text.charCodeAt(before)) || !isHexDigit(text.charCodeAt(end - 1)))
    return -1;
  const touching = text.charCodeAt(before - 1);
  return isDigit(touching) || (isAsciiLetter(touching) && !isPrefixed(text, before)) ? -1 : before;
}

function read(text: string, start: number, base: Base): Decoded {
  const mostDigits = base === 10 ? 3 : 2;
  let decoded = '';
  let end = start;
  for (let at = start; at >= 0 && decoded.length < most; at = nextCode(text, end)) {
    let place = at;
    let byte = 0;
    while (place - at < mostDigits && isHexDigit(text.charCodeAt(place)))
      byte = base * byte + hexValue(text.charCodeAt(place++));
    if (place - at < 2 || isHexDigit(text.charCodeAt(place)) || !isPlainByte(byte)) break;
    decoded += String.fromCharCode(byte);
    end = place;
  }
  return { start, end, decoded };
}

/** Whether so many codes of two digits or three stand there that they may be a number: a time and its date have fewer. */
function mayBeNumber(text: string, start: number): boolean {
  let at = start;
  for (let count = 1; count < fewest; count++) {
    let end = at;
    while (end - at < 4 && isHexDigit(text.charCodeAt(end))) end++;
    if (end - at < 2 || end - at > 3) return false;
    at = nextCode(text, end);
    if (at < 0) return false;
  }
  return true;
}

const none: readonly Base[] = [];
const hexadecimal: readonly Base[] = [16];
const both: readonly Base[] = [16, 10];

/** In which two digits may be a code of a number or of its letters: 48 to 57, 32, 45; 0x30 to 0x39, 0x20, 0x2d, 0x41 to 0x5a. */
function basesOf(first: number, second: number): readonly Base[] {
  if (!isHexDigit(second) || first < 50 || first > 53) return none;
  return first === 50 || second > 57 ? hexadecimal : both;
}

/** Digits, and what stands between them. */
const numberSigns = /[\d -]/g;
const isNumber = ({ decoded }: Decoded): boolean => (decoded.match(numberSigns)?.length ?? 0) >= fewest;

/**
 * Reads `50 49 57 45 …` (decimal) and `32 31 39 2d …` or `0x32, 0x31, …` (hexadecimal) in which the code at `from`
 * stands, not before `floor`: ASCII codes of a text with a number in it. `undefined` for anything else.
 */
export function readCodes(text: string, from: number, floor: number): Decoded | undefined {
  let start = isPrefixed(text, from + 2) ? from + 2 : from;
  const bases = basesOf(text.charCodeAt(start), text.charCodeAt(start + 1));
  if (bases.length === 0) return undefined;
  for (let count = 0; count < most; count++) {
    const before = codeBefore(text, start);
    if (before < floor) break;
    start = before;
  }
  if (!mayBeNumber(text, start)) return undefined;
  const codes = bases.map((base) => read(text, start, base)).find(isNumber);
  return codes === undefined || !isPrefixed(text, start) ? codes : { ...codes, start: start - 2 };
}
