import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { concat } from './concat';
import { readProtobuf } from './protobuf';
import { readBody } from './read-body';
import { writeVarint } from './varint';

const seed = 20261121;
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const field = (number: number, value: Uint8Array | string) => {
  const bytes = typeof value === 'string' ? utf8(value) : value;
  return concat([
    new Uint8Array(writeVarint(number * 8 + 2)),
    new Uint8Array(writeVarint(bytes.length)),
    bytes,
  ]);
};
const number = (tag: number, value: number) =>
  new Uint8Array([...writeVarint(tag * 8), ...writeVarint(value)]);
const read = (bytes: Uint8Array, contentType = 'application/json', contentEncoding = '') => {
  const body = readBody({ bytes, contentType, contentEncoding });
  if (body === 'unreadable') throw new Error('unreadable');
  return body;
};
const swap = (from: string, to: string) => (parts: readonly string[]) =>
  parts.map((part) => part.replace(from, to));

describe('JSON', () => {
  it('changes the one string and leaves every other byte', () => {
    const source = '{ "prompt" : "my \\u0053SN is 219-45-6789",\n"n": 1.50, "x": [ "caf\\u00e9" ] }';
    const body = read(utf8(source));
    expect(body.parts).toEqual(['prompt', 'my SSN is 219-45-6789', 'n', 'x', 'café']);
    expect(text(body.write(swap('219-45-6789', '[SSN 1]')(body.parts)))).toBe(
      '{ "prompt" : "my SSN is [SSN 1]",\n"n": 1.50, "x": [ "caf\\u00e9" ] }',
    );
    expect(text(body.write(body.parts))).toBe(source);
  });

  it.each(['"a\\"b"', '"\\\\"', '["\\\\\\"", "x"]', '""', '{"a\\\\":"b"}'])(
    'finds the strings in %s',
    (source) => {
      expect(text(read(utf8(source)).write(read(utf8(source)).parts))).toBe(source);
    },
  );

  it('writes back any JSON as it was', () => {
    fc.assert(
      fc.property(fc.json(), (source) => {
        const body = read(utf8(source));
        expect(text(body.write(body.parts))).toBe(source);
      }),
    );
  });

  it.each([
    ['a byte order mark', '\uFEFF{"a":"\\u0032"}', 'application/json', ['a', '2'], ['a']],
    [
      'several lines',
      '{"a":"x\\ny"}\n{"b":1}\r\n\n[2]\n',
      'application/json',
      ['a', 'x\ny', 'b'],
      ['a', 'b'],
    ],
    ['lines by their type', '{"a":"x"}\n', 'application/x-ndjson', ['a', 'x'], ['a']],
    ['no type', '{"a":"x"}', '', ['a', 'x'], ['a']],
    ['a type that tells nothing', '{"a":"x"}', 'application/octet-stream', ['a', 'x'], ['a']],
    ['the type of a beacon', '{"a":"x"}', 'text/plain;charset=UTF-8', ['a', 'x'], ['a']],
  ])('with %s', (_name, source, type, parts, fields) => {
    const body = read(utf8(source), type);
    expect(body).toMatchObject({ parts, fields, unreadable: [], isFixed: false });
    expect(text(body.write(body.parts))).toBe(source);
  });

  it('changed, is read as what it was changed to', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'binary' }), (source, more) => {
        const body = read(utf8(source));
        const parts = body.parts.map((part) => part + more);
        expect(read(body.write(parts)).parts).toEqual(parts);
      }),
      { seed },
    );
  });

  it.each([
    ['digits that are JSON as they are', '4111111111111111', '', ['4111111111111111'], '"X"'],
    ['lines of them', '12 \r\n123456\n', 'text/plain', ['12', '123456'], '"X" \r\n"X"\n'],
    [
      'long numbers among strings',
      '{"a 1234567":-219456789,"b":[ 4111111111111111 ],"c":123456}',
      'application/json',
      ['a 1234567', '-219456789', 'b', '4111111111111111', 'c'],
      '{"a 1234567":"X","b":[ "X" ],"c":123456}',
    ],
  ])('reads %s', (_name, source, type, parts, redacted) => {
    const body = read(utf8(source), type);
    expect(body.parts).toEqual(parts);
    expect(text(body.write(body.parts))).toBe(source);
    expect(text(body.write(parts.map((part) => part.replace(/^-?\d+$/, 'X'))))).toBe(redacted);
  });

  it('reads text that is not JSON as one part', () => {
    expect(read(utf8('{ not json 219-45-6789'), 'text/plain').parts).toEqual(['{ not json 219-45-6789']);
  });
});

describe('gzip', () => {
  it('is read and written packed', () => {
    const body = read(gzipSync(utf8('{"prompt":"a 219-45-6789"}')), 'application/json', 'gzip');
    const out = body.write(swap('219-45-6789', 'X')(body.parts));
    expect(text(gunzipSync(out))).toBe('{"prompt":"a X"}');
    // Another packer than ours packs differently: unchanged, it stays what it was.
    const stored = gzipSync(utf8('{"prompt":"a"}'), { level: 0 });
    const same = read(stored, 'application/json', 'gzip');
    expect(same.write(same.parts)).toEqual(stored);
  });

  it('is unreadable when damaged and when packed in another way', () => {
    const packed = gzipSync(utf8('{"prompt":"a"}'));
    const damaged = packed.slice(0, 12);
    for (const [bytes, encoding] of [
      [damaged, 'gzip'],
      [utf8('abc'), 'br'],
    ] as const) {
      expect(readBody({ bytes, contentType: 'application/json', contentEncoding: encoding })).toBe(
        'unreadable',
      );
    }
  });
});

