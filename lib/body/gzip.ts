import { Gunzip } from 'fflate';
import { concat } from './concat';

/** Bytes. A body that unpacks to more is not unpacked: a small one could otherwise fill the memory or freeze the page. */
export const maximumUnpacked = 8 * 1024 * 1024;

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
