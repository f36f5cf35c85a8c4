import { sixBits, textOf } from './base64';

/**
 * A set of numbers below 2^bits, coded after Elias (1974) and Fano (1971): of the sorted numbers the lower bits stand side
 * by side, and the upper ones say how many numbers share them, as so many ones and a zero. A number takes two bits more
 * than its share of the range is long, within half a bit of the least that is possible. Reading needs no decoding: the
 * bits are read out of the base64 text where it stands, and the first question counts the zeros in a fifth of it.
 *
 * The text: version, bits, lower bits, two bytes for later, the count as four bytes, big end first; from the twelfth
 * character on the ones and zeros, and from the next whole character on the lower bits.
 */
export type PackedSet = {
  /** The numbers are below 2 to this. */
  readonly bits: number;
  /** Different numbers in it. */
  readonly size: number;
  has(value: number): boolean;
};

const version = 1;
const headerLength = 12;
/** Characters between two entries of the directory: 192 bits. */
const stride = 32;

export const mostBits = 48;
/** Upper bits that a number may have: each adds its zeros whether there is a number or not. */
const mostHighBits = 24;

/**
 * The set that the pieces of base64 hold, or what is wrong with them as it completes "must be a set, but it …". A
 * character that is none of base64 counts as `A`: whoever checks a policy looks for those.
 */
export function readPackedSet(pieces: readonly string[]): PackedSet | string {
  const text = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
  if (text.length < headerLength) return 'ends too soon';
  const byte = (at: number): number => readBits(text, 0, 8 * at, 8);
  if (byte(0) !== version) return `has version ${byte(0)}, not ${version}`;
  const bits = byte(1);
  const lowBits = byte(2);
  const size = byte(5) * 2 ** 24 + byte(6) * 2 ** 16 + byte(7) * 2 ** 8 + byte(8);
  if (bits > mostBits || lowBits > bits || bits - lowBits > mostHighBits || size > 2 ** bits) {
    return 'has a damaged beginning';
  }
  const highLength = size + 2 ** (bits - lowBits);
  const lowStart = headerLength + Math.ceil(highLength / 6);
  const length = lowStart + Math.ceil((size * lowBits) / 6);
  const written = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  if (written < length) return 'ends too soon';
  if (written > length + 3) return 'is longer than its beginning says';
  const { before, zeros } = countZeros(text, lowStart);
  if (zeros !== 6 * (lowStart - headerLength) - size) return 'is damaged in the middle';
  return { bits, size, has: createLookUp(text, before, { size, lowBits, lowStart }) };
}

/** Zeros in each value of six bits. */
const zerosIn: Uint8Array = Uint8Array.from({ length: 64 }, (_, value) => {
  let zeros = 6;
  for (let rest = value; rest > 0; rest &= rest - 1) zeros--;
  return zeros;
});

/** How many zeros stand before each `stride` characters of the ones and zeros, and in all of them. */
function countZeros(text: string, end: number): { before: Int32Array; zeros: number } {
  const before = new Int32Array(Math.ceil((end - headerLength) / stride));
  let zeros = 0;
  for (let at = headerLength; at < end; at++) {
    if ((at - headerLength) % stride === 0) before[(at - headerLength) / stride] = zeros;
    zeros += zerosIn[sixBits(text, at)] as number;
  }
  return { before, zeros };
}

/** `count` bits (`mostBits` at most) from bit `bit` on, counted from character `from`. */
function readBits(text: string, from: number, bit: number, count: number): number {
  let value = 0;
  let at = from + Math.floor(bit / 6);
  let skipped = bit % 6;
  for (let left = count; left > 0;) {
    const taken = Math.min(left, 6 - skipped);
    const part = (sixBits(text, at) >>> (6 - skipped - taken)) & ((1 << taken) - 1);
    value = value * 2 ** taken + part;
    left -= taken;
    skipped = 0;
    at++;
  }
  return value;
}

type Layout = { readonly size: number; readonly lowBits: number; readonly lowStart: number };

function createLookUp(
  text: string,
  before: Int32Array,
  { size, lowBits, lowStart }: Layout,
): PackedSet['has'] {
  const bitAt = (bit: number): number => readBits(text, headerLength, bit, 1);

  /** The bit behind the `count`-th zero. */
  const behindZero = (count: number): number => {
    if (count === 0) return 0;
    let low = 0;
    let high = before.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((before[middle] as number) < count) low = middle + 1;
      else high = middle;
    }
    const block = Math.max(0, low - 1);
    let left = count - (before[block] as number);
    let at = headerLength + block * stride;
    for (; left > (zerosIn[sixBits(text, at)] as number); at++) left -= zerosIn[sixBits(text, at)] as number;
    let bit = 6 * (at - headerLength);
    for (; left > 0; bit++) if (bitAt(bit) === 0) left--;
    return bit;
  };

  return (value) => {
    const upper = Math.floor(value / 2 ** lowBits);
    const lower = value % 2 ** lowBits;
    let bit = behindZero(upper);
    for (let index = bit - upper; index < size && bitAt(bit) === 1; index++, bit++) {
      const stored = readBits(text, lowStart, index * lowBits, lowBits);
      if (stored === lower) return true;
      if (stored > lower) return false;
    }
    return false;
  };
}

/** The different numbers in order. A `Set` of a million numbers would take a second. */
export function sortedOnce(values: Iterable<number>): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}

/** The base64 text of a set. @param values below 2^bits, in any order */
export function writePackedSet(values: Iterable<number>, bits: number): string {
  const sorted = sortedOnce(values);
  const size = sorted.length;
  const share = Math.floor(bits - Math.log2(Math.max(1, size)));
  const lowBits = Math.max(share, bits - mostHighBits, 0);
  const lowStart = headerLength + Math.ceil((size + 2 ** (bits - lowBits)) / 6);
  const length = lowStart + Math.ceil((size * lowBits) / 6);
  // Whole bytes, for whoever decodes it with other tools.
  const characters = new Uint8Array(4 * Math.ceil(length / 4));

  [version, bits, lowBits, 0, 0].forEach((byte, at) => writeBits(characters, 0, 8 * at, 8, byte));
  writeBits(characters, 0, 40, 32, size);
  sorted.forEach((value, index) => {
    writeBits(characters, headerLength, Math.floor(value / 2 ** lowBits) + index, 1, 1);
    writeBits(characters, lowStart, index * lowBits, lowBits, value % 2 ** lowBits);
  });
  return textOf(characters);
}

/** Writes `count` bits at bit `bit`, counted from character `from`; there were zeros. */
function writeBits(characters: Uint8Array, from: number, bit: number, count: number, value: number): void {
  let at = from + Math.floor(bit / 6);
  let skipped = bit % 6;
  for (let left = count; left > 0;) {
    const taken = Math.min(left, 6 - skipped);
    const part = Math.floor(value / 2 ** (left - taken)) % 2 ** taken;
    characters[at] = (characters[at] as number) | (part << (6 - skipped - taken));
    left -= taken;
    skipped = 0;
    at++;
  }
}
