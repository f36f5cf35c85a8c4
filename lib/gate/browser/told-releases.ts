import { hexToBytes } from '@noble/hashes/utils.js';
import { accountMark, hashOfBytes, hashOfFinding, letGoMark } from '@/lib/act/hashes';
import type { Releases } from '@/lib/flow/ports';
import type { Finding } from '@/lib/model/finding';
import type { Unreadable } from '@/lib/model/submission';

/** How long a tab's word holds, in milliseconds: from the verdict until the request and its retries have gone out. */
export const toldLifetime = 60_000;

/** A form is on its way as soon as it is vouched for; milliseconds. */
export const vouchedLifetime = 10_000;

/** Hashes of what one document of a tab let go, under its own key. */
export type Told = {
  readonly tabId: number;
  /** Hexadecimal, 32 bytes. */
  readonly key: string;
  readonly hashes: readonly string[];
  /** Milliseconds. */
  readonly expires: number;
  /** Said for a request that goes out now: each such word is good for one, and several requests may be on their way. */
  readonly isVouched: boolean;
};

/** What a gate that only judges needs of them. */
export type TabReleases = Pick<Releases, 'withoutReleased' | 'unreadableWithoutReleased' | 'wasCounted'> & {
  /** Whether the person let the account go: for all bodies, as long as that holds. */
  isAccountLetGo(): boolean;
};

/** One hash: what was said of it, and what it has served. Kept for the worker that comes after this one. */
export type KeptRelease = {
  readonly tabId: number;
  readonly key: string;
  readonly hash: string;
  expires: number;
  /** The person let it go, or had let it go, and no request has taken it with it yet. */
  isOpen: boolean;
  /** Requests that it was said for, and that have not come yet. */
  vouched: number;
  /** Hashes of the bodies that it served: they pass again when they are retried. */
  readonly bodies: string[];
};

/** More hashes than this are not remembered; the oldest go first, and what they let go is asked about again. */
const mostRemembered = 250_000;

/** Of those, so many are kept for the next worker: browsers keep 10 MB in all. */
const mostKept = 5000;

/**
 * What the tabs let go. It serves one body for each request that it was said for, or, where a request comes that nobody
 * spoke for, one body in all: the same submission, by a way that the page's gates do not see.
 *
 * @param used hears that a release has found its body: the worker that comes after this one has to know
 */
export function createToldReleases(now: () => number, used: () => void = () => {}) {
  const releases = new Map<string, KeptRelease>();
  const nameOf = (tabId: number, key: string, hash: string) => `${tabId} ${key} ${hash}`;

  function tidy(): void {
    const time = now();
    for (const [name, { expires }] of releases)
      if (expires <= time || releases.size > mostRemembered) releases.delete(name);
  }

  function add({ tabId, key, hashes, expires, isVouched }: Told): void {
    for (const hash of new Set(hashes)) {
      const name = nameOf(tabId, key, hash);
      const before = releases.get(name);
      const isLive = before !== undefined && before.expires > now();
      const release = isLive
        ? before
        : { tabId, key, hash, expires, isOpen: false, vouched: 0, bodies: [] as string[] };
      release.expires = Math.max(release.expires, expires);
      if (isVouched) release.vouched += 1;
      else release.isOpen = true;
      releases.delete(name);
      releases.set(name, release);
    }
    tidy();
  }

  /** Whether the release serves this body, now or before. */
  function serves(release: KeptRelease, body: string): boolean {
    if (release.bodies.includes(body)) return true;
    if (release.vouched === 0 && !release.isOpen) return false;
    release.vouched = Math.max(0, release.vouched - 1);
    release.isOpen = false;
    release.bodies.push(body);
    used();
    return true;
  }

  /**
   * The releases of a tab, as they stand for one body.
   * @param bodyHash tells bodies apart; asked only when the tab let something go
   */
  function of(tabId: number, bodyHash: () => string): TabReleases {
    const time = now();
    const own = [...releases.values()].filter((one) => one.tabId === tabId && one.expires > time);
    const keys = [...new Set(own.map(({ key }) => key))].map((key) => [key, hexToBytes(key)] as const);
    let body: string | null = null;
    const isLive = (release: KeptRelease | undefined): release is KeptRelease =>
      release !== undefined && release.expires > time;
    const holds = (hashOf: (key: Uint8Array) => string) =>
      keys.some(([key, bytes]) => {
        const release = releases.get(nameOf(tabId, key, hashOf(bytes)));
        if (!isLive(release)) return false;
        body ??= bodyHash();
        return serves(release, body);
      });
    return {
      withoutReleased: ({ parts }, found) =>
        keys.length === 0
          ? found
          : found.map((findings, index) =>
              findings.filter(
                (finding: Finding) => !holds((key) => hashOfFinding(key, parts[index] ?? '', finding)),
              ),
            ),
      unreadableWithoutReleased: ({ unreadable }) =>
        unreadable.filter(
          (piece: Unreadable) => piece === 'no-bytes' || !holds((key) => hashOfBytes(key, piece)),
        ),
      isAccountLetGo: () =>
        keys.some(([key, bytes]) => isLive(releases.get(nameOf(tabId, key, hashOfBytes(bytes, letGoMark))))),
      wasCounted: ({ wrongAccount, unreadable }) =>
        wrongAccount && unreadable.length === 0 && holds((key) => hashOfBytes(key, accountMark)),
    };
  }

  return {
    add,
    of,
    kept(): readonly KeptRelease[] {
      tidy();
      return [...releases.values()].slice(-mostKept);
    },
    /** What an earlier worker kept; what was said since is newer. */
    restore(kept: readonly KeptRelease[]): void {
      for (const one of kept) {
        const name = nameOf(one.tabId, one.key, one.hash);
        if (!releases.has(name)) releases.set(name, { ...one, bodies: [...one.bodies] });
      }
    },
    /** Forgets all: the policy is another one now. */
    clear: (): void => releases.clear(),
    forget(tabId: number): void {
      for (const [name, one] of releases) if (one.tabId === tabId) releases.delete(name);
    },
  };
}
