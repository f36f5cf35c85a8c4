/** The first 32 bits of the fractional parts of a root of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const fractions = (count: number, root: number): Uint32Array => {
  const found = new Uint32Array(count);
  let at = 0;
  for (let number = 2; at < count; number++) {
    let isPrime = true;
    for (let by = 2; by * by <= number; by++) isPrime &&= number % by !== 0;
    if (isPrime) found[at++] = (number ** (1 / root) % 1) * 2 ** 32;
  }
  return found;
};

const constants: { steps?: Uint32Array; start?: Uint32Array } = {};

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function compress(
  state: Uint32Array,
  block: DataView,
  from: number,
  steps: Uint32Array,
  words: Uint32Array,
): void {
  const at = (array: Uint32Array, index: number): number => array[index] as number;
  for (let step = 0; step < 16; step++) words[step] = block.getUint32(from + 4 * step);
  for (let step = 16; step < 64; step++) {
    const early = at(words, step - 15);
    const late = at(words, step - 2);
    const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const two = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[step] = at(words, step - 16) + one + at(words, step - 7) + two;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let step = 0; step < 64; step++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + at(steps, step) + at(words, step)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < 8; index++) state[index] = at(state, index) + (sums[index] as number);
}

/** SHA-256 (FIPS 180-4). Synchronous, because a detector answers at once; for values of some dozen bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const steps = (constants.steps ??= fractions(64, 3));
  const state = (constants.start ??= fractions(8, 2)).slice();
  const words = new Uint32Array(64);
  const padded = new Uint8Array(64 * Math.ceil((bytes.length + 9) / 64));
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, 8 * bytes.length);
  for (let from = 0; from < padded.length; from += 64) compress(state, view, from, steps, words);
  const hash = new Uint8Array(32);
  const out = new DataView(hash.buffer);
  for (let index = 0; index < 8; index++) out.setUint32(4 * index, state[index] as number);
  return hash;
}
