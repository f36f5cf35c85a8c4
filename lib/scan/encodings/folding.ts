// Which look-alike a character is read as.

/** What a UTF-16 code unit is to a reader; any value from 10 on is the ASCII code that it is read as. */
export const stays = 0;
/** Zero width: read as nothing. */
export const drops = 1;
/** Only together with the unit after it. */
export const highSurrogate = 2;
/** An ASCII character that may begin an escape. */
export const opens = 3;
/** A circled, raised or lowered digit: a digit only in a row of them, because one alone is a footnote or a bullet. */
export const inRow = 4;
/** Several letters in one character, as fonts of printed documents have them: `ﬁ`. */
export const ligature = 5;

// Zero of every decimal digit row, Unicode 17, general category Nd (full-width digits are folded by arithmetic).
const zeros =
  '660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 1b50 1bb0 ' +
  '1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 104a0 10d30 10d40 11066 110f0 11136 111d0 112f0 11450 114d0 11650 ' +
  '116c0 116d0 116da 11730 118e0 11950 11bf0 11c50 11d50 11da0 11de0 11f50 16130 16a60 16ac0 16b50 16d70 1ccf0 1e140 ' +
  '1e2f0 1e4f0 1e5f1 1e950 1fbf0';

/** Digits with an ornament: first digit of the row, and its code point. */
const ornate = '0 2070, 1 b9, 2 b2, 3 b3, 4 2074, 5 2075, 6 2076, 7 2077, 8 2078, 9 2079, 0 24ea, 0 24ff';
/** The same for rows of 1 to 9 that have their zero elsewhere, and of 0 to 9. */
const ornateOnes = '2460 2474 2488 24f5 2776 2780 278a';
const ornateZeros = '2080';
/** Raised and lowered minus. */
const ornateDashes = '207b 208b';

// Same shape in most fonts, so the way to write a label past a filter. Pairs: look-alike, Latin letter.
const lookalikes = 'АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYаaеeоoрpсcуyхxіiјjѕs' + 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo';

// Ranges of code points, hexadecimal, and what they are read as.
const spaces = 'a0 1680 2000-200a 202f 205f 3000 115f 1160 2800 3164 ffa0';
// Dots in the middle of a line are often bullets, so they part like spaces and are no decimal points.
const middleDots = 'b7 2022 2027 2219 22c5 30fb';
const lineBreaks = '85 2028 2029';
const dashes = '2d7 58a 2010-2015 2043 2212 2796 fe58 fe63';
const dots = '2024 fe52';
const slashes = '2044 2215 29f8';
/** Zero width, and marks above and below a character: `é` in two parts is read as `e`. A soft hyphen is not seen. */
const nothing =
  '0 7f ad 300-36f 61c 180b-180f 1ab0-1aff 1dc0-1dff 200b-200f 202a-202e 2060-206f 20d0-20f0 fe00-fe0f fe20-fe2f feff ' +
  'fff9-fffb';
/** Variation selectors and tags beyond the first plane. */
const lastNothing = { from: 0xe0000, to: 0xe01ef };
/** Tags that stand for ASCII: nobody sees them, and models read them. */
const tags = { from: 0xe0020, to: 0xe007e };

/** Mathematical letters and digits. */
const mathematical = { from: 0x1d400, to: 0x1d7ff };

const firstLigature = 0xfb00;
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

const openers = '&%\\<=*`\u001b';

const hex = (text: string): number => Number.parseInt(text, 16);

function setRanges(table: Uint8Array, ranges: string, to: number): void {
  for (const range of ranges.split(' ')) {
    const [first = '', last = first] = range.split('-');
    table.fill(to, hex(first), hex(last) + 1);
  }
}

const blockOf = (point: number): number => 0xd800 + ((point - 0x10000) >> 10);

type Folds = {
  /** By code unit: one of the numbers above, or an ASCII code. */
  readonly units: Uint8Array;
  /** Beyond the first plane, except the mathematical ones. */
  readonly above: ReadonlyMap<number, number>;
};

