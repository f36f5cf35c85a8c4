import { describe, expect, it } from 'vitest';
import { concat } from './concat';
import { readBody } from './read-body';
import { maximumFile, maximumUnpacked } from './sizes';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, contentType: string, contentEncoding = '') => {
  const body = readBody({
    bytes: typeof bytes === 'string' ? utf8(bytes) : bytes,
    contentType,
    contentEncoding,
  });
  return body === 'unreadable' ? body : body.parts;
};
const text = 'My SSN is 219-45-6789';
const frame = (payload: Uint8Array) => concat([Uint8Array.of(0, 0, 0, 0, payload.length), payload]);

const protobuf = ['application/proto', 'application/x-protobuf'];
const connect = ['application/connect+proto', 'application/connect+json'];
const json = [
  ...['application/json', 'application/x-ndjson', 'application/ndjson', 'application/jsonl'],
  ...['application/x-jsonlines', 'application/problem+json', ' Application/JSON ; charset=utf-8'],
];

describe('a body that is not what it says', () => {
  it.each([...protobuf, ...connect, ...json])('is unreadable where it says %s', (type) => {
    expect(read(text, type)).toBe('unreadable');
    expect(read('', type)).toEqual([]);
  });

  it.each([
    '',
    'application/octet-stream',
    'application/json5',
    'x-application/json',
    'text/plain',
    'text/x; a',
  ])('is a text where %j says nothing of its form', (type) => {
    expect(read(text, type)).toEqual([text]);
    // It is a message as well: a number of 64 bits, and one of a byte.
    expect(read('123-45-6789', type)).toEqual(['123-45-6789']);
  });

  it('is a text as a whole where it says that it is one, whatever else it could be', () => {
    const message = '\n\u0003abc';
    expect(read(message, 'text/plain')).toEqual([message]);
    expect(read(message, '')).toEqual(['abc']);
    const field = (head: string, content: string) =>
      read(['--b', head, '', content, '--b--'].join('\r\n'), 'multipart/form-data; boundary=b');
    const disposition = 'Content-Disposition: form-data; name=a';
    expect(field(disposition, message)).toEqual(['a', message]);
    expect(field(`${disposition}\r\nContent-Type: application/json`, text)).toEqual(['a']);
    expect(field(`${disposition}\r\nContent-Type: Multipart/mixed`, text)).toEqual(['a', text]);
  });

  it('has frames of JSON for JSON', () => {
    expect(read(frame(utf8('{"a":"b"}')), 'application/connect+json')).toEqual(['a', 'b']);
    expect(read(frame(utf8('{"a":"b"}')), 'application/connect+proto')).toBe('unreadable');
  });

  it('has frames of which none is cut off', () => {
    const message = Uint8Array.from([0x0a, 3, 0x61, 0x62, 0x63]);
    const all = concat([frame(message), frame(new Uint8Array())]);
    expect(read(all, 'application/connect+proto')).toEqual(['abc']);
    const longer = frame(message);
    longer[4] = message.length + 1;
    expect(read(longer, 'application/connect+proto')).toBe('unreadable');
    expect(read(all.slice(0, -1), 'application/connect+proto')).toBe('unreadable');
  });
});

describe('what the headers say of the bytes', () => {
  it.each(['br', 'gzip', 'deflate', 'identity, br'])('is heeded where it is packed by %s', (encoding) => {
    expect(read('{"a":"b"}', 'application/json', encoding)).toBe('unreadable');
  });

  it.each(['', 'identity', ' Identity '])('is heeded where it is not packed: %j', (encoding) => {
    expect(read('{"a":"b"}', 'application/json', encoding)).toEqual(['a', 'b']);
  });

  it.each([
    ...[
      'utf-8',
      'UTF8',
      '"UTF-8"',
      'us-ascii',
      'iso-8859-1',
      'windows-1252',
      'utf-16',
      'utf-16le',
      'utf-16be',
    ],
  ])('is heeded where the charset is %s, which shows', (charset) => {
    expect(read(text, `text/plain; charset=${charset}`)).toEqual([text]);
  });

  it.each(['utf-7', 'x-utf-8', 'utf-80', 'iso-2022-jp', '', 'utf-8; charset=utf-7', 'utf-7;Charset = utf-8'])(
    'is heeded where a server would read another text: %j',
    (charset) => {
      expect(read(text, `text/plain;  CHARSET =${charset}`)).toBe('unreadable');
    },
  );
});

describe('a body that is too large', () => {
  const long = (length: number) => new Uint8Array(length).fill(0x31);

  it.each([...protobuf, ...connect, ...json, 'application/x-www-form-urlencoded'])(
    'is not taken apart where it says %s',
    (type) => {
      expect(read(long(maximumUnpacked + 1), type)).toBe('unreadable');
    },
  );

  it('is a text up to the size of a file', () => {
    expect(read(long(maximumUnpacked + 1), 'text/plain')).toHaveLength(1);
    expect(read(long(maximumUnpacked), 'application/x-www-form-urlencoded')).toHaveLength(1);
    expect(read(long(maximumFile + 1), 'text/plain')).toBe('unreadable');
  });

  it('is none where it is a form that is as long as a file', () => {
    const form = (length: number) => {
      const head = utf8('--b\r\n\r\n');
      const end = utf8('\r\n--b--');
      return concat([head, long(length - head.length - end.length), end]);
    };
    expect(read(form(maximumFile), 'multipart/form-data; boundary=b')).toHaveLength(1);
    expect(read(form(maximumFile + 1), 'multipart/form-data; boundary=b')).toBe('unreadable');
  });
});
