import { hexToBytes } from '@noble/hashes/utils.js';
import { hashOfBytes, hashOfFinding } from '@/lib/act/releases';
import type { Releases } from '@/lib/flow/ports';
import type { Finding } from '@/lib/model/finding';
import type { Unreadable } from '@/lib/model/submission';

/** How long a tab's word holds, in milliseconds: from the verdict until the request and its retries have gone out. */
export const toldLifetime = 60_000;

/** Hashes that one document of a tab let go, under its own key. Kept by the background, in memory of the browser. */
export type Told = {
  readonly tabId: number;
  /** Hexadecimal, 32 bytes. */
  readonly key: string;
  readonly hashes: readonly string[];
  /** Milliseconds. */
  readonly expires: number;
  /** The body (its hash) that each release has served, in the order of the hashes; null for one not used yet. */
  readonly served?: readonly (string | null)[];
};

/** More than this many words of tabs are not kept; the oldest go first, and what they let go is asked about again. */
const mostTold = 200;

type Use = { expires: number; body: string | null };

/**
 * What the tabs let go. A release serves one body: a second one that holds the same value needs its own.
 * @param used hears that a release has found its body: the worker that comes after this one has to know
 */
export function createToldReleases(now: () => number, used: () => void = () => {}) {
  const tabs = new Map<number, Map<string, Map<string, Use>>>();
  let kept: Told[] = [];

  const fresh = (time: number) => kept.filter((told) => told.expires > time).slice(-mostTold);

  function add(told: Told): void {
    kept = [...fresh(now()), told];
    const keys = tabs.get(told.tabId) ?? new Map<string, Map<string, Use>>();
    tabs.set(told.tabId, keys);
    const uses = keys.get(told.key) ?? new Map<string, Use>();
    keys.set(told.key, uses);
    for (const [at, hash] of told.hashes.entries())
      uses.set(hash, { expires: told.expires, body: told.served?.[at] ?? null });
  }

  function withServed(told: Told): Told {
    const uses = tabs.get(told.tabId)?.get(told.key);
    return { ...told, served: told.hashes.map((hash) => uses?.get(hash)?.body ?? null) };
  }

  /**
   * The releases of a tab, as they stand for one body.
   * @param bodyHash tells bodies apart; asked only when the tab let something go
   */
  function of(tabId: number, bodyHash: () => string): Releases {
    const keys = [...(tabs.get(tabId) ?? [])].map(([key, uses]) => [hexToBytes(key), uses] as const);
    const time = now();
    let body: string | null = null;
    const holds = (hash: (key: Uint8Array) => string) =>
      keys.some(([key, uses]) => {
        const use = uses.get(hash(key));
        if (!use || use.expires <= time) return false;
        body ??= bodyHash();
        if (use.body === null) {
          use.body = body;
          used();
        }
        return use.body === body;
      });
    return {
      add: () => {},
      clear: () => tabs.delete(tabId),
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
    kept: (): readonly Told[] => fresh(now()).map(withServed),
    forget(tabId: number): void {
      tabs.delete(tabId);
      kept = kept.filter((told) => told.tabId !== tabId);
    },
  };
}
