// What a single UTF-16 code unit is, and which look-alike it is read as.

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Letters of the scripts that put spaces between words (Latin, Greek, Cyrillic, Armenian, Hebrew). A Chinese, Japanese
 * or Thai character touching a number says nothing, because those scripts write without spaces.
 */
export const isLetter = (code: number): boolean => {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  return code >= 0xc0 && code < 0x600 && code !== 0xd7 && code !== 0xf7;
};

export const isLowerCase = (code: number): boolean => code >= 97 && code <= 122;

export const isUpperCase = (code: number): boolean => code >= 65 && code <= 90;

// Zero of every decimal digit row, Unicode 17, general category Nd (full-width digits are folded by arithmetic).
const zerosInPlane0 =
  '660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 1b50 1bb0 ' +
  '1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0';
const zerosAbove =
  '104a0 10d30 10d40 11066 110f0 11136 111d0 112f0 11450 114d0 11650 116c0 116d0 116da 11730 118e0 11950 11bf0 11c50 ' +
  '11d50 11da0 11de0 11f50 16130 16a60 16ac0 16b50 16d70 1ccf0 1d7ce 1d7d8 1d7e2 1d7ec 1d7f6 1e140 1e2f0 1e4f0 1e5f1 ' +
  '1e950 1fbf0';

// Same shape in most fonts, so the way to write a label past a filter. Pairs: look-alike, Latin letter.
const lookalikes = 'АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYаaеeоoрpсcуyхxіiјjѕs' + 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo';

const drop = -1;

const hex = (list: string): number[] => list.split(' ').map((item) => Number.parseInt(item, 16));

const digitRows = (zeros: string): [number, number][] =>
  hex(zeros).flatMap((zero) =>
    Array.from({ length: 10 }, (_, value): [number, number] => [zero + value, 48 + value]),
  );

const rangeTo = (target: number, first: number, last: number): [number, number][] =>
  Array.from({ length: last - first + 1 }, (_, step): [number, number] => [first + step, target]);

const eachTo = (target: string, list: string): [number, number][] =>
  hex(list).map((code): [number, number] => [code, target.charCodeAt(0)]);

const pairs = (text: string): [number, number][] =>
  Array.from({ length: text.length / 2 }, (_, step): [number, number] => [
    text.charCodeAt(2 * step),
    text.charCodeAt(2 * step + 1),
  ]);

const folds: ReadonlyMap<number, number> = new Map([
  ...digitRows(zerosInPlane0),
  ...digitRows(zerosAbove),
  ...pairs(lookalikes),
  ...eachTo(' ', 'a0 1680 202f 205f 3000'),
  ...rangeTo(32, 0x2000, 0x200a),
  ...eachTo('\n', '85 2028 2029'),
  // The soft hyphen counts as a dash, not as nothing: that is how it is found inside numbers.
  ...eachTo('-', 'ad 58a 2043 2212 fe58 fe63'),
  ...rangeTo(45, 0x2010, 0x2015),
  ...eachTo('.', '2024 fe52'),
  ...eachTo('/', '2044 2215'),
  ...rangeTo(drop, 0x200b, 0x200f),
  ...rangeTo(drop, 0x202a, 0x202e),
  ...rangeTo(drop, 0x2060, 0x206f),
  ...rangeTo(drop, 0xfe00, 0xfe0f),
  ...rangeTo(drop, 0xe0000, 0xe007f),
  ...rangeTo(drop, 0xe0100, 0xe01ef),
  ...hex('34f 61c 180e 20e3 feff').map((code): [number, number] => [code, drop]),
]);

/**
 * The ASCII code that a code point is read as, the code point itself when it is left alone, or -1 when it is to be
 * dropped (zero width).
 */
export function foldCodePoint(code: number): number {
  // Before any look-up: ASCII, Latin letters with accents, Chinese characters.
  if (code < 0x80 || (code > 0xad && code < 0x34f) || (code >= 0x4e00 && code < 0xa000)) return code;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code >= 0x1d400 && code <= 0x1d7cb) {
    const plain = String.fromCodePoint(code).normalize('NFKC').charCodeAt(0);
    return plain < 0x80 ? plain : code;
  }
  return folds.get(code) ?? code;
}
