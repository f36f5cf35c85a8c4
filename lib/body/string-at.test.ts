import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stringAt } from './string-at';

const bytes = (text: string) => new TextEncoder().encode(text);
const field = (number: number, content: Uint8Array) =>
  Uint8Array.of(number * 8 + 2, content.length, ...content);
const join = (...all: Uint8Array[]) => new Uint8Array(all.flatMap((one) => [...one]));
const header = field(1, join(Uint8Array.of(24, 5), field(2, bytes('the id')), field(14, bytes('en'))));
const message = join(field(2, field(3, bytes('Hello'))), header, Uint8Array.of(0x5d, 1, 2, 3, 4));
const json = bytes('{"header":{"conversationId":"the id"},"sendMessage":{}}');

const at = (body: Uint8Array) => stringAt(body, [1, 2], ['header', 'conversationId']);

describe('one string in a body', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['protobuf', message, 'the id'],
    ['protobuf, packed', gzipSync(message), 'the id'],
    ['the last one counts', join(message, field(1, field(2, bytes('another')))), 'another'],
    [
      'protobuf among numbers of its field',
      join(
        Uint8Array.of(9, 1, 2, 3, 4, 5, 6, 7, 8),
        header,
        Uint8Array.of(8, 200, 1),
        Uint8Array.of(13, 1, 2, 3, 4),
      ),
      'the id',
    ],
    ['protobuf and a group', join(header, Uint8Array.of(0x0b, 0x0c)), null],
    ['protobuf, and a number that does not end', join(header, Uint8Array.of(8, 200)), null],
    ['protobuf, and a tag that does not', join(header, Uint8Array.of(200)), null],
    ['protobuf without it', field(2, field(3, bytes('Hello'))), null],
    ['JSON', json, 'the id'],
    ['JSON, packed', gzipSync(json), 'the id'],
    ['JSON without it', bytes('{"header":null}'), null],
    ['JSON where it is a number', bytes('{"header":{"conversationId":3}}'), null],
    ['JSON that is cut off', bytes('{"header":{'), null],
    ['cut off', message.subarray(0, 20), null],
    ['no protobuf', bytes('Hello there'), null],
    ['no text', field(1, field(2, Uint8Array.of(0xff, 0xfe))), null],
    ['damaged gzip', Uint8Array.of(0x1f, 0x8b, 1), null],
    ['nothing', new Uint8Array(), null],
  ])('%s', (_name, body, expected) => {
    expect(at(body)).toBe(expected);
  });
});
