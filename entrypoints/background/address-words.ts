import type { AddressWords } from '@/lib/model/address-words';

/** A page loads within that time, and so does the one after a sign-in by mail; milliseconds. */
const lifetime = 5 * 60_000;
/** By so much may the clock of a page be behind (Firefox makes it coarse on demand); milliseconds. */
const slack = 200;

/**
 * Words on their way from the address of a page to its composer: in memory alone, never in a storage, and given once. A
 * worker that is stopped meanwhile loses them; the link still has them.
 */
export function createAddressWords() {
  const kept = new Map<number, { readonly words: AddressWords; readonly at: number }>();
  return {
    keep(tabId: number, words: AddressWords): void {
      const one = { words, at: Date.now() };
      kept.set(tabId, one);
      setTimeout(() => {
        if (kept.get(tabId) === one) kept.delete(tabId);
      }, lifetime);
    },
    /** @param since when the page that asks began (milliseconds): the one before it is there until it answers */
    take(tabId: number, since: number): AddressWords | null {
      const one = kept.get(tabId);
      if (one === undefined || since + slack < one.at) return null;
      kept.delete(tabId);
      return one.words;
    },
    /** The tab is gone. */
    forget: (tabId: number): void => void kept.delete(tabId),
  };
}
