import { browser } from 'wxt/browser';
import type { Opening } from '@/lib/gate/browser/address-gate';
import type { RequestWithHeaders } from '@/lib/gate/browser/organization-gate';
import type { BrowserRequest } from '@/lib/gate/browser/request';
import { isOurs } from '@/lib/gate/browser/whose-request';

/** A request of Chromium (`initiator`) or Firefox (`originUrl`). */
type Details = RequestWithHeaders & {
  readonly initiator?: string | undefined;
  readonly originUrl?: string | undefined;
};

export type RequestPorts = {
  readonly isFirefox: boolean;
  /** Resolves when what is judged by is in memory. */
  readonly ready: Promise<void>;
  /** True when the request is the gate's own, for trying itself out, and is to be cancelled. */
  isProof(request: BrowserRequest): boolean;
  /** What becomes of a page that a tab opens; any other request stays as it is. */
  opening(request: BrowserRequest): Opening;
  isStopped(request: BrowserRequest): boolean;
  /** The same while nothing is in memory yet. */
  isStoppedCold(request: BrowserRequest): boolean;
  /** What was stopped like that, once all is in memory. */
  wasStoppedCold(request: BrowserRequest): void;
  /** Whether a request that was let go is stopped after all, for the organisation that its headers name. */
  isStoppedByHeaders(request: RequestWithHeaders): boolean;
  /** Whether this browser lets the extension stop nothing. */
  isWatchOnly(): boolean;
  /** Sees a request that it cannot stop. */
  watch(request: BrowserRequest): void;
  /** A tab loads another page. */
  onLoad(tabId: number): void;
  onError(url: string, error: string): void;
};

const hosts = ['claude.ai', '*.claude.ai', '*.claude.com', '*.anthropic.com'];
/** A pattern of one scheme leaves out the other: without the second nobody sees the handshake of a socket. */
const filter = { urls: hosts.flatMap((host) => [`https://${host}/*`, `wss://${host}/*`]) };

/** Listens to the browser's requests; synchronously, so that a request can wake the worker. */
export function listenToRequests(ports: RequestPorts): void {
  const { webRequest } = browser;
  let isReady = false;
  void ports.ready.then(() => (isReady = true));

  const noticeLoad = ({ type, tabId }: Details) => {
    if (type === 'main_frame') ports.onLoad(tabId);
  };
  const answer = (details: Details) => {
    const opening = ports.opening(details);
    if (opening.kind === 'instead') return { redirectUrl: opening.url };
    if (opening.kind === 'cancel') return { cancel: true };
    const cancel = isReady ? ports.isStopped(details) : ports.isStoppedCold(details);
    if (!cancel) noticeLoad(details);
    else if (!isReady) void ports.ready.then(() => ports.wasStoppedCold(details));
    return { cancel };
  };
  const listen = (details: Details) => {
    if (ports.isProof(details)) return { cancel: true };
    if (!isOurs(details)) return {};
    return ports.isFirefox && !isReady ? ports.ready.then(() => answer(details)) : answer(details);
  };
  webRequest.onBeforeRequest.addListener(listen as never, filter, ['blocking', 'requestBody']);
  // While nothing is in memory yet, nothing that carries anything comes this far.
  const listenToHeaders = (details: Details) =>
    isReady && isOurs(details) ? { cancel: ports.isStoppedByHeaders(details) } : {};
  webRequest.onBeforeSendHeaders.addListener(listenToHeaders as never, filter, [
    'blocking',
    'requestHeaders',
  ]);
  // Where the extension may not block, the listeners above are never called; this one sees what it would have seen.
  const look = (details: Details) => {
    if (!isOurs(details)) return;
    // Until then nobody knows whether the other one is called.
    void ports.ready.then(() => {
      if (!ports.isWatchOnly()) return;
      noticeLoad(details);
      ports.watch(details);
    });
  };
  webRequest.onBeforeRequest.addListener(look as never, filter, ['requestBody']);
  webRequest.onErrorOccurred.addListener(({ url, error }) => ports.onError(url, error), filter);
}
