import { hexNumber, isPlainByte } from './reading';

const longest = 400;
const shortest = 14;

/**
 * The printable ASCII text of 7 characters or more that the hexadecimal digits `text.slice(start, end)` stand for, with or
 * without `0x` before them. Hashes and numbers are refused at their first bytes.
 */
export function readHexadecimal(text: string, start: number, end: number): string | undefined {
  const hasPrefix = text.charCodeAt(start) === 48 && (text.charCodeAt(start + 1) | 32) === 120;
  const first = hasPrefix ? start + 2 : start;
  const length = end - first;
  if (length < shortest || length > longest || length % 2 !== 0) return undefined;
  let read = '';
  for (let at = first; at < end; at += 2) {
    const byte = hexNumber(text, at, 2);
    if (!isPlainByte(byte)) return undefined;
    read += String.fromCharCode(byte);
  }
  return read;
}
