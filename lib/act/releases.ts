import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Releases } from '@/lib/flow/ports';
import type { Finding } from '@/lib/model/finding';
import { canonical } from './canonical';

/** How long a release lasts, in milliseconds: long enough to finish a message, not a day's work. */
export const releaseLifetime = 30 * 60 * 1000;

/**
 * Remembers released values as keyed hashes, in memory, never as values.
 * The hash has to be synchronous (a paste is decided inside its event), which WebCrypto is not.
 *
 * @param key at least 16 random bytes, new for every page
 * @param now the time in milliseconds
 */
export function createReleases(key: Uint8Array, now: () => number): Releases {
  const expires = new Map<string, number>();

  function hash(part: string, finding: Finding): string {
    const value = canonical(part.slice(finding.start, finding.end));
    return bytesToHex(hmac(sha256, key, utf8ToBytes(`${finding.detector} ${value}`)));
  }

  return {
    add(parts, found) {
      const end = now() + releaseLifetime;
      found.forEach((findings, index) => {
        const part = parts[index] ?? '';
        for (const finding of findings) expires.set(hash(part, finding), end);
      });
    },
    clear: () => expires.clear(),
    withoutReleased(parts, found) {
      if (expires.size === 0) return found;
      const time = now();
      return found.map((findings, index) =>
        findings.filter((finding) => (expires.get(hash(parts[index] ?? '', finding)) ?? 0) <= time),
      );
    },
  };
}
