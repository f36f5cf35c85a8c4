import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Judged } from '@/lib/model/decision';
import type { Route } from '@/lib/model/route';
import { formPiece } from '@/lib/gate/form-piece';
import type { Submission } from '@/lib/model/submission';
import { route } from '@/lib/surface/claude/routes';
import { type BrowserRequest, bytesOf, submissionOf } from './request';

/** What the gate needs; everything that it is told must be in memory, because it answers at once. */
export type BrowserGatePorts = {
  /** @param bodyHash tells bodies apart */
  judge(submission: Submission, tabId: number, bodyHash: () => string): Judged;
  /**
   * Whether the tab vouched for this request by its name, or the person let it go.
   * @param name as `formPiece` makes it
   */
  isVouched(tabId: number, name: Uint8Array, bodyHash: () => string): boolean;
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
      const bodyHash = () => hashOf(request);
      const name = kind === 'feedback' ? formPiece(request.method, request.url) : null;
      // Whether there may be feedback at all was asked before; what is written in it counts here as well.
      const wasAsked = name !== null && ports.isVouched(tabId, name, bodyHash);
      const judged: Submission = wasAsked ? { ...submission, way: 'other-request' } : submission;
      const decision = ports.judge(judged, tabId, bodyHash);
      if (decision.kind === 'ask') {
        const unreadable = name === null ? judged.unreadable : [...judged.unreadable, name];
        ports.stopped(tabId, { ...judged, unreadable }, decision);
      }
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
