import { gunzip, isGzip } from './gzip';
import { utf8 } from './utf8';
import { readVarint } from './varint';

/**
 * One string in a body, by its place; null where there is none, or the body is neither JSON nor protobuf.
 * @param numbers of the fields on the way to it, in protobuf; the last one of each counts
 * @param names of the fields on the way to it, in JSON
 */
export function stringAt(
  bytes: Uint8Array,
  numbers: readonly number[],
  names: readonly string[],
): string | null {
  const plain = isGzip(bytes) ? gunzip(bytes) : bytes;
  if (plain === null) return null;
  return plain[0] === brace ? inJson(plain, names) : inProtobuf(plain, numbers);
}

const brace = 0x7b;

function inJson(bytes: Uint8Array, names: readonly string[]): string | null {
  try {
    let value = JSON.parse(utf8(bytes) ?? '') as unknown;
    for (const name of names) value = (value as Record<string, unknown> | null)?.[name];
    return typeof value === 'string' ? value : null;
  } catch {
    // No JSON: an answer, not an accident.
    return null;
  }
}

/** @see https://protobuf.dev/programming-guides/encoding/ */
function inProtobuf(bytes: Uint8Array, numbers: readonly number[]): string | null {
  let inside: Uint8Array | null = bytes;
  for (const number of numbers) inside = inside && lastField(inside, number);
  return inside && utf8(inside);
}

/** Content of the last length-delimited field of that number; null where there is none, or this is no message. */
function lastField(bytes: Uint8Array, number: number): Uint8Array | null {
  let found: Uint8Array | null = null;
  let at = 0;
  while (at < bytes.length) {
    const tag = readVarint(bytes, at);
    if (!tag) return null;
    const type = tag.value % 8;
    const size = type === 2 || type === 0 ? readVarint(bytes, tag.end) : null;
    const sizes = {
      0: size?.end,
      1: tag.end + 8,
      2: size ? size.end + size.value : undefined,
      5: tag.end + 4,
    };
    const end = sizes[type as keyof typeof sizes];
    if (end === undefined || end > bytes.length) return null;
    if (type === 2 && size && Math.floor(tag.value / 8) === number) found = bytes.subarray(size.end, end);
    at = end;
  }
  return found;
}
