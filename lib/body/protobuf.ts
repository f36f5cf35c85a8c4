import { concat } from './concat';
import type { ReadBody } from './readable';
import { utf8 } from './utf8';
import { readVarint, writeVarint } from './varint';

/** Nesting deeper than this makes a body unreadable: no message of a person is that deep. */
const maximumDepth = 32;

/** Bytes that no value is shorter than; shorter runs of numbers are not read as text. */
const shortestText = 7;

/** A stretch of a message: fields of numbers, side by side, or one length-delimited field. */
type Piece = Run | Field;

/** Numbers. Text that happens to parse as a message hides here: `123-45-6789` is a fixed64 and a varint. */
type Run = { readonly bytes: Uint8Array; readonly part: number | null };

type Field = {
  readonly tag: Uint8Array;
  /** The length as it stood there: not every writer takes the fewest bytes. */
  readonly length: Uint8Array;
  readonly bytes: Uint8Array;
  /** Index among the parts, when the field may be text. */
  readonly part: number | null;
  /** The field read as a message, when it can be one. */
  readonly message: readonly Piece[] | null;
};

/**
 * Reads protobuf by wire format alone, since field numbers of the site's API change from one deploy to the next.
 * Every length-delimited field that is UTF-8 is a part; one that also parses as a message is read as both, unless
 * its control characters show that it is a message.
 * @see https://protobuf.dev/programming-guides/encoding/
 */
export function readProtobuf(bytes: Uint8Array): ReadBody {
  const parts: string[] = [];
  let message: readonly Piece[] | null;
  try {
    message = readMessage(bytes, parts, 0);
  } catch {
    // Too deep: what lies below has not been seen.
    return 'unreadable';
  }
  if (!message) return 'unreadable';
  const fields = message.flatMap((piece) => ('tag' in piece ? [fieldNumber(piece.tag)] : []));
  return {
    parts,
    fields,
    unreadable: [],
    isFixed: false,
    write: (next) => writeMessage(message, parts, next),
  };
}

function fieldNumber(tag: Uint8Array): number {
  return Math.floor((readVarint(tag, 0)?.value ?? 0) / 8);
}

function readMessage(bytes: Uint8Array, parts: string[], depth: number): readonly Piece[] | null {
  if (depth > maximumDepth) throw new RangeError('too deep');
  const kept = parts.length;
  const pieces: Piece[] = [];
  let at = 0;
  let run = 0;
  const endRun = (end: number) => {
    if (end > run) pieces.push(readRun(bytes.subarray(run, end), parts));
  };
  while (at < bytes.length) {
    const tag = readVarint(bytes, at);
    const end = tag && tag.value >= 8 ? fieldEnd(bytes, tag.value % 8, tag.end) : null;
    if (!tag || end === null) {
      parts.length = kept;
      return null;
    }
    if (tag.value % 8 === 2) {
      endRun(at);
      run = end;
      const from = readVarint(bytes, tag.end)?.end ?? end;
      const head = { tag: bytes.subarray(at, tag.end), length: bytes.subarray(tag.end, from) };
      pieces.push({ ...head, ...readField(bytes.subarray(from, end), parts, depth) });
    }
    at = end;
  }
  endRun(bytes.length);
  return pieces;
}

function readRun(bytes: Uint8Array, parts: string[]): Run {
  const text = bytes.length < shortestText ? null : utf8(bytes);
  return { bytes, part: text === null ? null : parts.push(text) - 1 };
}

function readField(
  bytes: Uint8Array,
  parts: string[],
  depth: number,
): Pick<Field, 'bytes' | 'part' | 'message'> {
  const text = bytes.length > 0 ? utf8(bytes) : null;
  const plain = text !== null && !hasControl(text) ? parts.push(text) - 1 : null;
  const message = readMessage(bytes, parts, depth + 1);
  const part = plain ?? (message ? null : readBytes(bytes, text, parts));
  return { bytes, part, message };
}

/** What is neither plain text nor a message: the text that stands in it all the same, for example before a stray byte. */
function readBytes(bytes: Uint8Array, text: string | null, parts: string[]): number | null {
  if (text !== null) return parts.push(text) - 1;
  return bytes.length < shortestText ? null : parts.push(new TextDecoder().decode(bytes)) - 1;
}

/** Where the value of a field of this wire type ends; null when the bytes are no such field. */
function fieldEnd(bytes: Uint8Array, wireType: number, at: number): number | null {
  let end: number | undefined;
  if (wireType === 0) end = readVarint(bytes, at)?.end;
  if (wireType === 1) end = at + 8;
  if (wireType === 5) end = at + 4;
  if (wireType === 2) {
    const length = readVarint(bytes, at);
    if (length) end = length.end + length.value;
  }
  return end !== undefined && end <= bytes.length ? end : null;
}

function writeMessage(
  pieces: readonly Piece[],
  parts: readonly string[],
  next: readonly string[],
): Uint8Array<ArrayBuffer> {
  return concat(
    pieces.flatMap((piece) => {
      if (!('tag' in piece)) return [writeText(piece, parts, next)];
      const value = writeField(piece, parts, next);
      const isAsLong = value.length === piece.bytes.length;
      return [piece.tag, isAsLong ? piece.length : new Uint8Array(writeVarint(value.length)), value];
    }),
  );
}

/** A message is rewritten by its fields; only when none of them changed does a change to the text as a whole count. */
function writeField(field: Field, parts: readonly string[], next: readonly string[]): Uint8Array {
  if (field.message) {
    const inside = writeMessage(field.message, parts, next);
    if (!same(inside, field.bytes)) return inside;
  }
  return writeText(field, parts, next);
}

function writeText({ bytes, part }: Run, parts: readonly string[], next: readonly string[]): Uint8Array {
  const text = part === null ? undefined : next[part];
  return part === null || text === undefined || text === parts[part] ? bytes : new TextEncoder().encode(text);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Characters that stand in tags and lengths, and that nobody types. */
export function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x7f || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d)) return true;
  }
  return false;
}
