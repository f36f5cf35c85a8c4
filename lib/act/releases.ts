import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Releases } from '@/lib/flow/ports';
import type { Finding } from '@/lib/model/finding';
import { canonical } from './canonical';

/** How long a release lasts, in milliseconds: long enough to finish a message, not a day's work. */
export const releaseLifetime = 30 * 60 * 1000;

/**
 * Remembers released values, and pieces that nobody could read, as keyed hashes, in memory, never as values.
 * The hash has to be synchronous (a paste is decided inside its event), which WebCrypto is not.
 *
 * @param key at least 16 random bytes, new for every page
 * @param now the time in milliseconds
 * @param tell hears the hashes of what is let go, and of what passes because it was, so that a later gate knows them too
 */
export function createReleases(
  key: Uint8Array,
  now: () => number,
  tell: (hashes: readonly string[]) => void = () => {},
): Releases {
  const expires = new Map<string, number>();

  /** Those that stay when what was released is taken out. */
  function without<T>(all: readonly T[], hashOf: (one: T) => string | null): readonly T[] {
    const time = now();
    const passing: string[] = [];
    const rest = all.filter((one) => {
      const hash = hashOf(one);
      if (hash === null || (expires.get(hash) ?? 0) <= time) return true;
      passing.push(hash);
      return false;
    });
    if (passing.length > 0) tell(passing);
    return rest;
  }

  return {
    add({ parts, unreadable }, found) {
      const end = now() + releaseLifetime;
      const hashes = [
        ...found.flatMap((findings, index) =>
          findings.map((finding) => hashOfFinding(key, parts[index] ?? '', finding)),
        ),
        ...unreadable.flatMap((piece) => (piece === 'no-bytes' ? [] : [hashOfBytes(key, piece)])),
      ];
      for (const hash of hashes) expires.set(hash, end);
      if (hashes.length > 0) tell(hashes);
    },
    clear: () => expires.clear(),
    withoutReleased(parts, found) {
      if (expires.size === 0) return found;
      return found.map((findings, index) =>
        without(findings, (finding) => hashOfFinding(key, parts[index] ?? '', finding)),
      );
    },
    unreadableWithoutReleased(unreadable) {
      if (expires.size === 0) return unreadable;
      return without(unreadable, (piece) => (piece === 'no-bytes' ? null : hashOfBytes(key, piece)));
    },
  };
}

/** Keyed hash of the value of a finding (hexadecimal), the same for all its spellings. */
export function hashOfFinding(key: Uint8Array, part: string, finding: Finding): string {
  const value = canonical(part.slice(finding.start, finding.end));
  return keyedHash(key, utf8ToBytes(`${finding.detector} ${value}`));
}

/** Keyed hash (hexadecimal) of a piece that nobody could read. */
export function hashOfBytes(key: Uint8Array, bytes: Uint8Array): string {
  return keyedHash(key, sha256(bytes));
}

function keyedHash(key: Uint8Array, bytes: Uint8Array): string {
  return bytesToHex(hmac(sha256, key, bytes));
}
