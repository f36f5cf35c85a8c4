import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { concat } from './concat';
import { gunzip } from './gzip';
import { readBody } from './read-body';
import { maximumUnpacked } from './sizes';

const utf8 = (text: string) => new TextEncoder().encode(text);
const readAs = (bytes: Uint8Array, contentType = 'text/plain') =>
  readBody({ bytes, contentType, contentEncoding: 'gzip' });
const read = (bytes: Uint8Array) => {
  const body = readAs(bytes);
  if (body === 'unreadable') throw new Error('unreadable');
  return body;
};
const packed = gzipSync(utf8('clean'));
/** With these flags, and what they say follows the numbers. */
const headed = (flags: number, head: Uint8Array) => {
  const bytes = concat([packed.subarray(0, 10), head, packed.subarray(10)]);
  bytes[3] = flags;
  return bytes;
};
const ended = (text: string) => concat([utf8(text), Uint8Array.of(0)]);
const extra = (text: string) => concat([Uint8Array.of(text.length & 0xff, text.length >> 8), utf8(text)]);

describe('gzip', () => {
  it('is read up to its end, member by member', () => {
    expect(read(packed).parts).toEqual(['clean']);
    const many = concat(Array.from({ length: 2000 }, () => packed));
    expect(read(many).parts).toEqual(['clean'.repeat(2000)]);
    const long = Uint8Array.from({ length: 100_000 }, (_, index) => 0x61 + ((index * index) % 23));
    expect(gunzip(concat([gzipSync(long), packed]))).toEqual(concat([long, utf8('clean')]));
  });

  it('is read up to a size', () => {
    expect(gunzip(gzipSync(new Uint8Array(maximumUnpacked)))).toHaveLength(maximumUnpacked);
    expect(gunzip(gzipSync(new Uint8Array(maximumUnpacked + 1)))).toBeNull();
  });

  const { length } = packed;
  const changed = (at: number) => packed.map((byte, index) => (index === at ? byte ^ 0x10 : byte));
  it.each([
    ['another check', changed(length - 8)],
    ['another check at the end of it', changed(length - 5)],
    ['another length', changed(length - 4)],
    ['no length', packed.slice(0, -4)],
    ['no check', packed.slice(0, -8)],
    ['no end', packed.slice(0, -9)],
    ['nothing but a head', packed.slice(0, 10)],
    ['a name without an end', headed(8, utf8('219-45-6789'))],
    ['something behind it', concat([packed, utf8('219')])],
    ['zeros behind it', concat([packed, new Uint8Array(20)])],
    ['gzip in it', gzipSync(packed)],
    ['no text in it', gzipSync(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))],
  ])('with %s is unreadable', (_name, bytes) => {
    expect(readAs(bytes)).toBe('unreadable');
    expect(readAs(concat([bytes, packed]))).toBe('unreadable');
    expect(readAs(concat([packed, bytes]))).toBe('unreadable');
  });

  it.each([
    ['a file name', headed(8, ended('219-45-6789')), '219-45-6789'],
    ['a comment', headed(16, ended('219-45-6789')), '219-45-6789'],
    ['both', headed(24, concat([ended('a'), ended('219-45-6789')])), 'a 219-45-6789'],
    ['other things', headed(4, extra(`${'x'.repeat(300)}219-45-6789`)), `${'x'.repeat(300)}219-45-6789`],
    ['all of it', headed(28, concat([extra('x'), ended('y'), ended('z')])), 'xy z'],
  ])('has %s in front of it read', (_name, bytes, head) => {
    const body = read(bytes);
    // The length of other things may stand before them.
    expect(body.parts).toEqual(['clean', expect.stringMatching(new RegExp(`^[^]{0,2}${head}$`))]);
    expect(body.write(body.parts)).toEqual(bytes);
    const out = body.write(['clean', 'X']);
    expect(out).toHaveLength(packed.length);
    expect(gunzip(out)).toEqual(utf8('clean'));
    expect(read(concat([packed, bytes])).parts).toEqual(['cleanclean', body.parts[1]]);
    // Frames and places in a body have no names of files.
    expect(gunzip(bytes)).toBeNull();
  });

  it('says nothing of flags that stand for no text', () => {
    expect(read(headed(1, new Uint8Array())).parts).toEqual(['clean']);
    expect(read(headed(2, Uint8Array.of(0x61, 0x62))).parts).toEqual(['clean']);
    expect(read(headed(8, ended(''))).parts).toEqual(['clean']);
  });
});
