import type { AddressWords } from '@/lib/model/address-words';

/** A page loads within that time, and so does the one after a sign-in by mail; milliseconds. */
const lifetime = 5 * 60_000;

/**
 * Words on their way from the address of a page to its composer: in memory alone, never in a storage, and given once. A
 * worker that is stopped meanwhile loses them; the link still has them.
 */
export function createAddressWords() {
  const kept = new Map<number, AddressWords>();
  return {
    keep(tabId: number, words: AddressWords): void {
      kept.set(tabId, words);
      setTimeout(() => {
        if (kept.get(tabId) === words) kept.delete(tabId);
      }, lifetime);
    },
    take(tabId: number): AddressWords | null {
      const words = kept.get(tabId) ?? null;
      kept.delete(tabId);
      return words;
    },
    /** The tab is gone. */
    forget: (tabId: number): void => void kept.delete(tabId),
  };
}
