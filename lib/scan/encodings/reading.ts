/** One character written as several: the code point that it stands for, and where the escape ends (UTF-16 code units). */
export type Reading = { readonly point: number; readonly end: number };

/** A value that is written in another way than it is read; offsets are UTF-16 code units in the folded text. */
export type Decoded = { readonly start: number; readonly end: number; readonly decoded: string };

/** Whether a text may hold this code point as itself: everything but the control characters that nobody types. */
export const isText = (point: number): boolean =>
  point === 9 ||
  point === 10 ||
  point === 13 ||
  (point >= 32 && point < 127) ||
  (point >= 160 && point < 0xd800) ||
  (point >= 0xe000 && point < 0x110000);

/** The value of a hexadecimal digit, -1 for anything else. */
export const hexValue = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
};

/** The number that `count` hexadecimal digits from `at` on make, -1 when there are fewer. */
export function hexNumber(text: string, at: number, count: number): number {
  let number = 0;
  for (let place = at; place < at + count; place++) {
    const value = hexValue(text.charCodeAt(place));
    if (value < 0) return -1;
    number = 16 * number + value;
  }
  return number;
}

/**
 * A character of several bytes in UTF-8 (RFC 3629), each byte written as a sign of `signLength` characters and two
 * hexadecimal digits: `%E2%80%93`, `\xe2\x80\x93`, `=E2=80=93`. `undefined` for anything else, one byte included.
 */
export function readUtf8(text: string, at: number, signLength: number): Reading | undefined {
  const width = signLength + 2;
  const first = hexNumber(text, at + signLength, 2);
  if (first < 0xc2 || first > 0xf4) return undefined;
  const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
  let point = first & (0x3f >> more);
  for (let step = 1; step <= more; step++) {
    const next = at + step * width;
    for (let sign = 0; sign < signLength; sign++) {
      if (text.charCodeAt(next + sign) !== text.charCodeAt(at + sign)) return undefined;
    }
    const byte = hexNumber(text, next + signLength, 2);
    if (byte >> 6 !== 2) return undefined;
    point = 64 * point + (byte & 0x3f);
  }
  const isShortest = more === 1 || point >= (more === 2 ? 0x800 : 0x10000);
  return isShortest && isText(point) ? { point, end: at + (more + 1) * width } : undefined;
}

/** Whether a byte is a printable ASCII character, a tab or part of a line break. */
export const isPlainByte = (byte: number): boolean =>
  (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9;