describe('protobuf', () => {
  const send = field(2, concat([field(3, 'My SSN is 219-45-6789, thanks'), number(6, 1), field(9, 'ünï')]));
  const request = concat([field(1, field(2, '00000302-0000-4000-8000-000000000302')), number(100, 1), send]);

  it('finds text at any depth and re-encodes lengths, nothing else', () => {
    const body = read(request, 'application/proto');
    expect(body.parts).toContain('My SSN is 219-45-6789, thanks');
    expect(body.write(body.parts)).toEqual(request);
    const long = 'x'.repeat(300);
    const out = body.write(swap('219-45-6789', long)(body.parts));
    const expected = field(2, concat([field(3, `My SSN is ${long}, thanks`), number(6, 1), field(9, 'ünï')]));
    expect(out).toEqual(
      concat([field(1, field(2, '00000302-0000-4000-8000-000000000302')), number(100, 1), expected]),
    );
  });

  it('reads text that parses as a message by accident', () => {
    for (const value of ['123-45-6789', '\b\u0001123-45-6789']) {
      const body = read(field(3, value), 'application/proto');
      expect(body.parts.join(' ')).toContain('123-45-6789');
      const out = read(body.write(swap('123-45-6789', '[SSN 1]')(body.parts)), 'application/proto');
      expect(out.parts.join(' ')).not.toContain('123-45-6789');
    }
  });

  it('writes back any message as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const body = readProtobuf(bytes);
        if (body !== 'unreadable') expect(body.write(body.parts)).toEqual(bytes);
      }),
    );
  });

  it('is unreadable when it is no message', () => {
    expect(readProtobuf(utf8('Hello there'))).toBe('unreadable');
    expect(readProtobuf(new Uint8Array([0x0a, 0x7f, 1]))).toBe('unreadable');
  });
});

describe('other kinds', () => {
  it('reads Connect frames', () => {
    const payload = field(3, 'SSN 219-45-6789');
    const frame = concat([new Uint8Array([0, 0, 0, 0, payload.length]), payload]);
    const body = read(frame, 'application/connect+proto');
    expect(body.parts).toEqual(['SSN 219-45-6789']);
    expect(body.write(body.parts)).toEqual(frame);
    expect(
      readBody({ bytes: frame.slice(0, 9), contentType: 'application/connect+proto', contentEncoding: '' }),
    ).toBe('unreadable');
  });

  it('reads forms', () => {
    const body = read(utf8('text=SSN+219-45-6789&a=b'), 'application/x-www-form-urlencoded');
    expect(body.parts).toEqual(['text', 'SSN 219-45-6789', 'a', 'b']);
    expect(text(body.write(swap('219-45-6789', 'X')(body.parts)))).toBe('text=SSN+X&a=b');
    expect(body).toMatchObject({ fields: ['text', 'a'], unreadable: [], isFixed: false });
  });

  it(`writes back any form as it was spelled, and what changed as it is read (seed ${seed})`, () => {
    const source = fc.string({
      unit: fc.constantFrom('a', '=', '&', '%', '2', '0', 'f', '+', 'é', ' ', '\0'),
    });
    const type = 'application/x-www-form-urlencoded';
    fc.assert(
      fc.property(source.filter(Boolean), fc.string({ unit: 'grapheme' }), (source, more) => {
        const body = read(utf8(source), type);
        expect(text(body.write(body.parts))).toBe(source);
        const parts = body.parts.map((part) => part + more);
        expect(read(body.write(parts), type).parts).toEqual(parts);
      }),
      { seed },
    );
  });

  it('packs no frame that did not change', () => {
    const payload = gzipSync(field(3, 'SSN 219-45-6789'), { level: 0 });
    const frame = concat([new Uint8Array([1, 0, 0, 0, payload.length]), payload]);
    const body = read(frame, 'application/connect+proto');
    expect(body.write(body.parts)).toEqual(frame);
    const out = read(body.write(['SSN X']), 'application/connect+proto');
    expect(out.parts).toEqual(['SSN X']);
  });

  it('reads protobuf and frames of which nobody says what they are', () => {
    const message = concat([field(3, '219-45-6789 is mine'), number(6, 1)]);
    expect(read(message, '').parts).toEqual(['219-45-6789 is mine']);
    // Field 4 of 53 bytes is a quotation mark and a digit that would stand before the number.
    const value = `219-45-6789${'z'.repeat(42)}`;
    const both = read(field(4, value), '');
    expect(both).toMatchObject({ parts: [`"5${value}`, value], fields: [4], unreadable: [], isFixed: true });
    expect(both.write(both.parts)).toEqual(field(4, value));
    expect(() => both.write(['X', value])).toThrow(TypeError);
    const frame = concat([new Uint8Array([0, 0, 0, 0, message.length]), message]);
    expect(read(frame, 'application/octet-stream').parts).toEqual(['219-45-6789 is mine']);
  });
});
