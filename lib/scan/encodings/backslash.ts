import { isDigit, isLetter } from '@/lib/scan/characters';
import { isAsciiLetter } from '@/lib/scan/tokens/words';
import { hexNumber, hexValue, isText, readUtf8, type Reading } from './reading';

const backslash = 92;
const colon = 58;

/** JSON in JSON in JSON has seven. */
const mostBackslashes = 8;
/** Windows takes no longer paths. Code units. */
const longestPath = 260;

/**
 * What a character after a backslash stands for, 0 when nothing simple: punctuation (CommonMark, backslash escapes; JSON)
 * for itself, `\n` for a line break.
 */
const simple: Uint8Array = (() => {
  const table = new Uint8Array(128);
  for (const sign of '"\'/-._#*()[]:,+~`') table[sign.charCodeAt(0)] = sign.charCodeAt(0);
  const controls = { n: '\n', r: '\r', t: '\t' };
  for (const [letter, sign] of Object.entries(controls)) table[letter.charCodeAt(0)] = sign.charCodeAt(0);
  return table;
})();

/** The end of the row of backslashes that begins at `at`. */
export function backslashesEnd(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === backslash) end++;
  return end;
}

function readUnicode(text: string, at: number): Reading | undefined {
  if (text.charCodeAt(at + 1) === 123) {
    let end = at + 2;
    let point = 0;
    for (; end < at + 8; end++) {
      const value = hexValue(text.charCodeAt(end));
      if (value < 0) break;
      point = 16 * point + value;
    }
    return end > at + 2 && text.charCodeAt(end) === 125 && isText(point)
      ? { point, end: end + 1 }
      : undefined;
  }
  const point = hexNumber(text, at + 1, 4);
  return point < 0 ? undefined : { point, end: at + 5 };
}

/** Two halves of a character beyond the first plane, as JSON writes it: `\ud835\udfd0`. */
function readPair(text: string, slash: number, letter: number, high: Reading): Reading | undefined {
  if (high.point >> 10 !== 0x36) return undefined;
  const next = high.end + letter - slash;
  for (let at = high.end; at < next; at++) if (text.charCodeAt(at) !== backslash) return undefined;
  const low = text.charCodeAt(next) === 117 ? hexNumber(text, next + 1, 4) : -1;
  if (low >> 10 !== 0x37) return undefined;
  return { point: 0x10000 + ((high.point & 0x3ff) << 10) + (low & 0x3ff), end: next + 5 };
}

/** `\\x2d`, and several bytes of UTF-8 as Python writes them. */
function readByte(text: string, slash: number, letter: number): Reading | undefined {
  const point = hexNumber(text, letter + 1, 2);
  const reading = point > 127 ? readUtf8(text, slash, letter + 1 - slash) : undefined;
  return reading ?? (isText(point) ? { point, end: letter + 3 } : undefined);
}

const octalDigits = 3;

/** The byte that three octal digits from `at` on make, -1 when there are fewer. */
function octalNumber(text: string, at: number): number {
  let number = 0;
  for (let place = at; place < at + octalDigits; place++) {
    const value = text.charCodeAt(place) - 48;
    if (!(value >= 0 && value < 8)) return -1;
    number = 8 * number + value;
  }
  return number;
}

/** `\\061` (C, shells, Git) beside another one: alone it may as well be a number behind a backslash. */
function readOctal(text: string, slash: number, letter: number): Reading | undefined {
  const point = octalNumber(text, letter);
  if (point < 32 || point > 126) return undefined;
  const end = letter + octalDigits;
  const width = end - slash;
  const isFollowed = text.charCodeAt(end) === backslash && octalNumber(text, end + letter - slash) >= 0;
  const isPreceded =
    text.charCodeAt(slash - width) === backslash && octalNumber(text, slash - octalDigits) >= 0;
  return isFollowed || isPreceded ? { point, end } : undefined;
}

/**
 * The escape (JSON, JavaScript, Python, Markdown) that begins at `at`, where a row of backslashes does: several of them
 * when it was escaped several times.
 * @param letter where the row ends
 */
export function readBackslash(text: string, at: number, letter: number): Reading | undefined {
  if (letter - at > mostBackslashes) return undefined;
  const code = letter < text.length ? text.charCodeAt(letter) : 0;
  const point = code < 128 ? (simple[code] as number) : 0;
  if (point > 0) return { point, end: letter + 1 };
  if (code === 120) return readByte(text, at, letter);
  if (code === 48 || code === 49) return readOctal(text, at, letter);
  if (code !== 117) return undefined;
  const reading = readUnicode(text, letter);
  if (reading === undefined || isText(reading.point)) return reading;
  return readPair(text, at, letter, reading);
}

/** Where the path ends whose first backslash stands at `at` (`C:\new\text`): nothing in it is an escape. 0 for none. */
export function pathEnd(text: string, at: number): number {
  if (at < 2 || text.charCodeAt(at - 1) !== colon) return 0;
  if (!isAsciiLetter(text.charCodeAt(at - 2)) || isLetter(text.charCodeAt(at - 3))) return 0;
  // `A:\n219` is an answer.
  if (isDigit(text.charCodeAt(backslashesEnd(text, at) + 1))) return 0;
  let end = at;
  while (end < text.length && end < at + longestPath && !/[\s"'<>|*?:,;]/.test(text.charAt(end))) end++;
  return end;
}
