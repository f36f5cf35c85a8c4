import { hexToBytes } from '@noble/hashes/utils.js';
import { hashOfBytes } from '@/lib/act/releases';
import type { Route } from '@/lib/model/route';

/** How long the wire gate's word may take to come, and how long it is kept, in milliseconds. */
const patience = 5000;

/** Of a long body its first stretch is enough to know it again; bytes. */
export const bodyStart = 64 * 1024;

/** What the wire gate of a tab said that it let go: its key and the hash of the first stretch of the body. */
type Passing = { readonly key: string; readonly hash: string; readonly until: number };

/**
 * Finds messages that the browser gate saw and the wire gate did not.
 * @param missed hears of each, `patience` after it went out
 */
export function createDriftWatch(
  missed: (tabId: number, route: Route) => void,
  now: () => number = () => Date.now(),
  later: (run: () => void, milliseconds: number) => unknown = setTimeout,
) {
  const tabs = new Map<number, Passing[]>();

  function isKnown(tabId: number, bytes: Uint8Array): boolean {
    const passing = tabs.get(tabId) ?? [];
    const hashes = new Map<string, string>();
    for (const { key } of passing) {
      if (!hashes.has(key)) hashes.set(key, hashOfBytes(hexToBytes(key), bytes.subarray(0, bodyStart)));
    }
    return passing.some(({ key, hash }) => hashes.get(key) === hash);
  }

  return {
    /** A message went out. Bytes are null where the browser does not show them: that alone shows nothing. */
    letGo(tabId: number, route: Route, bytes: Uint8Array | null): void {
      if (bytes === null || route === 'early' || route === 'upload') return;
      const start = bytes.slice(0, bodyStart);
      later(() => {
        if (!isKnown(tabId, start)) missed(tabId, route);
      }, patience);
    },
    passing(tabId: number, key: string, hashes: readonly string[]): void {
      const time = now();
      const before = (tabs.get(tabId) ?? []).filter(({ until }) => until > time).slice(-20);
      tabs.set(tabId, [...before, ...hashes.map((hash) => ({ key, hash, until: time + 4 * patience }))]);
    },
    forget: (tabId: number): void => void tabs.delete(tabId),
  };
}
