import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { concat } from './concat';
import { readConnectFrames } from './connect';
import { readJson } from './json';

const utf8 = (text: string) => new TextEncoder().encode(text);
const frame = (flag: number, payload: Uint8Array) =>
  concat([Uint8Array.of(flag, 0, 0, payload.length >> 8, payload.length & 0xff), payload]);
const one = utf8('{"a":"219-45-6789"}');
const two = utf8('{"b":"note"}');

describe('frames', () => {
  const bytes = concat([frame(0, one), frame(3, gzipSync(two, { level: 0 })), frame(0, two)]);
  const body = readConnectFrames(bytes, readJson);
  if (body === 'unreadable') throw new Error('unreadable');

  it('are read one after the other', () => {
    expect(body).toMatchObject({
      parts: ['a', '219-45-6789', 'b', 'note', 'b', 'note'],
      fields: ['a', 'b', 'b'],
      unreadable: [],
      isFixed: false,
    });
  });

  it('change where their texts do; what was packed is not packed any more, and says so', () => {
    expect(body.write(body.parts)).toEqual(bytes);
    const long = 'x'.repeat(300);
    expect(body.write(['a', long, 'b', 'X', 'b', 'note'])).toEqual(
      concat([frame(0, utf8(`{"a":"${long}"}`)), frame(2, utf8('{"b":"X"}')), frame(0, two)]),
    );
    expect(body.write([...body.parts.slice(0, -1), 'Y'])).toEqual(
      concat([bytes.subarray(0, bytes.length - two.length - 5), frame(0, utf8('{"b":"Y"}'))]),
    );
  });

  it.each([
    ['a packed one that is not packed', frame(1, one)],
    ['one that is packed and does not say so', frame(0, gzipSync(one))],
    ['the beginning of one', concat([frame(0, one), Uint8Array.of(0, 0, 0, 0)])],
    ['one that cannot be read', concat([frame(0, one), frame(0, utf8('note'))])],
  ])('with %s are unreadable', (_name, damaged) => {
    expect(readConnectFrames(damaged, readJson)).toBe('unreadable');
  });
});
