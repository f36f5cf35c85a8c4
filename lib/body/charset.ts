import { concat } from './concat';
import { utf8 } from './utf8';

/** The text in a file, without its byte order mark, and the way to write another one as that file is written. */
export type DecodedText = {
  readonly text: string;
  /** Characters that the encoding does not have become question marks. */
  encode(text: string): Uint8Array<ArrayBuffer>;
};

/**
 * Tells by the bytes how a text is encoded: UTF-8, UTF-16 of both orders, or Windows-1252 when it is plainly text of single
 * bytes. `encode(text)` gives exactly these bytes back. Null for what is no text, or not plainly one.
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (starts(bytes, [0xef, 0xbb, 0xbf])) return asUtf8(bytes.subarray(3), bytes.subarray(0, 3));
  if (starts(bytes, [0xff, 0xfe])) return asUtf16(bytes.subarray(2), bytes.subarray(0, 2), true);
  if (starts(bytes, [0xfe, 0xff])) return asUtf16(bytes.subarray(2), bytes.subarray(0, 2), false);
  const none = bytes.subarray(0, 0);
  // A zero byte is in no text of single bytes that anybody writes, and in every other line of UTF-16.
  if (!bytes.includes(0)) return asUtf8(bytes, none) ?? asWindows1252(bytes);
  const order = zeroOrder(bytes);
  return order === null ? null : asUtf16(bytes, none, order === 'little');
}

function starts(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function asUtf8(bytes: Uint8Array, mark: Uint8Array): DecodedText | null {
  const text = utf8(bytes);
  return isText(text) ? { text, encode: (next) => concat([mark, new TextEncoder().encode(next)]) } : null;
}

function asUtf16(bytes: Uint8Array, mark: Uint8Array, isLittle: boolean): DecodedText | null {
  const text = decodeWith(isLittle ? 'utf-16le' : 'utf-16be', bytes);
  if (!isText(text)) return null;
  return { text, encode: (next) => concat([mark, utf16(next, isLittle)]) };
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

/** Shorter ones are not plainly UTF-16; bytes. */
const shortestUnmarked = 16;

/** Without a mark, UTF-16 shows by the zero bytes of its signs and spaces, all of them in the same place of two. */
function zeroOrder(bytes: Uint8Array): 'little' | 'big' | null {
  if (bytes.length % 2 !== 0 || bytes.length < shortestUnmarked) return null;
  const zeros: [number, number] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  const many = bytes.length / 20;
  if (even === 0 && odd >= many) return 'little';
  return odd === 0 && even >= many ? 'big' : null;
}

/** Of a hundred bytes of text in a single-byte encoding, more signs than this are not of ASCII only where it is no text. */
const mostHigh = 0.3;

function asWindows1252(bytes: Uint8Array): DecodedText | null {
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    else if ((byte < 0x20 && !controls.includes(byte)) || byte === 0x7f) return null;
  }
  if (high > bytes.length * mostHigh) return null;
  const text = decodeWith('windows-1252', bytes);
  return text === null ? null : { text, encode: windows1252 };
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the end of the file as DOS writes it. */
const controls: readonly number[] = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a];

function windows1252(text: string): Uint8Array<ArrayBuffer> {
  const all =
    decodeWith(
      'windows-1252',
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
    ) ?? '';
  const bytes = new Map([...all].map((char, byte) => [char, byte]));
  return Uint8Array.from([...text], (char) => bytes.get(char) ?? 0x3f);
}

function decodeWith(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not of this encoding: an answer, not an accident.
    return null;
  }
}

function isText(text: string | null): text is string {
  return text !== null && !text.includes('\0');
}
