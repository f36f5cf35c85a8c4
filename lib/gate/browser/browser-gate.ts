import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Judged } from '@/lib/model/decision';
import type { Route } from '@/lib/model/route';
import type { Submission } from '@/lib/model/submission';
import { route } from '@/lib/surface/claude/routes';
import { type BrowserRequest, bytesOf, submissionOf } from './request';

/** What the gate needs; everything that it is told must be in memory, because it answers at once. */
export type BrowserGatePorts = {
  /** @param bodyHash tells bodies apart */
  judge(submission: Submission, tabId: number, bodyHash: () => string): Judged;
  /** A request was stopped for what it holds. */
  stopped(tabId: number, submission: Submission, decision: Stopped): void;
  /** A request with a message of the person goes out. */
  letGo(tabId: number, route: Route, bytes: Uint8Array | null): void;
  /** The gate failed at a request, and stopped it. */
  failed(tabId: number): void;
};

export type Stopped = Extract<Judged, { kind: 'ask' }>;

/**
 * The last gate: judges what the browser is about to send, where no script of a page can reach.
 * @returns a function that says whether a request is to be cancelled; it never throws
 */
export function createBrowserGate(ports: BrowserGatePorts): (request: BrowserRequest) => boolean {
  return (request) => {
    const { tabId } = request;
    try {
      const kind = route(request.url, request.method);
      const submission = kind === 'ignored' ? null : submissionOf(request, kind);
      if (submission === null) return false;
      const decision = ports.judge(submission, tabId, () => hashOf(request));
      if (decision.kind === 'ask') ports.stopped(tabId, submission, decision);
      if (decision.kind !== 'release') return true;
      if (kind !== 'other' && kind !== 'feedback') ports.letGo(tabId, kind, bytesOf(request));
      return false;
    } catch {
      // The error stays here: its message might hold the text.
      ports.failed(tabId);
      return true;
    }
  };
}

/** Hexadecimal. Where the browser does not show the bytes, no two requests are the same: files differ unseen. */
function hashOf(request: BrowserRequest): string {
  const bytes = bytesOf(request) ?? utf8ToBytes(request.requestId);
  return bytesToHex(sha256(bytes));
}
