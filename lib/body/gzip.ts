import { Gunzip, gzipSync } from 'fflate';
import { concat } from './concat';
import { isChanged, type ReadBody } from './readable';
import { maximumUnpacked } from './sizes';

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Reads what is packed with gzip, and packs it again where it changed.
 * @param read reads what was packed
 */
export function readGzip(bytes: Uint8Array, read: (unpacked: Uint8Array) => ReadBody): ReadBody {
  const unpacked = gunzip(bytes);
  // Packed twice: no client of the site does that.
  if (unpacked === null || isGzip(unpacked)) return 'unreadable';
  const inner = read(unpacked);
  if (inner === 'unreadable') return inner;
  return {
    ...inner,
    write: (parts) => (isChanged(inner.parts, parts) ? gzipSync(inner.write(parts)) : bytes.slice()),
  };
}

/**
 * Unpacks gzip, all members of it, as a server would: the sizes that the file claims for itself count for nothing.
 * Null when it is damaged, when something else follows, or when it is larger than `maximumUnpacked`.
 * @see RFC 1952
 */
export function gunzip(bytes: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const unpack = new Gunzip((chunk, final) => {
    size += chunk.length;
    if (size > maximumUnpacked) throw new RangeError('too large');
    chunks.push(chunk);
    ended = final;
  });
  try {
    // In pieces, so that one that grows without end is left before it has grown.
    for (let at = 0; at < bytes.length; at += pieceSize) {
      unpack.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length);
    }
  } catch {
    // Damaged, or too large: nobody knows what is in it.
    return null;
  }
  return ended ? concat(chunks) : null;
}

const pieceSize = 16 * 1024;
