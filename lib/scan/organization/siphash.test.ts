import { expect, test } from 'vitest';
import { createSipHash } from './siphash';

// The vectors of the reference implementation: key 00 to 0f, message 00 01 02 … of the given length. The message of 15
// bytes is the example in appendix A of the paper.
test.for<[number, string]>([
  [0, '726fdb47dd0e0e31'],
  [1, '74f839c593dc67fd'],
  [7, 'ab0200f58b01d137'],
  [8, '93f5f5799a932462'],
  [9, '9e0082df0ba9e4b0'],
  [15, 'a129ca6149be45e5'],
  [16, '3f2acc7f57c29bdb'],
])('%i bytes', ([length, expected]) => {
  const key = Uint8Array.from({ length: 16 }, (_, at) => at);
  const message = String.fromCharCode(...Array.from({ length }, (_, at) => at));
  const hash = { high: 0, low: 0 };
  createSipHash(key)(message, hash);
  const hex = (half: number): string => half.toString(16).padStart(8, '0');
  expect(hex(hash.high) + hex(hash.low)).toBe(expected);
});
