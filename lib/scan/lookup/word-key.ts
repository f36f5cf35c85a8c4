import { lowerCase } from '@/lib/scan/tokens/words';

/** Bits of a `quickIndex`. */
export const quickBits = 16;

const factor = 0x9e3779b1;

/** Added to the length: `丁目` is not `an`, of which there are many. */
const beyondAscii = 64;

/**
 * A word as 32 bits: five of its letters, large or small alike, and its length. Enough to tell most words from all others,
 * and to be had without reading the whole word; only a gate in front of a comparison of the texts, so two words may share
 * one. Words of up to five letters have their own, if all of them are ASCII.
 */
const keyFrom = (
  first: number,
  second: number,
  middle: number,
  nextToLast: number,
  last: number,
  length: number,
): number =>
  (first & 31) |
  ((second & 31) << 5) |
  ((middle & 31) << 10) |
  ((nextToLast & 31) << 15) |
  ((last & 31) << 20) |
  (length << 25);

const keyOfAny = (
  first: number,
  second: number,
  middle: number,
  nextToLast: number,
  last: number,
  length: number,
): number => {
  const isBeyond = (first | second | middle | nextToLast | last) > 127;
  return keyFrom(first, second, middle, nextToLast, last, isBeyond ? length + beyondAscii : length);
};

/** The key of one character, which must be a small letter where it is a letter. */
export const characterKey = (code: number): number => code | (1 << 25);

/** The key of `codes.subarray(start, end)`, two code units or more. */
export const wordKey = (codes: Uint16Array, start: number, end: number): number =>
  keyOfAny(
    codes[start] as number,
    codes[start + 1] as number,
    codes[(start + end) >> 1] as number,
    codes[end - 2] as number,
    codes[end - 1] as number,
    end - start,
  );

/** The same with letters beyond ASCII among them. */
export const wordKeyBeyondAscii = (codes: Uint16Array, start: number, end: number): number =>
  keyOfAny(
    lowerCase(codes[start] as number),
    lowerCase(codes[start + 1] as number),
    lowerCase(codes[(start + end) >> 1] as number),
    lowerCase(codes[end - 2] as number),
    lowerCase(codes[end - 1] as number),
    end - start,
  );

/** The key of `text.slice(start, end)`, small letters. */
export const wordKeyIn = (text: string, start: number, end: number): number =>
  end - start === 1
    ? characterKey(text.charCodeAt(start))
    : keyOfAny(
        text.charCodeAt(start),
        text.charCodeAt(start + 1),
        text.charCodeAt((start + end) >> 1),
        text.charCodeAt(end - 2),
        text.charCodeAt(end - 1),
        end - start,
      );

/** The same, all of it ASCII: thousands of them are made at the start. */
export const wordKeyInAscii = (text: string, start: number, end: number): number =>
  end - start === 1
    ? characterKey(text.charCodeAt(start))
    : keyFrom(
        text.charCodeAt(start),
        text.charCodeAt(start + 1),
        text.charCodeAt((start + end) >> 1),
        text.charCodeAt(end - 2),
        text.charCodeAt(end - 1),
        end - start,
      );

/** Index of a key in a table of yes and no. */
export const quickIndex = (key: number): number => Math.imul(key, factor) >>> (32 - quickBits);
