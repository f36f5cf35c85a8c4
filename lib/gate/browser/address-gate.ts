import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AddressWords } from '@/lib/model/address-words';
import { countsOf } from '@/lib/model/counts';
import type { Submission } from '@/lib/model/submission';
import { organizationIn, withoutWords, wordsIn } from '@/lib/surface/claude/routes';
import type { BrowserGatePorts, Stopped } from './browser-gate';
import { type BrowserRequest, isOpening } from './request';

/** What the gate needs; everything that it is told must be in memory, because it answers at once. */
export type AddressGatePorts = Pick<BrowserGatePorts, 'judge' | 'stopped' | 'failed'> & {
  /** Words were taken out of an address; to be recorded. */
  takenOut(tabId: number, submission: Submission, decision: Stopped): void;
  /** Keeps them for the page that the tab opens. */
  keep(tabId: number, words: AddressWords): void;
};

/** What becomes of a page that a tab opens. */
export type Opening =
  { readonly kind: 'as-is' | 'cancel' } | { readonly kind: 'instead'; readonly url: string };

/** Whether the address of a page that a tab opens has words of a person in it. Cheap: most have none. */
export const opensWithWords = (request: BrowserRequest): boolean =>
  isOpening(request) && wordsIn(request.url).length > 0;

/** A page that the browser loads ahead of the person; it is asked for again when they open it. */
export const isAhead = ({ documentLifecycle }: BrowserRequest): boolean => documentLifecycle === 'prerender';

/**
 * Judges the words in the address of a page that a tab opens (`/new?q=…`). Nobody can be asked while a page loads, so the
 * page is opened without them, and gets them from us: they are in its composer then, where sending them is asked about.
 * @returns a function that never throws
 */
export function createAddressGate({ judge, stopped, failed, takenOut, keep }: AddressGatePorts) {
  return (request: BrowserRequest): Opening => {
    const { tabId, url } = request;
    try {
      if (!opensWithWords(request)) return { kind: 'as-is' };
      const parts = wordsIn(url);
      const organization = organizationIn(url);
      const submission: Submission = {
        ...{ way: 'other-request', parts, unreadable: [], isFixed: true, organization },
      };
      const decision = judge(submission, tabId, () => bytesToHex(sha256(utf8ToBytes(url))));
      if (decision.kind === 'release') return { kind: 'as-is' };
      if (decision.kind !== 'ask' || isAhead(request)) return { kind: 'cancel' };
      if (tabId < 0) {
        // A worker of the site loads it: there is no page that they could be given to.
        stopped(tabId, submission, decision);
        return { kind: 'cancel' };
      }
      takenOut(tabId, submission, decision);
      keep(tabId, { text: parts.join('\n'), counts: countsOf(decision.found) });
      return { kind: 'instead', url: withoutWords(url) };
    } catch {
      // The error stays here: its message might hold the text.
      failed(tabId);
      return { kind: 'cancel' };
    }
  };
}
