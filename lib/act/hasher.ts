import { sha256 } from '@noble/hashes/sha2.js';
import type { Finding } from '@/lib/model/finding';
import type { Unreadable } from '@/lib/model/submission';
import { hashOfFinding, keyedHash } from './hashes';

/** How much is done without leaving the thread to the page. */
export type Aside = {
  /** Lets the page do its own work for a moment. */
  pause(): Promise<void>;
  /** SHA-256, off the thread where the browser can do that. */
  digest(bytes: Uint8Array): Promise<Uint8Array>;
};

/** Values between two pauses: some milliseconds. */
const slice = 1000;

/** Bytes that are hashed without leaving the thread: a millisecond. */
const little = 64 * 1024;

/**
 * Keyed hashes that are worked out once for each finding and each piece, and, where somebody can wait for them, ahead:
 * 100,000 values or 30 MB take a good part of a second.
 */
export function createHasher(key: Uint8Array, { pause, digest }: Aside) {
  const ofFindings = new WeakMap<Finding, { readonly part: string; readonly hash: string }>();
  const digests = new WeakMap<Uint8Array, Uint8Array>();

  function ofFinding(part: string, finding: Finding): string {
    const known = ofFindings.get(finding);
    if (known?.part === part) return known.hash;
    const hash = hashOfFinding(key, part, finding);
    ofFindings.set(finding, { part, hash });
    return hash;
  }

  function ofBytes(bytes: Uint8Array): string {
    const digested = digests.get(bytes) ?? sha256(bytes);
    digests.set(bytes, digested);
    return keyedHash(key, digested);
  }

  return {
    ofFinding,
    ofBytes,
    /** Works them out with pauses. Bytes must not change afterwards. */
    async prepareFindings(parts: readonly string[], found: readonly (readonly Finding[])[]): Promise<void> {
      let left = slice;
      for (const [index, findings] of found.entries())
        for (const finding of findings) {
          ofFinding(parts[index] ?? '', finding);
          left -= 1;
          if (left > 0) continue;
          left = slice;
          await pause();
        }
    },
    async preparePieces(pieces: readonly Unreadable[]): Promise<void> {
      for (const piece of pieces)
        if (piece !== 'no-bytes' && piece.length > little && !digests.has(piece))
          digests.set(piece, await digest(piece));
    },
  };
}
