import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesIn, decode, encode } from './base64';
import { type PackedSet, readPackedSet, writePackedSet } from './packed-set';
import { countWork } from '@/test/count-work';

function read(text: string): PackedSet {
  const set = readPackedSet([text]);
  if (typeof set === 'string') throw new Error(set);
  return set;
}

describe('base64', () => {
  test('is what others write', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(encode(bytes)).toBe(text);
        expect(bytesIn(text)).toBe(bytes.length);
        expect([...decode(text)]).toEqual([...bytes]);
      }),
    );
  });

  test.for(['a', 'ab=c', '=', 'a===', 'ab cd', 'abc-'])('%j is none', (text) => {
    expect(bytesIn(text)).toBe(-1);
  });
});

describe('a packed set', () => {
  const some = fc.integer({ min: 1, max: 48 }).chain((bits) =>
    fc.record({
      bits: fc.constant(bits),
      values: fc.array(
        fc.maxSafeInteger().map((value) => Math.abs(value) % 2 ** Math.min(bits, 10 + (bits >> 1))),
        { maxLength: 300 },
      ),
      others: fc.array(
        fc.maxSafeInteger().map((value) => Math.abs(value) % 2 ** bits),
        { maxLength: 50 },
      ),
    }),
  );

  test('has what was put in and nothing else', () => {
    fc.assert(
      fc.property(some, ({ bits, values, others }) => {
        const inside = new Set(values.map((value) => value % 2 ** bits));
        const set = read(writePackedSet(inside, bits));
        expect(set.bits).toBe(bits);
        expect(set.size).toBe(inside.size);
        for (const value of inside) expect(set.has(value)).toBe(true);
        for (const value of others) expect(set.has(value)).toBe(inside.has(value));
      }),
    );
  });

  test('has both ends of the range', () => {
    const set = read(writePackedSet([0, 2 ** 30 - 1], 30));
    expect([0, 1, 2 ** 30 - 2, 2 ** 30 - 1].map((value) => set.has(value))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('can be cut into pieces anywhere', () => {
    const text = writePackedSet([1, 5, 900], 10);
    const set = readPackedSet([text.slice(0, 3), '', text.slice(3, 14), text.slice(14)]);
    expect(typeof set === 'string' ? set : [0, 1, 5, 900].map((value) => set.has(value))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('is whole base64', () => {
    expect(bytesIn(writePackedSet([1, 2, 3], 12))).toBeGreaterThan(0);
  });

  test('says what is wrong with it', () => {
    const text = writePackedSet(
      Array.from({ length: 100 }, (_, at) => 37 * at),
      16,
    );
    expect(readPackedSet([])).toBe('ends too soon');
    expect(readPackedSet([text.slice(0, 40)])).toBe('ends too soon');
    expect(readPackedSet([`${text}AAAA`])).toBe('is longer than its beginning says');
    expect(readPackedSet([`B${text.slice(1)}`])).toBe('has version 5, not 1');
    expect(readPackedSet([`${text.slice(0, 2)}/${text.slice(3)}`])).toBe('has a damaged beginning');
    expect(readPackedSet([text.slice(0, 20) + '/'.repeat(text.length - 20)])).toBe(
      'is damaged in the middle',
    );
  });

  test('junk never throws, and can be asked', () => {
    fc.assert(
      fc.property(fc.base64String({ minLength: 12, maxLength: 200 }), fc.nat(), (text, value) => {
        const set = readPackedSet([`A${'QRST'.charAt(value % 4)}${text.slice(2)}`]);
        if (typeof set !== 'string') expect(set.has(value % 2 ** set.bits)).toBeTypeOf('boolean');
      }),
    );
  });

  test('a million entries are compact, are read once, and a look-up reads a few of them', () => {
    const values = Array.from({ length: 1_000_000 }, (_, at) => (at * 2_654_435_761) % 2 ** 34);
    const text = writePackedSet(values, 34);
    expect(text.length).toBeLessThan(2_800_000);
    let set = read(writePackedSet([1], 34));
    expect(countWork(() => void (set = read(text)))).toBeLessThan(4 * text.length);
    const lookUps = countWork(() => {
      for (let at = 0; at < 1000; at++) set.has((at * 7_919_777) % 2 ** 34);
    });
    expect(lookUps).toBeLessThan(1000 * 200);
    expect(set.has(values[777_777] ?? -1)).toBe(true);
  });
});
