import { browser } from 'wxt/browser';
import {
  type AddressGatePorts,
  createAddressGate,
  isAhead,
  type Opening,
  opensWithWords,
} from '@/lib/gate/browser/address-gate';
import type { BrowserRequest } from '@/lib/gate/browser/request';
import { createAddressWords } from './address-words';

/** What becomes of pages that tabs open, and what was taken out of their addresses. @param ready as of the browser gate */
export function createOpenings(
  ports: Omit<AddressGatePorts, 'keep'>,
  ready: Promise<void>,
  onError: (error: unknown) => void,
) {
  const words = createAddressWords();
  const judge = createAddressGate({ ...ports, keep: words.keep });
  let isReady = false;
  void ready.then(() => (isReady = true));
  return {
    words,
    /** Never throws. */
    become(request: BrowserRequest): Opening {
      if (isReady) return judge(request);
      if (!opensWithWords(request)) return { kind: 'as-is' };
      const { tabId, url } = request;
      // Clean or not, nobody can tell yet: a moment later the page is opened anew, and judged.
      if (tabId >= 0 && !isAhead(request))
        void ready.then(() => browser.tabs.update(tabId, { url })).catch(onError);
      return { kind: 'cancel' };
    },
  };
}
