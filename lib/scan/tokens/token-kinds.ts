import { isSpaceless, isWordLetter } from './words';

export const other = 0;
export const digit = 1;
export const lower = 2;
export const upper = 3;
export const letterBeyond = 4;
export const numberSign = 5;
export const sign = 6;
export const spaceless = 7;

const numeroSign = 0x2116;

/** Kinds of ASCII characters; those in `signs` are `sign`. */
export function kindsOf(signs: readonly string[]): Uint8Array {
  const kinds = new Uint8Array(128);
  kinds.fill(digit, 48, 58);
  kinds.fill(upper, 65, 91);
  kinds.fill(lower, 97, 123);
  for (const { 0: character = '' } of signs) kinds[character.charCodeAt(0)] = sign;
  kinds[35] = numberSign;
  return kinds;
}

export function kindBeyondAscii(code: number): number {
  if (isWordLetter(code)) return letterBeyond;
  if (isSpaceless(code)) return spaceless;
  return code === numeroSign ? numberSign : other;
}

export const isAlphanumeric = (kind: number): boolean => (kind - digit) >>> 0 <= letterBeyond - digit;

const isJoined = (before: number, after: number): boolean =>
  before === after ||
  (before === upper && after === lower) ||
  (before === letterBeyond && (after === lower || after === upper)) ||
  (after === letterBeyond && (before === lower || before === upper));

/** By the kinds of two neighbours, `before * 8 + after`: 1 where a piece of text ends. A capital goes on with small letters. */
export const cutsBetween: Uint8Array = Uint8Array.from({ length: 64 }, (_, pair) =>
  isJoined(pair >> 3, pair & 7) ? 0 : 1,
);

/** By the kinds of a piece and of the next one, `kind * 8 + next`: that of a piece of ASCII letters alone if no letter or digit follows. */
export const standsAlone: Uint8Array = Uint8Array.from({ length: 64 }, (_, pair) => {
  const kind = pair >> 3;
  return (kind === lower || kind === upper) && !isAlphanumeric(pair & 7) ? kind : other;
});

/** What may follow the letters that a key begins with: `ghp_`, `sk-`, `SG.`. */
export const isKeySign: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  '_-./:='.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** What may stand between letters and digits of one word: `Ladder-40`. */
const joins: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  '-._!#$%&*?@^~+'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a letter stands at `at`, or a sign that joins what follows it to one. */
export function isBehindLetter(codes: Uint16Array, at: number): boolean {
  const code = codes[at] as number;
  return code < 128 && joins[code] === 1 && isLower((codes[at - 1] as number) | 32);
}

export const isLower = (code: number): boolean => code >= 97 && code <= 122;
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** The end of the word that begins at `start`; a capital begins one after a small letter, or before two: not that of `SSNs`. */
export function wordEnd(codes: Uint16Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (!isUpper(codes[at] as number)) continue;
    if (isLower(codes[at - 1] as number)) return at;
    if (isLower(codes[at + 1] as number) && isLower(codes[at + 2] as number)) return at;
  }
  return end;
}
