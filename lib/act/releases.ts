import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Releases } from '@/lib/flow/ports';
import type { Finding } from '@/lib/model/finding';
import type { Submission, Unreadable } from '@/lib/model/submission';
import { canonical } from './canonical';
import { createCounted } from './counted';

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
  /** Lengths in bytes of pieces that were released: hashing 30 MB takes a good part of a second. */
  const sizes = new Set<number>();
  let counted = createCounted();

  function hear(hashes: readonly string[]): void {
    if (hashes.length > 0) tell([...new Set(hashes)]);
  }

  /** Those that stay when what was released is taken out; the hashes of the others are added to `passing`. */
  function without<T>(all: readonly T[], hashOf: (one: T) => string | null, passing: string[]): readonly T[] {
    const time = now();
    return all.filter((one) => {
      const hash = hashOf(one);
      if (hash === null || (expires.get(hash) ?? 0) <= time) return true;
      passing.push(hash);
      return false;
    });
  }

  function unreleased(
    parts: readonly string[],
    found: readonly (readonly Finding[])[],
    passing: string[] = [],
  ): readonly (readonly Finding[])[] {
    if (expires.size === 0) return found;
    return found.map((findings, index) =>
      without(findings, (finding) => hashOfFinding(key, parts[index] ?? '', finding), passing),
    );
  }

  return {
    add(submission, found) {
      const time = now();
      for (const [hash, until] of expires) if (until <= time) expires.delete(hash);
      const hashes = hashesOf(key, submission, found);
      for (const hash of hashes) expires.set(hash, time + releaseLifetime);
      for (const piece of submission.unreadable) if (piece !== 'no-bytes') sizes.add(piece.length);
      hear(hashes);
    },
    clear() {
      expires.clear();
      sizes.clear();
      counted = createCounted();
    },
    unreleased,
    withoutReleased(parts, found) {
      const passing: string[] = [];
      const rest = unreleased(parts, found, passing);
      hear(passing);
      return rest;
    },
    unreadableWithoutReleased(unreadable) {
      const passing: string[] = [];
      const hashOf = (piece: Unreadable) =>
        piece === 'no-bytes' || !sizes.has(piece.length) ? null : hashOfBytes(key, piece);
      const rest = without(unreadable, hashOf, passing);
      hear(passing);
      return rest;
    },
    wasCounted(seen) {
      if (seen.wrongAccount) hear([hashOfBytes(key, accountMark)]);
      return counted(seen);
    },
  };
}

/** Stands for a wrong account that was recorded, and no more: bytes that no file has. */
export const accountMark = utf8ToBytes('chat-guardrails: wrong account, recorded');

/** Keyed hashes (hexadecimal) of the findings in a submission, and of the pieces of it that nobody could read, each once. */
export function hashesOf(
  key: Uint8Array,
  { parts, unreadable }: Submission,
  found: readonly (readonly Finding[])[],
): readonly string[] {
  const hashes = [
    ...found.flatMap((findings, index) =>
      findings.map((finding) => hashOfFinding(key, parts[index] ?? '', finding)),
    ),
    ...unreadable.flatMap((piece) => (piece === 'no-bytes' ? [] : [hashOfBytes(key, piece)])),
  ];
  return [...new Set(hashes)];
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
