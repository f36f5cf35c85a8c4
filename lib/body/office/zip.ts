import { Inflate } from 'fflate';
import { concat } from '@/lib/body/concat';
import { crc32 } from '@/lib/body/crc32';
import { utf8 } from '@/lib/body/utf8';

/** A file in an archive. */
export type ZipEntry = {
  readonly name: string;
  /** As it stands in the archive, packed or not. */
  readonly stored: Uint8Array;
  /** Bytes that it unpacks to, by its own word. */
  readonly size: number;
  readonly isPacked: boolean;
  /** CRC-32 of what it unpacks to. */
  readonly check: number;
};

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** More than any document has, fewer than would keep the page waiting. */
const mostEntries = 10_000;

const endSize = 22;
const headSize = 46;

/**
 * Lists an archive by its central directory, as all programs that open documents do.
 * @throws RangeError when it is damaged, encrypted, larger than 4 GiB (zip64), or packed by another method than deflate
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new RangeError('too many entries');
  const entries: ZipEntry[] = [];
  let stored = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no entry');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8))
      throw new RangeError('encrypted, or another method');
    const nameEnd = at + headSize + view.getUint16(at + 28, true);
    const name = utf8(bytes.subarray(at + headSize, nameEnd)) ?? '';
    const start = contentStart(view, view.getUint32(at + 42, true));
    const stop = start + view.getUint32(at + 20, true);
    // Entries that share their bytes cost more to unpack than the archive is long.
    stored += stop - start;
    if (stop > bytes.length || stored > bytes.length) throw new RangeError('cut off, or shared');
    const size = view.getUint32(at + 24, true);
    const check = view.getUint32(at + 16, true);
    entries.push({ name, stored: bytes.subarray(start, stop), size, isPacked: method === 8, check });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What somebody wrote behind the archive. @throws RangeError when it has no end */
export function commentOf(bytes: Uint8Array): string {
  const end = findEnd(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return new TextDecoder().decode(bytes.subarray(end + endSize));
}

/** The end record stands behind everything but a comment of at most 64 KiB. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new RangeError('no end');
}

function contentStart(view: DataView, at: number): number {
  if (view.getUint32(at, true) !== 0x04034b50) throw new RangeError('no local header');
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/** @throws RangeError when it is damaged, or larger than `maximum` bytes: then nothing is unpacked */
export function unpackEntry({ stored, size, isPacked, check }: ZipEntry, maximum: number): Uint8Array {
  if (size > maximum) throw new RangeError('too large');
  const bytes = isPacked ? inflate(stored, size) : stored;
  if (bytes.length !== size || crc32(bytes) !== check) throw new RangeError('damaged');
  return bytes;
}

const pieceSize = 16 * 1024;

/** In pieces, so that one that grows beyond its size is left before it has grown. */
function inflate(stored: Uint8Array, size: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const unpack = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length > size) throw new RangeError('another size');
    chunks.push(chunk);
    ended = final;
  });
  for (let at = 0; at === 0 || at < stored.length; at += pieceSize) {
    unpack.push(stored.subarray(at, at + pieceSize), at + pieceSize >= stored.length);
  }
  if (!ended) throw new RangeError('cut off');
  return concat(chunks);
}
