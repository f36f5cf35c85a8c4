import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { concat } from './concat';
import { readBody } from './read-body';
import { writeVarint } from './varint';

const seed = 20261121;
const utf8 = (text: string) => new TextEncoder().encode(text);
const field = (number: number, value: Uint8Array | string) => {
  const bytes = typeof value === 'string' ? utf8(value) : value;
  return concat([
    new Uint8Array(writeVarint(number * 8 + 2)),
    new Uint8Array(writeVarint(bytes.length)),
    bytes,
  ]);
};
const read = (bytes: Uint8Array, contentType = 'application/json', contentEncoding = '') => {
  const body = readBody({ bytes, contentType, contentEncoding });
  if (body === 'unreadable') throw new Error('unreadable');
  return body;
};

describe('what a server would read and a careless reader would not', () => {
  const unreadable = (bytes: Uint8Array, contentType = 'application/json', contentEncoding = '') =>
    expect(readBody({ bytes, contentType, contentEncoding })).toBe('unreadable');

  it('reads every member of a gzip body', () => {
    const both = concat([gzipSync(utf8('{"prompt":"clean ')), gzipSync(utf8('219-45-6789"}'))]);
    expect(read(both, 'application/json', 'gzip').parts).toContain('clean 219-45-6789');
  });

  it('does not believe the size that gzip claims', () => {
    const packed = gzipSync(utf8(`{"prompt":"${'clean '.repeat(50)}219-45-6789"}`)).slice();
    packed.set([10, 0, 0, 0], packed.length - 4);
    const body = readBody({ bytes: packed, contentType: 'application/json', contentEncoding: 'gzip' });
    expect(body === 'unreadable' || body.parts.join().includes('219-45-6789')).toBe(true);
  });

  it('leaves alone what grows too large, is packed twice, or goes on after its end', () => {
    unreadable(gzipSync(new Uint8Array(9 * 1024 * 1024)), 'text/plain', 'gzip');
    unreadable(gzipSync(gzipSync(utf8('{"a":"219-45-6789"}'))), 'application/json', 'gzip');
    unreadable(
      concat([gzipSync(utf8('{"a":"b"}')), utf8('219-45-6789 and more')]),
      'application/json',
      'gzip',
    );
    unreadable(concat([gzipSync(utf8('{"a":"b"}')), utf8('219')]), 'application/json', 'gzip');
  });

  it('does not take what is not the JSON that it says for text', () => {
    unreadable(utf8('{"a":"219-45-6789"'));
    unreadable(utf8('{"a":"219-45-6789"}\n{"b":1'));
    unreadable(utf8('{"a":\n"\\u0032"}\n{"b":1}'));
    unreadable(new Uint8Array([...'{"a":"1"}'].flatMap((char) => [char.charCodeAt(0), 0])));
    unreadable(new Uint8Array([0x61, 0, 0x62, 0]), 'text/plain');
  });

  it('reads protobuf text with a stray byte, and gives up on what is too deep', () => {
    const stray = field(3, concat([utf8('My SSN is 219-45-6789'), new Uint8Array([0xff])]));
    expect(read(stray, 'application/proto').parts.join()).toContain('219-45-6789');
    let deep: Uint8Array = field(3, 'x'.repeat(150));
    for (let level = 0; level < 40; level += 1) deep = field(2, deep);
    unreadable(deep, 'application/proto');
  });

  it(`throws at no bytes of any kind (seed ${seed})`, () => {
    const types = ['application/json', 'application/proto', 'application/connect+proto', 'text/plain', ''];
    const forms = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'];
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(...types, ...forms),
        (bytes, contentType) => {
          const body = readBody({ bytes, contentType, contentEncoding: '' });
          if (body === 'unreadable') return;
          expect(body.parts.every((part) => typeof part === 'string')).toBe(true);
          expect(body.write(body.parts)).toEqual(bytes);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });

  it('does not take an unknown kind for clean', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x00]);
    for (const contentType of [
      'application/octet-stream',
      'multipart/form-data; boundary=x',
      '',
      'text/plain',
    ]) {
      expect(readBody({ bytes, contentType, contentEncoding: '' })).toBe('unreadable');
    }
  });
});
