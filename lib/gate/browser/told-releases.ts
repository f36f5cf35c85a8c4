import { hexToBytes } from '@noble/hashes/utils.js';
import { hashOfBytes, hashOfFinding } from '@/lib/act/releases';
import type { Releases } from '@/lib/flow/ports';
import type { Finding } from '@/lib/model/finding';
import type { Unreadable } from '@/lib/model/submission';

/** How long a tab's word holds, in milliseconds: from the verdict until the request and its retries have gone out. */
export const toldLifetime = 60_000;

/** A form is on its way as soon as it is vouched for; milliseconds. */
export const vouchedLifetime = 10_000;

/** Hashes that one document of a tab let go, under its own key. Kept by the background, in memory of the browser. */
export type Told = {
  readonly tabId: number;
  /** Hexadecimal, 32 bytes. */
  readonly key: string;
  readonly hashes: readonly string[];
  /** Milliseconds. */
  readonly expires: number;
  /** Whether the hash is the name of a request and not of what it holds. */
  readonly isVouched: boolean;
};

/** What a gate that only judges needs of them. */
export type TabReleases = Pick<Releases, 'withoutReleased' | 'unreadableWithoutReleased'>;

/** More than this many words of tabs are not kept; the oldest go first, and what they let go is asked about again. */
const mostTold = 200;

/** `left`: how many more bodies it serves; `bodies`: hashes of those that it served, which pass again when they are retried. */
type Use = { expires: number; left: number; readonly bodies: Set<string> };

/** What the tabs let go. A word of a tab serves one body; the page may have several on their way at once. */
export function createToldReleases(now: () => number) {
  const tabs = new Map<number, Map<string, Map<string, Use>>>();
  let kept: Told[] = [];

  const fresh = (time: number) => kept.filter((told) => told.expires > time).slice(-mostTold);

  function add(told: Told): void {
    kept = [...fresh(now()), told];
    const keys = tabs.get(told.tabId) ?? new Map<string, Map<string, Use>>();
    tabs.set(told.tabId, keys);
    const uses = keys.get(told.key) ?? new Map<string, Use>();
    keys.set(told.key, uses);
    for (const [hash, use] of uses) if (use.expires <= now()) uses.delete(hash);
    for (const hash of new Set(told.hashes)) {
      const use = uses.get(hash) ?? { expires: 0, left: 0, bodies: new Set<string>() };
      uses.set(hash, use);
      use.left += 1;
      use.expires = Math.max(use.expires, told.expires);
    }
  }

  /**
   * The releases of a tab, as they stand for one body.
   * @param bodyHash tells bodies apart; asked only when the tab let something go
   */
  function of(tabId: number, bodyHash: () => string): TabReleases {
    const keys = [...(tabs.get(tabId) ?? [])].map(([key, uses]) => [hexToBytes(key), uses] as const);
    const time = now();
    let body: string | null = null;
    const holds = (hash: (key: Uint8Array) => string) =>
      keys.some(([key, uses]) => {
        const use = uses.get(hash(key));
        if (!use || use.expires <= time) return false;
        body ??= bodyHash();
        if (use.bodies.has(body)) return true;
        if (use.left === 0) return false;
        use.left -= 1;
        use.bodies.add(body);
        return true;
      });
    return {
      withoutReleased: (parts, found) =>
        keys.length === 0
          ? found
          : found.map((findings, index) =>
              findings.filter(
                (finding: Finding) => !holds((key) => hashOfFinding(key, parts[index] ?? '', finding)),
              ),
            ),
      unreadableWithoutReleased: (unreadable) =>
        unreadable.filter(
          (piece: Unreadable) => piece === 'no-bytes' || !holds((key) => hashOfBytes(key, piece)),
        ),
    };
  }

  return {
    add,
    of,
    /** What is to be kept for a worker that is stopped in between. */
    kept: (): readonly Told[] => fresh(now()),
    /** Forgets all: the policy is another one now. */
    clear(): void {
      tabs.clear();
      kept = [];
    },
    forget(tabId: number): void {
      tabs.delete(tabId);
      kept = kept.filter((told) => told.tabId !== tabId);
    },
  };
}
