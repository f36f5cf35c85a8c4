import { isDigit } from '@/lib/scan/characters';
import { hexNumber, isText, readUtf8, type Reading } from './reading';

const percent = 37;
const quote = 34;
const apostrophe = 39;

/** The percent-encoded character (RFC 3986, UTF-8) at `at`, where `%` stands; `%252D`, encoded twice, is a dash too. */
export function readPercent(text: string, at: number): Reading | undefined {
  let sign = at;
  let byte = hexNumber(text, sign + 1, 2);
  if (byte === percent) {
    const again = hexNumber(text, at + 3, 2);
    if (again >= 0) {
      byte = again;
      sign = at + 2;
    }
  }
  if (byte < 0) return undefined;
  if (byte > 127) return readUtf8(text, at, 1);
  // `LIKE '%219…'`: the sign stands for any text there, and the number goes on.
  const before = text.charCodeAt(at - 1);
  const isWildcard =
    (before === quote || before === apostrophe) &&
    isDigit(text.charCodeAt(sign + 2)) &&
    isDigit(text.charCodeAt(sign + 3));
  return isText(byte) && !isWildcard ? { point: byte, end: sign + 3 } : undefined;
}