function build(): Folds {
  const units = new Uint8Array(0x10000);
  const above = new Map<number, number>();
  setRanges(units, spaces, 32);
  setRanges(units, middleDots, 32);
  setRanges(units, lineBreaks, 10);
  setRanges(units, dashes, 45);
  setRanges(units, dots, 46);
  setRanges(units, slashes, 47);
  setRanges(units, nothing, drops);
  for (let code = 0xff01; code <= 0xff5e; code++) units[code] = code - 0xfee0;
  for (let at = 0; at < lookalikes.length; at += 2) {
    units[lookalikes.charCodeAt(at)] = lookalikes.charCodeAt(at + 1);
  }
  for (const zero of zeros.split(' ').map(hex)) {
    for (let value = 0; value < 10; value++) {
      if (zero < 0x10000) units[zero + value] = 48 + value;
      else above.set(zero + value, 48 + value);
    }
    if (zero > 0xffff) units[blockOf(zero)] = highSurrogate;
  }
  units[blockOf(mathematical.from)] = highSurrogate;
  units[blockOf(lastNothing.from)] = highSurrogate;
  for (const code of rowDigits().keys()) units[code] = inRow;
  units.fill(ligature, firstLigature, firstLigature + ligatures.length);
  for (let at = 0; at < openers.length; at++) units[openers.charCodeAt(at)] = opens;
  return { units, above };
}

const cache: {
  folds?: Folds;
  rowDigits?: ReadonlyMap<number, number>;
  mathematical?: Uint8Array;
  pattern?: RegExp;
} = {};

const folds = (): Folds => (cache.folds ??= build());

/** What each code unit is; made at the first call, 64 kB, so that a look costs one read in any script. */
export const foldTable = (): Uint8Array => folds().units;

const rowDigits = (): ReadonlyMap<number, number> => (cache.rowDigits ??= new Map(readRowDigits()));

function* readRowDigits(): Iterable<[number, number]> {
  for (const pair of ornate.split(', ')) {
    const [digit = '', code = ''] = pair.split(' ');
    yield [hex(code), digit.charCodeAt(0)];
  }
  for (const zero of ornateZeros.split(' ').map(hex)) {
    for (let value = 0; value < 10; value++) yield [zero + value, 48 + value];
  }
  for (const one of ornateOnes.split(' ').map(hex)) {
    for (let value = 1; value < 10; value++) yield [one + value - 1, 48 + value];
  }
  for (const dash of ornateDashes.split(' ').map(hex)) yield [dash, 45];
}

/** The ASCII code of a character that is `inRow`. */
export const foldRowDigit = (code: number): number => rowDigits().get(code) ?? code;

/** The letters of a character that is a `ligature`. */
export const ligatureLetters = (code: number): string => ligatures[code - firstLigature] ?? '';

function foldMathematical(point: number): number {
  const table = (cache.mathematical ??= Uint8Array.from(
    { length: mathematical.to - mathematical.from + 1 },
    (_, step) => {
      const plain = String.fromCodePoint(mathematical.from + step)
        .normalize('NFKC')
        .charCodeAt(0);
      return plain < 0x80 ? plain : 0;
    },
  ));
  return (table[point - mathematical.from] as number) || point;
}

/**
 * The ASCII code that a code point is read as, the code point itself when it is left alone, or -1 when it is to be
 * dropped (zero width). Circled, raised and lowered digits are left alone: see `foldRowDigit`.
 */
export function foldCodePoint(point: number): number {
  if (point > 0xffff) {
    if (point >= tags.from && point <= tags.to) return point - tags.from + 32;
    if (point >= lastNothing.from && point <= lastNothing.to) return -1;
    if (point >= mathematical.from && point <= mathematical.to) return foldMathematical(point);
    return folds().above.get(point) ?? point;
  }
  const to = folds().units[point] as number;
  if (to === drops) return -1;
  return to >= 10 ? to : point;
}
