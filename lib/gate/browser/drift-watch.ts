import { hexToBytes } from '@noble/hashes/utils.js';
import { hashOfBytes } from '@/lib/act/hashes';
import type { Route } from '@/lib/model/route';

/** How long the wire gate's word may take to come, and how long it is kept, in milliseconds. */
const patience = 5000;

/** Of a long body its first stretch is enough to know it again; bytes. */
export const bodyStart = 64 * 1024;

/** What the wire gate of a tab said that it let go: its key and the hash of the first stretch of the body. */
type Passing = { readonly key: string; readonly hash: string; readonly until: number };

/** What was said by the page that a tab shows. */
type Page = { passing: readonly Passing[] };

/**
 * Finds messages that the browser gate saw and the wire gate did not.
 * @param missed hears of each, `patience` after it went out
 */
export function createDriftWatch(
  missed: (tabId: number, route: Route) => void,
  now: () => number = () => Date.now(),
  later: (run: () => void, milliseconds: number) => unknown = setTimeout,
) {
  const tabs = new Map<number, Page>();

  function pageIn(tabId: number): Page {
    const page = tabs.get(tabId) ?? { passing: [] };
    tabs.set(tabId, page);
    return page;
  }

  function isKnown({ passing }: Page, bytes: Uint8Array): boolean {
    const hashes = new Map<string, string>();
    for (const { key } of passing) {
      if (!hashes.has(key)) hashes.set(key, hashOfBytes(hexToBytes(key), bytes.subarray(0, bodyStart)));
    }
    return passing.some(({ key, hash }) => hashes.get(key) === hash);
  }

  return {
    /**
     * A message went out. Bytes are null where the browser does not show them: that alone shows nothing.
     * @param alone is called when no other gate has seen it
     */
    letGo(tabId: number, route: Route, bytes: Uint8Array | null, alone: () => void = () => {}): void {
      if (bytes === null || route === 'early' || route === 'upload') return;
      const start = bytes.slice(0, bodyStart);
      const page = pageIn(tabId);
      later(() => {
        // What the page that is there now knows nothing of is no fault of it.
        const isOther = tabs.get(tabId) !== page;
        if (isKnown(page, start)) return;
        alone();
        if (!isOther) missed(tabId, route);
      }, patience);
    },
    passing(tabId: number, key: string, hashes: readonly string[]): void {
      const time = now();
      const page = pageIn(tabId);
      const before = page.passing.filter(({ until }) => until > time).slice(-20);
      page.passing = [...before, ...hashes.map((hash) => ({ key, hash, until: time + 4 * patience }))];
    },
    /** The page of the tab is gone. */
    forget: (tabId: number): void => void tabs.delete(tabId),
  };
}
