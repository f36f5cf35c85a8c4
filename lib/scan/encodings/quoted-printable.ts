import { isDigit } from '@/lib/scan/characters';
import { hexNumber, readUtf8, type Reading } from './reading';

/**
 * The quoted-printable character (RFC 2045) at `at`, where `=` stands: one of several bytes anywhere, and between digits
 * `=2D`, `=2E` and `=2F`, which can be no part of a number after an equals sign.
 */
export function readQuotedPrintable(text: string, at: number): Reading | undefined {
  const byte = hexNumber(text, at + 1, 2);
  if (byte > 127) return readUtf8(text, at, 1);
  if (byte < 0x2d || byte > 0x2f) return undefined;
  const isBetween = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 3));
  return isBetween ? { point: byte, end: at + 3 } : undefined;
}
