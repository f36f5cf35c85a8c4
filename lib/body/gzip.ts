import { Gunzip, gzipSync } from 'fflate';
import { concat } from './concat';
import { crc32 } from './crc32';
import { isChanged, type ReadBody } from './readable';
import { maximumUnpacked } from './sizes';

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Reads what is packed with gzip, and packs it again where it changed, without the name that was in front of it.
 * @param read reads what was packed
 */
export function readGzip(bytes: Uint8Array, read: (unpacked: Uint8Array) => ReadBody): ReadBody {
  const unpacked = unpack(bytes);
  // Packed twice: no client of the site does that.
  if (unpacked === null || isGzip(unpacked.content)) return 'unreadable';
  const inner = read(unpacked.content);
  if (inner === 'unreadable') return inner;
  const own = [...inner.parts, ...unpacked.heads];
  return {
    ...inner,
    parts: own,
    write: (parts) =>
      isChanged(own, parts) ? gzipSync(inner.write(parts.slice(0, inner.parts.length))) : bytes.slice(),
  };
}

/** What is packed in it, as a server would unpack it; null also when somebody put a name in front. */
export function gunzip(bytes: Uint8Array): Uint8Array | null {
  const unpacked = unpack(bytes);
  return unpacked?.heads.length === 0 ? unpacked.content : null;
}

type Unpacked = {
  readonly content: Uint8Array;
  /** File names, comments and the like that stand before what is packed. */
  readonly heads: readonly string[];
};

/**
 * All members of it. Null when it is damaged, when something else follows, or when it is larger than `maximumUnpacked`,
 * whatever it claims for itself.
 * @see RFC 1952
 */
function unpack(bytes: Uint8Array): Unpacked | null {
  const chunks: Uint8Array[] = [];
  const heads: string[] = [];
  let size = 0;
  let first = 0;
  const begin = (at: number) => {
    const text = headText(bytes, at);
    if (text !== '') heads.push(text);
    first = chunks.length;
  };
  const end = (at: number) => {
    const member = concat(chunks.slice(first));
    if (crc32(member) !== uint32(bytes, at - 8) || member.length !== uint32(bytes, at - 4)) {
      throw new RangeError('damaged');
    }
  };
  const gunzip = new Gunzip((chunk) => {
    size += chunk.length;
    if (size > maximumUnpacked) throw new RangeError('too large');
    chunks.push(chunk);
  });
  gunzip.onmember = (at) => {
    end(at);
    begin(at);
  };
  try {
    begin(0);
    // In pieces, so that one that grows without end is left before it has grown.
    for (let at = 0; at < bytes.length; at += pieceSize) {
      gunzip.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length);
    }
    end(bytes.length);
  } catch {
    // Damaged, or too large: nobody knows what is in it.
    return null;
  }
  return { content: concat(chunks), heads };
}

/** What stands in front of a member besides numbers, as one text. Without an end it is damaged, which `Gunzip` finds out. */
function headText(bytes: Uint8Array, at: number): string {
  const flags = bytes[at + 3] ?? 0;
  let end = at + fixedHead;
  if ((flags & 4) !== 0) end += 2 + uint16(bytes, end);
  for (const flag of [8, 16]) {
    if ((flags & flag) !== 0) end = bytes.indexOf(0, end) + 1;
  }
  return new TextDecoder()
    .decode(bytes.subarray(at + fixedHead, end))
    .replaceAll('\0', ' ')
    .trim();
}

/** Bytes. */
const fixedHead = 10;

const uint16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const uint32 = (bytes: Uint8Array, at: number): number =>
  (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;

const pieceSize = 16 * 1024;
