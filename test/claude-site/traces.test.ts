import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { message } from './protobuf';
import { bytesHold, textHolds } from './traces';
import { encodeFrames } from './wire';

const value = '536-22-8145';
const text = `My SSN is ${value}.`;
const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
const multipart = (content: Uint8Array) =>
  Buffer.concat([Buffer.from('--b\r\nContent-Type: x\r\n\r\n'), content, Buffer.from('\r\n--b--\r\n')]);
const escaped = text.replaceAll('5', '\\u0035');
const packedFrame = Buffer.concat([Buffer.from([1, 0, 0, 0, 60]), gzipSync(text)]);

it.each<[string, Uint8Array]>([
  ['text', Buffer.from(text)],
  ['UTF-16, little end first', utf16],
  ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ['a form', Buffer.from(`a=${encodeURIComponent(text)}`)],
  ['JSON with escapes', Buffer.from(JSON.stringify({ text }).replace(text, escaped))],
  ['base64 in JSON', Buffer.from(JSON.stringify({ data: Buffer.from(text).toString('base64') }))],
  ['gzip', gzipSync(text)],
  ['gzip that broke off', gzipSync(text.repeat(99)).subarray(0, -12)],
  ['protobuf', message([[2, message([[3, text]])]])],
  ['a Connect frame', encodeFrames([Buffer.from(text)])],
  ['a compressed Connect frame', packedFrame],
  ['a multipart file', multipart(Buffer.from(text))],
  ['a multipart file in UTF-16', multipart(utf16)],
  ['a multipart file in gzip', multipart(gzipSync(text))],
  ['an office document', multipart(zipSync({ 'word/document.xml': strToU8(`<w:t>${text}</w:t>`) }))],
])('finds a value in %s', (_, bytes) => {
  expect(bytesHold(Buffer.from(bytes), value)).toBe(true);
  expect(bytesHold(Buffer.from(bytes), '536-22-8146')).toBe(false);
});

it.each([`/new?q=${encodeURIComponent(text)}`, '/new?q=My+SSN+is+536%2D22%2D8145', `{"a":"${escaped}"}`])(
  'finds a value in the text %s',
  (given) => {
    expect(textHolds(given, value)).toBe(true);
    expect(textHolds(given, '536-22-8146')).toBe(false);
  },
);
