import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countBytes } from '@/test/count-bytes';
import { concat } from './concat';
import { textsOf } from './sniff';
import { writeVarint } from './varint';

const seed = 20261121;
const utf8 = (text: string) => new TextEncoder().encode(text);
const field = (number: number, value: Uint8Array | string) => {
  const bytes = typeof value === 'string' ? utf8(value) : value;
  return concat([Uint8Array.from([...writeVarint(number * 8 + 2), ...writeVarint(bytes.length)]), bytes]);
};
const frame = (payload: Uint8Array) => concat([Uint8Array.of(0, 0, 0, 0, payload.length), payload]);
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3);
const ssn = '219-45-6789';
const message = field(2, concat([field(1, Uint8Array.of(0xff, 0, 0xfe)), field(3, ssn)]));
const form = concat([
  utf8('--b7\r\nContent-Disposition: form-data; name="f"; filename="x.png"\r\n\r\n'),
  picture,
  utf8(`\r\n--b7\r\nContent-Disposition: form-data; name="t"\r\n\r\n${ssn}\r\n--b7--\r\n`),
]);
const docx = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(`<w:p><w:t>${ssn}</w:t></w:p>`),
});

describe('the texts of a body that nobody described', () => {
  it.each([
    ['JSON', utf8(`{"prompt":"${ssn}"}`), ['prompt', ssn]],
    ['JSON with escapes', utf8('{"prompt":"\\u003219-45-6789"}'), ['prompt', ssn]],
    ['lines of JSON', utf8(`{"a":"${ssn}"}\n{"a":"b"}`), ['a', ssn, 'b']],
    ['digits that are JSON as they are', utf8('4111111111111111'), ['4111111111111111']],
    ['JSON that is packed', gzipSync(utf8(`{"prompt":"${ssn}"}`)), ['prompt', ssn]],
    ['a protobuf message', message, [ssn]],
    ['frames of protobuf', concat([frame(message), frame(message)]), [ssn]],
    ['frames of JSON', frame(utf8(`{"a":"${ssn}"}`)), ['a', ssn]],
    ['a form', utf8('text=219%2D45-6789&a=b'), ['text', ssn, 'a', 'b', 'text=219%2D45-6789&a=b']],
    ['plain text', utf8(`My SSN is ${ssn}`), [`My SSN is ${ssn}`]],
    ['text in UTF-16', new Uint8Array(Buffer.from(`My SSN is ${ssn}`, 'utf16le')), [`My SSN is ${ssn}`]],
    ['a document', docx, [ssn]],
    // Field 4 of 51 bytes is a quotation mark and a digit that would stand before the number.
    ['a message that is text as well', field(4, `${ssn} ${'x'.repeat(39)}`), [`${ssn} ${'x'.repeat(39)}`]],
  ])('%s', (_name, bytes, parts) => {
    const texts = textsOf(bytes);
    expect(texts?.parts).toEqual(expect.arrayContaining(parts));
    expect(texts?.unreadable).toEqual([]);
  });

  it('reads a form with files, and has what it cannot read', () => {
    expect(textsOf(form)).toEqual({ parts: ['f', 'x.png', 't', ssn], unreadable: [picture] });
  });

  it('reads what only looks like a form', () => {
    expect(textsOf(utf8(`--note\r\nSSN ${ssn}`))?.parts).toEqual([`--note\r\nSSN ${ssn}`]);
  });

  it('does not read JSON as a text as well: its keys and values would be found in another sense', () => {
    expect(textsOf(utf8('{"a":"b"}'))?.parts).toEqual(['a', 'b']);
  });

  it.each([
    ['a picture', concat([picture, new Uint8Array(300)])],
    ['what is packed twice', gzipSync(gzipSync(utf8(ssn)))],
    ['a packed body that is cut off', gzipSync(utf8(ssn.repeat(9))).slice(0, 20)],
    ['what is too large', new Uint8Array(32 * 1024 * 1024 + 1)],
  ])('is not known of %s', (_name, bytes) => {
    expect(textsOf(bytes)).toBeNull();
  });

  it('is empty of nothing', () => {
    expect(textsOf(new Uint8Array())).toEqual({ parts: [], unreadable: [] });
  });

  it(`finds a text in every kind, and throws at no bytes (seed ${seed})`, () => {
    const value = fc.string({
      unit: fc.constantFrom('a', '7', '-', ' ', 'é', '"', '\\'),
      minLength: 8,
      maxLength: 80,
    });
    fc.assert(
      fc.property(value, fc.uint8Array({ maxLength: 200 }), (value, noise) => {
        const bodies = [
          JSON.stringify({ a: value }),
          value,
          new URLSearchParams({ a: value }).toString(),
        ].map(utf8);
        for (const body of [...bodies, field(3, value), frame(field(3, value))]) {
          expect(textsOf(body)?.parts.some((part) => part.includes(value))).toBe(true);
        }
        const texts = textsOf(noise);
        expect(texts === null || texts.parts.every((part) => typeof part === 'string')).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('the work', () => {
  const pieces: readonly (readonly [string, string])[] = [
    ['"', ''],
    ['{"a":', ''],
    ['[', ''],
    ['{"a":1}\n', ''],
    ['a=', ''],
    ['&', ''],
    ['=&%2', ''],
    ['\n\n', ''],
    ['\x0a\x0a', ''],
    ['\x0a\x04\x0a\x02\x0a\x00', ''],
    ['\0\0\0\0\0', ''],
    ['--b\r\n', ''],
    ['-', '--b\r\n'],
    ['-', `--${'-'.repeat(60)}\r\n`],
    ['\r\n--c', '--b\r\n'],
    ['\r\n--b\r\nA: b\r\n\r\n', '--b\r\nA: b\r\n\r\n'],
    [`;a="\\`, '--b\r\nContent-Disposition: '],
    ['\r\n ', '--b\r\nContent-Disposition: '],
    ['<', ''],
    ['%PDF', ''],
    ['\xff', ''],
  ];
  it.each(pieces)('grows with the length: %j over and over behind %j', (piece, start) => {
    const of = (count: number) => utf8(start + piece.repeat(Math.floor(count / piece.length)) + '\r\n--b--');
    const small = countBytes(() => textsOf(of(4_000)));
    const large = countBytes(() => textsOf(of(16_000)));
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThan(6 * small + 20_000);
    expect(large).toBeLessThan(16_000 * 150);
  });

  it.each(['<', '<a ', '<a b="', '<w:t>&amp;', '<!--', '<![CDATA[', '<w:tc>', '<w:p>x', "<a b='c'", '&#x'])(
    'in a document with %j over and over',
    (piece) => {
      const of = (count: number) =>
        zipSync({
          '[Content_Types].xml': strToU8('<Types/>'),
          'word/document.xml': strToU8(`<w:p>${piece.repeat(Math.floor(count / piece.length))}`),
        });
      const small = countBytes(() => textsOf(of(4_000)));
      const large = countBytes(() => textsOf(of(16_000)));
      expect(large).toBeLessThan(6 * small + 20_000);
      expect(large).toBeLessThan(16_000 * 150);
    },
  );
});
