import { isPlainByte } from './reading';

const longest = 400;
/** Nine digits make twelve characters, and so do seven and eight with padding. */
const shortest = 12;

const equals = 61;
const none = 64;
/** Digits of both alphabets (RFC 4648, sections 4 and 5). */
const values: Uint8Array = (() => {
  const table = new Uint8Array(128).fill(none);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < 64; value++) table[alphabet.charCodeAt(value)] = value;
  table['-'.charCodeAt(0)] = 62;
  table['_'.charCodeAt(0)] = 63;
  return table;
})();

const valueAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? (values[code] as number) : none;
};

/** Four digits as 24 bits, -1 when one of them is none. */
function quadAt(text: string, at: number): number {
  const first = valueAt(text, at);
  const second = valueAt(text, at + 1);
  const third = valueAt(text, at + 2);
  const fourth = valueAt(text, at + 3);
  if ((first | second | third | fourth) >= none) return -1;
  return (first << 18) | (second << 12) | (third << 6) | fourth;
}

const isPlainQuad = (bits: number): boolean =>
  isPlainByte(bits >> 16) && isPlainByte((bits >> 8) & 0xff) && isPlainByte(bits & 0xff);

/** What two or three digits at the end stand for; the bits that are left over must be zero, as any encoder leaves them. */
function readRest(text: string, at: number, end: number): string | undefined {
  if (at === end) return '';
  const first = valueAt(text, at);
  const second = valueAt(text, at + 1);
  const third = end - at === 3 ? valueAt(text, at + 2) : 0;
  if ((first | second | third) >= none) return undefined;
  const bits = (first << 12) | (second << 6) | third;
  const isOne = end - at === 2;
  if ((bits & (isOne ? 0x3ff : 3)) !== 0 || !isPlainByte(bits >> 10)) return undefined;
  if (isOne) return String.fromCharCode(bits >> 10);
  return isPlainByte((bits >> 2) & 0xff) ? String.fromCharCode(bits >> 10, (bits >> 2) & 0xff) : undefined;
}

/**
 * The printable ASCII text of 7 characters or more that `text.slice(start, end)` is in base64 or base64url, with or
 * without padding. Anything else is refused at its first bytes: three random ones are printable once in twenty times.
 */
export function readBase64(text: string, start: number, end: number): string | undefined {
  if (end - start < shortest || end - start > longest) return undefined;
  if (!isPlainQuad(quadAt(text, start))) return undefined;
  let last = end;
  while (last > end - 2 && text.charCodeAt(last - 1) === equals) last--;
  const rest = (last - start) % 4;
  if (rest === 1 || (last < end && (end - start) % 4 !== 0)) return undefined;
  let read = '';
  for (let at = start; at < last - rest; at += 4) {
    const bits = quadAt(text, at);
    if (!isPlainQuad(bits)) return undefined;
    read += String.fromCharCode(bits >> 16, (bits >> 8) & 0xff, bits & 0xff);
  }
  const tail = readRest(text, last - rest, last);
  return tail === undefined ? undefined : read + tail;
}

/**
 * The bytes of a text in base64 or base64url, as characters 0 to 255; stops at the first character that is none of a
 * digit, padding included. For short texts: it takes as many arguments as a call may have.
 */
export function bytesOfBase64(text: string): string {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = valueAt(text, at);
    if (digit === none) break;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return String.fromCharCode(...bytes);
}
