import type { BrowserGateState } from '@/lib/model/health';

/** What the check needs from the browser. */
export type SelfCheckPorts = {
  /** Sends the text from the extension itself; the answer does not matter. */
  send(url: string, body: string): Promise<unknown>;
  later(run: () => void, milliseconds: number): unknown;
  /** Whether the scanner finds what it must find. */
  scannerWorks(): boolean;
  /** Whether this browser lets the extension block here at all. */
  mayBlock(): Promise<boolean>;
};

export type SelfCheck = {
  /** For the listener that may cancel: true when the request is the check's, and so to be cancelled. */
  onRequest(url: string, body: Uint8Array | null): boolean;
  /** For the listener that hears how requests ended. */
  onError(url: string, error: string): void;
  prove(): Promise<BrowserGateState>;
};

/** How long after its end the reason of a request may come, in milliseconds. */
const patience = 2000;

/** What the two browsers say of a request that an extension has cancelled. */
const cancelled = ['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_ABORT'];

/**
 * Proves the browser gate with a request that holds a synthetic text and must be cancelled.
 *
 * @param base an address at which nobody can be reached even if the gate fails
 * @param nonce tells the checks of this worker from requests of others
 */
export function createSelfCheck(ports: SelfCheckPorts, base: string, nonce: string): SelfCheck {
  const url = `${base}/${nonce}`;
  let seen = false;
  let ended: (stopped: boolean) => void = () => {};

  return {
    onRequest(requested, body) {
      if (requested !== url) return false;
      seen = body !== null && new TextDecoder().decode(body) === nonce;
      return true;
    },
    onError(requested, error) {
      if (requested === url) ended(cancelled.includes(error));
    },
    async prove() {
      seen = false;
      // It fails, as it must, unless a proxy answers; `onError` hears why, at about the same time.
      const stopped = new Promise<boolean>((resolve) => {
        ended = resolve;
        const over = () => ports.later(() => resolve(false), patience);
        void ports.send(url, nonce).then(over, over);
      });
      if ((await stopped) && seen && ports.scannerWorks()) return 'active';
      return (await ports.mayBlock()) ? 'broken' : 'cannot-block';
    },
  };
}
