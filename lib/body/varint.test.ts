import { describe, expect, it } from 'vitest';
import { readVarint, writeVarint } from './varint';

const numbers: readonly (readonly [number, readonly number[]])[] = [
  [0, [0]],
  [1, [1]],
  [127, [0x7f]],
  [128, [0x80, 1]],
  [16_383, [0xff, 0x7f]],
  [16_384, [0x80, 0x80, 1]],
  [2 ** 32, [0x80, 0x80, 0x80, 0x80, 0x10]],
  [2 ** 53, [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10]],
];

describe('a number of some bytes', () => {
  it.each(numbers)('%i is written and read', (value, bytes) => {
    expect(writeVarint(value)).toEqual(bytes);
    expect(readVarint(Uint8Array.from(bytes), 0)).toEqual({ value, end: bytes.length });
    expect(readVarint(Uint8Array.from([9, ...bytes, 9]), 1)).toEqual({ value, end: bytes.length + 1 });
  });

  it('is none where it is cut off, or longer than any', () => {
    expect(readVarint(Uint8Array.of(0x80, 0x80), 0)).toBeNull();
    expect(readVarint(new Uint8Array(), 0)).toBeNull();
    const long = (count: number) => Uint8Array.from([...new Uint8Array(count - 1).fill(0x80), 0]);
    expect(readVarint(long(10), 0)).toEqual({ value: 0, end: 10 });
    expect(readVarint(long(11), 0)).toBeNull();
  });
});
