import { sha256 } from '@noble/hashes/sha2.js';
import type { Releases } from '@/lib/flow/ports';
import type { Finding } from '@/lib/model/finding';
import type { Submission, Unreadable, Way } from '@/lib/model/submission';
import { createCounted } from './counted';
import { type Aside, createHasher } from './hasher';
import { accountMark } from './hashes';

/** How long a release lasts, in milliseconds: long enough to finish a message, not a day's work. */
export const releaseLifetime = 30 * 60 * 1000;

/** Ways of what goes out at once when it may: what it holds is let go for it alone. */
const requests: readonly Way[] = ['request', 'early-request', 'other-request', 'voice', 'feedback'];

/** Works at once. */
const atOnce: Aside = { pause: () => Promise.resolve(), digest: (bytes) => Promise.resolve(sha256(bytes)) };

/**
 * Remembers released values, and pieces that nobody could read, as keyed hashes, in memory, never as values.
 * The hash has to be synchronous (a paste is decided inside its event), which WebCrypto is not; `prepare` is for what can
 * wait.
 *
 * @param key at least 16 random bytes, new for every page
 * @param now the time in milliseconds
 * @param tell hears the hashes of what is let go, and of what passes because it was, so that a later gate knows them too;
 * `isVouched` where a request goes out with it now
 */
export function createReleases(
  key: Uint8Array,
  now: () => number,
  tell: (hashes: readonly string[], isVouched: boolean) => void = () => {},
  aside: Aside = atOnce,
): Releases {
  const expires = new Map<string, number>();
  /** Lengths in bytes of pieces that were released: hashing 30 MB takes a good part of a second. */
  const sizes = new Set<number>();
  const hasher = createHasher(key, aside);
  let counted = createCounted();

  function hear(hashes: readonly string[], isVouched: boolean): void {
    if (hashes.length > 0) tell([...new Set(hashes)], isVouched);
  }
  const mayBeKnown = (piece: Unreadable): piece is Uint8Array =>
    piece !== 'no-bytes' && sizes.has(piece.length);

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
      without(findings, (finding) => hasher.ofFinding(parts[index] ?? '', finding), passing),
    );
  }

  const piecesOf = ({ unreadable }: Submission) => unreadable.filter((piece) => piece !== 'no-bytes');
  const hashesOf = (submission: Submission, found: readonly (readonly Finding[])[]): readonly string[] => [
    ...found.flatMap((findings, index) =>
      findings.map((finding) => hasher.ofFinding(submission.parts[index] ?? '', finding)),
    ),
    ...piecesOf(submission).map(hasher.ofBytes),
  ];

  return {
    async prepare({ parts, unreadable }, found, isAdded) {
      if (isAdded || expires.size > 0) await hasher.prepareFindings(parts, found);
      await hasher.preparePieces(isAdded ? unreadable : unreadable.filter(mayBeKnown));
    },
    add(submission, found) {
      const time = now();
      for (const [hash, until] of expires) if (until <= time) expires.delete(hash);
      const hashes = hashesOf(submission, found);
      for (const hash of hashes) expires.set(hash, time + releaseLifetime);
      for (const piece of piecesOf(submission)) sizes.add(piece.length);
      hear(hashes, requests.includes(submission.way));
    },
    passesUncounted(submission, found) {
      hear([...hashesOf(submission, found), hasher.ofBytes(accountMark)], requests.includes(submission.way));
    },
    clear() {
      expires.clear();
      sizes.clear();
      counted = createCounted();
    },
    unreleased,
    withoutReleased({ way, parts }, found) {
      const passing: string[] = [];
      const rest = unreleased(parts, found, passing);
      hear(passing, requests.includes(way));
      return rest;
    },
    unreadableWithoutReleased({ way, unreadable }) {
      const passing: string[] = [];
      const hashOf = (piece: Unreadable) => (mayBeKnown(piece) ? hasher.ofBytes(piece) : null);
      const rest = without(unreadable, hashOf, passing);
      hear(passing, requests.includes(way));
      return rest;
    },
    wasCounted(seen) {
      if (seen.wrongAccount) hear([hasher.ofBytes(accountMark)], requests.includes(seen.way));
      return counted(seen);
    },
  };
}
