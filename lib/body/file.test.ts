import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { concat } from './concat';
import { readFile } from './file';
import type { Readable } from './readable';

const seed = 20261121;
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  return isLittle ? bytes : new Uint8Array(Buffer.from(bytes).swap16());
};
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const read = (bytes: Uint8Array): Readable => {
  const readable = readFile(bytes);
  if (readable === 'unreadable') throw new Error('unreadable');
  return readable;
};

const marked = {
  'UTF-8': [[0xef, 0xbb, 0xbf], utf8],
  'UTF-16 LE': [[0xff, 0xfe], (text: string) => utf16(text, true)],
  'UTF-16 BE': [[0xfe, 0xff], (text: string) => utf16(text, false)],
} as const;

describe('a text file', () => {
  it.each(Object.entries(marked))('in %s with its mark is read and written', (_name, [mark, encode]) => {
    const bytes = concat([Uint8Array.from(mark), encode('SSN: 219-45-6789, señor 😀')]);
    const readable = read(bytes);
    expect(readable.parts).toEqual(['SSN: 219-45-6789, señor 😀']);
    expect(readable.write(readable.parts)).toEqual(bytes);
    expect(readable.write(['[SSN 1] é'])).toEqual(concat([Uint8Array.from(mark), encode('[SSN 1] é')]));
  });

  it.each([
    ['UTF-8', utf8('name,ssn\r\nAda,219-45-6789')],
    ['UTF-16 LE', utf16('name,ssn\r\nAda,219-45-6789', true)],
    ['UTF-16 BE', utf16('name,ssn\r\nAda,219-45-6789', false)],
    ['DOS, with the sign of its end', utf8('name,ssn\r\nAda,219-45-6789\x1a')],
  ])('in %s without a mark is read and written', (_name, bytes) => {
    const readable = read(bytes);
    expect(readable.parts[0]).toMatch(/^name,ssn\r\nAda,219-45-6789\x1a?$/);
    expect(readable.write(readable.parts)).toEqual(bytes);
    expect(read(readable.write(['name,ssn\r\nAda,[SSN 1]'])).parts).toEqual(['name,ssn\r\nAda,[SSN 1]']);
  });

  it('in Windows-1252 is read and written', () => {
    const bytes = new Uint8Array([
      ...latin('Se\xf1or M\xfcller zahlt 5 '),
      0x80,
      ...latin(', SSN 219-45-6789'),
    ]);
    const readable = read(bytes);
    expect(readable.parts).toEqual(['Señor Müller zahlt 5 €, SSN 219-45-6789']);
    expect(readable.write(['ñ € Ж'])).toEqual(Uint8Array.of(0xf1, 0x20, 0x80, 0x20, 0x3f));
  });

  it('whose last character is cut off is read all the same', () => {
    expect(read(utf8('SSN 219-45-6789, José').slice(0, -1)).parts.join()).toContain('219-45-6789');
  });

  it.each([
    '{"ssn":"219456789"}',
    '{"a":1}\n{"b":2}',
    '<svg><text>219</text></svg>',
    'a;b\n1;2',
    '\x0bMSH|^~\\&|\x1c\r',
    // The beginnings of archives.
    '\x1f219-45-6789',
    'PK is her name',
    'PK\x03 219-45-6789',
  ])('is one part, whatever its format: %j', (text) => {
    expect(read(utf8(text)).parts).toEqual([text]);
  });

  it('that is packed is read and packed again', () => {
    const packed = gzipSync(utf16('SSN 219-45-6789', true));
    const readable = read(packed);
    expect(readable.parts).toEqual(['SSN 219-45-6789']);
    expect(readable.write(readable.parts)).toEqual(packed);
    expect(gunzipSync(readable.write(['SSN X, SSN X']))).toEqual(utf16('SSN X, SSN X', true));
  });

  it('without bytes holds nothing', () => {
    expect(read(new Uint8Array())).toMatchObject({ parts: [], unreadable: [] });
  });

  it(`in any encoding is written back as it was, and changed as it is read (seed ${seed})`, () => {
    const character = fc.constantFrom('a', '7', ' ', '\n', 'é', 'ß', 'Ж', '漢', '😀');
    const string = fc.string({ unit: character, minLength: 1 });
    const encodings = fc.constantFrom(...Object.values(marked));
    fc.assert(
      fc.property(string, string, encodings, (text, more, [mark, encode]) => {
        const bytes = concat([Uint8Array.from(mark), encode(text)]);
        const readable = read(bytes);
        expect(readable.parts).toEqual([text]);
        expect(readable.write(readable.parts)).toEqual(bytes);
        expect(read(readable.write([text + more])).parts).toEqual([text + more]);
      }),
      { seed },
    );
  });
});

describe('a file that is no text', () => {
  const noise = Uint8Array.from({ length: 400 }, (_, index) => (index * 7919 + (index >> 2) * 104729) % 256);
  it.each([
    [
      'a picture',
      concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), noise]),
    ],
    ['a photograph', concat([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), utf8('JFIF'), noise])],
    ['a program', concat([utf8('MZ'), Uint8Array.of(0x90, 0, 3, 0, 0, 0), noise])],
    ['noise', noise],
    ['a PDF of ASCII only', utf8('%PDF-1.4\n1 0 obj << /Filter /ASCII85Decode >> stream')],
    ['a PDF behind something', utf8(`${'\n'.repeat(900)}%PDF-1.4`)],
    [
      'an old Word file',
      concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(64)]),
    ],
    [
      'UTF-32',
      Uint8Array.from([0xff, 0xfe, 0, 0, ...[...'219-45-6789'].flatMap((c) => [c.charCodeAt(0), 0, 0, 0])]),
    ],
    ['UTF-16 cut in a character', Uint8Array.of(0xff, 0xfe, 0x31)],
    ['mostly letters of no ASCII', latin('\xcf\xf0\xe8\xe2\xe5\xf2 219-45-6789'.repeat(3))],
    ['text with zero bytes', utf8('219-45-6789\0 and so on')],
    ['what is packed twice', gzipSync(gzipSync(utf8('219-45-6789')))],
    ['what unpacks to too much', gzipSync(new Uint8Array(9 * 1024 * 1024).fill(0x20))],
    ['what is too large', new Uint8Array(32 * 1024 * 1024 + 1).fill(0x20)],
  ])('%s is unreadable', (_name, bytes) => {
    expect(readFile(bytes)).toBe('unreadable');
  });

  it(`never throws, and what was read is written back as it was (seed ${seed})`, () => {
    const starts = fc.constantFrom(
      [],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
      [0x1f, 0x8b, 8],
      [0x50, 0x4b, 3, 4],
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 60 }), (start, rest) => {
        const bytes = Uint8Array.from([...start, ...rest]);
        const readable = readFile(bytes);
        if (readable !== 'unreadable') expect(readable.write(readable.parts)).toEqual(bytes);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
