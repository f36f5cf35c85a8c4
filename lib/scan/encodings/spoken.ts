import { isDigit, isLetter } from '@/lib/scan/characters';

/** A number that is spelled out; offsets are UTF-16 code units. */
export type Spoken = {
  readonly start: number;
  readonly end: number;
  /** Its digits, with `-` where a dash was spoken or a pause written: `219-45-6789`. */
  readonly digits: string;
};

/** Fewer are a count of something. */
const fewestParts = 4;
/** Words of one row that are read. */
const mostParts = 48;
/** Digits that are written as such in a spoken row: `six seven 89`, `67 dash 3336083`. */
const longestGroup = 9;
/** So many parted by a spoken dash are no range. */
const fewestDigits = 7;
const longestWord = 9;
/** Between two words: a space, `, `, ` ... `, ` - `. */
const longestGap = 5;

type Word = { readonly digits: string; readonly languages: number };
type Part = { readonly start: number; readonly end: number; readonly word: Word };

/** One bit each, so that a row stays in one language. */
const english = 1;
const german = 2;
const french = 4;
const spanish = 8;
const all = english | german | french | spanish;

// In the order of their digits; several words for one digit with `/`.
const units: readonly (readonly [number, string])[] = [
  [english, 'zero/oh/o/nought one two three four five six seven eight nine/niner'],
  [german, 'null ein/eins/eine zwei/zwo drei vier fünf/fuenf sechs sieben acht neun'],
  [french, 'zéro/zero un deux trois quatre cinq six sept huit neuf'],
  [spanish, 'cero uno dos tres cuatro cinco seis siete ocho nueve'],
];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty/fourty fifty sixty seventy eighty ninety';
const times: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
]);
const dashes = new Set('dash hyphen minus strich bindestrich tiret guion guión'.split(' '));

const cache: { words?: ReadonlyMap<string, Word> } = {};

function readWords(): ReadonlyMap<string, Word> {
  const known = new Map<string, Word>();
  const add = (name: string, digits: string, language: number): void => {
    known.set(name, { digits, languages: language | (known.get(name)?.languages ?? 0) });
  };
  const addRow = (row: string, first: number, step: number, language: number): void => {
    row.split(' ').forEach((names, index) => {
      for (const name of names.split('/')) add(name, String(first + step * index), language);
    });
  };
  for (const [language, row] of units) addRow(row, 0, 1, language);
  addRow(teens, 10, 1, english);
  addRow(tens, 20, 10, english);
  return known;
}

const words = (): ReadonlyMap<string, Word> => (cache.words ??= readWords());

/** Words with which a spoken number may begin; small letters. `o` is none, because single letters are no words. */
export const spokenTriggers = (): readonly string[] => [
  ...[...units.map(([, row]) => row), teens, tens]
    .flatMap((row) => row.split(/[ /]/))
    .filter((word) => word.length > 1),
  ...times.keys(),
  ...dashes,
];

const wordAt = (text: string, start: number, end: number): string => text.slice(start, end).toLowerCase();

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= longestWord + 2 && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the next word begins, `at` being the end of the one before; -1 when it is too far. */
function gapEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= longestGap && end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) return end;
    // Space, tab, line break, and what is written for a pause.
    if (code > 32 && code !== 44 && code !== 45 && code !== 46 && code !== 47 && code !== 59) return -1;
    end++;
  }
  return -1;
}

/** `one`, `double four`, `forty-five`, `45`. */
function readPart(text: string, start: number): Part | undefined {
  if (isDigit(text.charCodeAt(start))) {
    let end = start;
    while (end - start <= longestGroup && isDigit(text.charCodeAt(end))) end++;
    if (end - start > longestGroup || isLetter(text.charCodeAt(end))) return undefined;
    // The time at which the next one speaks: `00:03:25`.
    if (text.charCodeAt(end) === 58 && isDigit(text.charCodeAt(end + 1))) return undefined;
    return { start, end, word: { digits: text.slice(start, end), languages: all } };
  }
  const end = lettersEnd(text, start);
  if (end - start > longestWord || isDigit(text.charCodeAt(end))) return undefined;
  const name = wordAt(text, start, end);
  const word = words().get(name);
  const next = gapEnd(text, end);
  const count = times.get(name);
  if (count !== undefined) {
    const isTwice = next >= 0 && times.has(wordAt(text, next, lettersEnd(text, next)));
    const repeated = next < 0 || isTwice ? undefined : readPart(text, next);
    if (repeated?.word.digits.length !== 1) return undefined;
    const { languages, digits } = repeated.word;
    return { start, end: repeated.end, word: { digits: digits.repeat(count), languages } };
  }
  if (word === undefined) return undefined;
  const isTens = word.digits.length === 2 && word.digits.endsWith('0') && word.digits !== '10';
  if (isTens && next === end + 1) {
    const nextEnd = lettersEnd(text, next);
    const unit = words().get(wordAt(text, next, nextEnd));
    if (unit !== undefined && unit.digits.length === 1 && unit.digits !== '0')
      return { start, end: nextEnd, word: { ...word, digits: word.digits.charAt(0) + unit.digits } };
  }
  return { start, end, word };
}

