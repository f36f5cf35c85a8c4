import { describe, expect, it } from 'vitest';
import { concat } from './concat';
import { readProtobuf } from './protobuf';
import type { Readable } from './readable';
import { writeVarint } from './varint';

const utf8 = (text: string) => new TextEncoder().encode(text);
const field = (number: number, value: Uint8Array | string) => {
  const bytes = typeof value === 'string' ? utf8(value) : value;
  return concat([Uint8Array.from([...writeVarint(number * 8 + 2), ...writeVarint(bytes.length)]), bytes]);
};
const read = (...fields: Uint8Array[]): Readable => {
  const body = readProtobuf(concat(fields));
  if (body === 'unreadable') throw new Error('unreadable');
  return body;
};
const nested = (depth: number) =>
  Array.from({ length: depth }).reduce<Uint8Array>((inner) => field(1, inner), field(1, 'x'.repeat(200)));

describe('a message without its schema', () => {
  it('has the numbers of its outermost fields that may hold text', () => {
    const body = read(field(2, field(3, 'abc')), Uint8Array.of(8, 1), field(1000, 'x'));
    expect(body.fields).toEqual([2, 1000]);
    expect(body.isFixed).toBe(false);
  });

  it.each([
    ['a number of 64 bits', [0x09, 1, 2, 3, 4, 5, 6, 7, 200]],
    ['a number of 32 bits', [0x0d, 1, 2, 3, 200]],
    ['a number of some bytes', [0x08, 0xff, 0x01]],
    ['nothing', []],
  ])('is read behind %s', (_name, bytes) => {
    const body = read(Uint8Array.from(bytes), field(3, 'My SSN'));
    expect(body.parts).toEqual(['My SSN']);
    expect(body.fields).toEqual([3]);
    expect(body.write(['X'])).toEqual(concat([Uint8Array.from(bytes), field(3, 'X')]));
  });

  it.each([
    ['a field without a number', [0x02, 1, 0x61]],
    ['a group', [0x0b, 0x0c]],
    ['a number of 64 bits that is cut off', [0x09, 1, 2, 3, 4, 5, 6, 7]],
    ['a number of 32 bits that is cut off', [0x0d, 1, 2, 3]],
    ['a number that does not end', [0x08, 0x80]],
    ['a text that is cut off', [0x0a, 3, 0x61, 0x62]],
    ['a text whose length is cut off', [0x0a]],
  ])('is none with %s', (_name, bytes) => {
    expect(readProtobuf(Uint8Array.from(bytes))).toBe('unreadable');
  });

  it('is read as deep as messages of persons are, and no deeper', () => {
    expect(read(nested(31)).parts.at(-1)).toBe('x'.repeat(200));
    expect(readProtobuf(nested(32))).toBe('unreadable');
  });

  it('has what stands side by side as numbers for a text, where it is long enough for one', () => {
    // A number of 32 bits, and one of a byte.
    expect(read(utf8('5abcd8x')).parts).toEqual(['5abcd8x']);
    expect(read(utf8('5abcd')).parts).toEqual([]);
    expect(read(utf8('5abcd8x'), field(1, 'y'), utf8('5abcd8z')).parts).toEqual(['5abcd8x', 'y', '5abcd8z']);
    expect(read(utf8('5abcd8x')).write(['X'])).toEqual(utf8('X'));
  });
});

describe('a field of which nobody knows what it is', () => {
  it.each([
    ['empty', '', []],
    ['one character', 'x', ['x']],
    ['a short text with a character that nobody types', 'a\u0001b', ['a\u0001b']],
    ['a text whose beginning could be a message', '\n\u0003abc!', ['\n\u0003abc!']],
    ['a message with a text', '\n\u0003abc', ['abc']],
    // A field of nine bytes; a number of 32 bits.
    ['lines that could be a message', '\n\t_bcdefghi', ['\n\t_bcdefghi', '_bcdefghi']],
    ['a line that could be one, of numbers', '\rabcd', ['\rabcd']],
  ])('%s', (_name, value, parts) => {
    const body = read(field(3, value));
    expect(body.parts).toEqual(parts);
    expect(body.write(body.parts)).toEqual(field(3, value));
  });

  it('is read with stray bytes, if it is long enough, and keeps them', () => {
    const bytes = (text: string) => concat([utf8(text), Uint8Array.of(0xff)]);
    const body = read(field(1, bytes('219-45')), field(2, 'note'), field(3, bytes('21-45')));
    expect(body.parts).toEqual(['219-45\uFFFD', 'note']);
    expect(body.write(['219-45\uFFFD', 'X'])).toEqual(
      concat([field(1, bytes('219-45')), field(2, 'X'), field(3, bytes('21-45'))]),
    );
    expect(body.write(['X', 'note'])).toEqual(
      concat([field(1, 'X'), field(2, 'note'), field(3, bytes('21-45'))]),
    );
  });

  it('that is a text and a message is changed by the message, or else as the text', () => {
    const both = '\n\t_bcdefghi';
    const body = read(field(3, both));
    expect(body.write(['X', '_bcdefghi'])).toEqual(field(3, 'X'));
    expect(body.write([both, '_bcdefghX'])).toEqual(field(3, '\n\t_bcdefghX'));
    expect(body.write(['X', 'YY'])).toEqual(field(3, field(1, 'YY')));
  });

  it('keeps a length that is longer than it need be, while it fits', () => {
    const long = Uint8Array.from([0x0a, 0x83, 0x00, ...utf8('abc')]);
    const body = read(long, field(2, 'x'));
    expect(body.write(['abc', 'y'])).toEqual(concat([long, field(2, 'y')]));
    expect(body.write(['ab', 'x'])).toEqual(concat([field(1, 'ab'), field(2, 'x')]));
  });
});