/** The word or digits that end before `at`, after a short gap. */
function before(text: string, at: number): { readonly start: number; readonly name: string } | undefined {
  let end = at;
  while (end > 0 && at - end <= longestGap) {
    const code = text.charCodeAt(end - 1);
    if (isLetter(code) || isDigit(code)) break;
    end--;
  }
  if (end === at || at - end > longestGap) return undefined;
  let start = end;
  const isNumber = isDigit(text.charCodeAt(end - 1));
  const belongs = isNumber ? isDigit : isLetter;
  while (start > 0 && end - start <= longestWord + 2 && belongs(text.charCodeAt(start - 1))) start--;
  return gapEnd(text, end) === at ? { start, name: wordAt(text, start, end) } : undefined;
}

const languagesOf = (name: string): number => words().get(name)?.languages ?? all;

/** Where the row begins that goes on at `at`; -1 when an earlier word of it has opened it. */
function rowStart(text: string, at: number): number {
  let start = at;
  const languages = languagesOf(wordAt(text, at, lettersEnd(text, at)));
  for (let step = 0; step < fewestParts; step++) {
    const earlier = before(text, start);
    if (earlier === undefined) return start;
    const { name } = earlier;
    // `EIN three four`: no German number.
    const isNumber = words().has(name) && (languagesOf(name) & languages) !== 0;
    if (name !== 'o' && (isNumber || times.has(name))) return -1;
    if (name !== 'o' && !dashes.has(name) && !(isDigit(name.charCodeAt(0)) && name.length <= longestGroup))
      return start;
    start = earlier.start;
  }
  return start;
}

/** Whether more than spaces and a dash that joins stand between two words. */
function isPause(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // Line break, comma, dot, slash, semicolon; a dash with spaces on both sides.
    if (code === 10 || code === 44 || code === 46 || code === 47 || code === 59) return true;
    if (code === 45 && at > from && at + 1 < to) return true;
  }
  return false;
}

/** Nearly all such words stand alone: `one of them`. */
function mayGoOn(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at))) return true;
  const name = wordAt(text, at, lettersEnd(text, at));
  return words().has(name) || times.has(name) || dashes.has(name);
}

/**
 * The longest row of number words, digits among them, that the word at `at` opens; at least four. `undefined` when there
 * is none, or when an earlier word has opened it already. Looks at no more than some hundred code units.
 */
export function readSpoken(text: string, at: number): Spoken | undefined {
  const next = gapEnd(text, lettersEnd(text, at));
  if (next < 0 || !mayGoOn(text, next)) return undefined;
  let start = rowStart(text, at);
  if (start < 0 || (start === at && dashes.has(wordAt(text, at, lettersEnd(text, at))))) return undefined;
  // A dash that is said before the first digit belongs to the sentence.
  const parts: Part[] = [];
  const pauses: ('none' | 'written' | 'spoken')[] = [];
  let languages = all;
  let spoken = 0;
  while (parts.length < mostParts) {
    const isDash =
      !isDigit(text.charCodeAt(start)) && dashes.has(wordAt(text, start, lettersEnd(text, start)));
    if (isDash) {
      start = gapEnd(text, lettersEnd(text, start));
      if (start < 0) break;
    }
    const part = readPart(text, start);
    if (part === undefined || (languages & part.word.languages) === 0) break;
    languages &= part.word.languages;
    const earlier = parts.at(-1);
    if (earlier !== undefined) {
      pauses.push(isDash ? 'spoken' : isPause(text, earlier.end, part.start) ? 'written' : 'none');
    }
    parts.push(part);
    if (isDash || !isDigit(text.charCodeAt(part.start))) spoken++;
    start = gapEnd(text, part.end);
    if (start < 0) break;
  }
  const first = parts[0];
  const last = parts.at(-1);
  const dashCount = pauses.filter((pause) => pause === 'spoken').length;
  if (first === undefined || last === undefined) return undefined;
  const digitCount = parts.reduce((sum, { word }) => sum + word.digits.length, 0);
  const isLine = !text.slice(first.start, last.end).includes('\n');
  const isDashed = dashCount > 0 && digitCount >= fewestDigits && isLine;
  if (!isDashed && (parts.length < fewestParts || spoken < 2)) return undefined;
  // Commas between all words part nothing.
  const pause = dashCount > 0 ? 'spoken' : pauses.includes('none') ? 'written' : 'nowhere';
  const digits = parts
    .map(({ word }, index) => (pauses[index] === pause ? `${word.digits}-` : word.digits))
    .join('');
  return { start: first.start, end: last.end, digits };
}
