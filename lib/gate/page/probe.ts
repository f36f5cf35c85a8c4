import type { Probed } from '@/lib/gate/message';
import { captured } from './captured';

/** Milliseconds that a wrapper of the page has to pass a probe on. */
const patience = 1000;

type Seen = { fetch: boolean; xhr: boolean; beacon: boolean; socket: boolean };

/** Asks whether what the page calls still ends up in the gate's hooks. */
export type Probe = {
  /** True for a body of a probe: it has arrived where it should, and goes nowhere. @param url an absolute address */
  took(api: 'fetch' | 'xhr' | 'beacon', url: string): boolean;
  /** True for what a probe gives for a socket. */
  tookSocket(socket: unknown): boolean;
  /** Calls the functions that the page would call now. Code of the page may run in them. */
  run(id: string, done: (probed: Probed) => void): void;
};

/**
 * A probe carries nothing and has an address that leads nowhere. Unguarded functions refuse it before the network:
 * `fetch` since its signal is aborted, `sendBeacon` since the address is not of the web, a socket's `send` since what
 * it is called on is no socket; a request of `XMLHttpRequest` reads the address itself, and is aborted (measured in
 * Chromium 156 and Firefox 153).
 */
export function createProbe(): Probe {
  const running = captured.create(null) as Record<string, Seen>;
  const sockets = new WeakMap<object, Seen>();
  return {
    took(api, url) {
      const seen = running[url];
      if (!seen) return false;
      seen[api] = true;
      return true;
    },
    tookSocket(socket) {
      if (typeof socket !== 'object' || socket === null) return false;
      const seen = captured.weakGet(sockets, [socket]) as Seen | undefined;
      if (!seen) return false;
      seen.socket = true;
      return true;
    },
    run(id, done) {
      const url = `data:,${id}`;
      const seen: Seen = { fetch: false, xhr: false, beacon: false, socket: false };
      running[url] = seen;
      const socket = captured.create(null);
      captured.weakSet(sockets, [socket, seen]);
      attempt(() => {
        const init = captured.create(null);
        init['method'] = 'POST';
        init['body'] = 'probe';
        init['signal'] = captured.abortedSignal();
        captured.then(window.fetch(url, init as RequestInit), ignore, ignore);
      });
      attempt(() => {
        const xhr = new window.XMLHttpRequest();
        xhr.open('POST', url);
        xhr.send('probe');
        xhr.abort();
      });
      attempt(() => void window.navigator.sendBeacon(url, 'probe'));
      attempt(() =>
        captured.apply(window.WebSocket.prototype.send, socket as unknown as WebSocket, ['probe']),
      );
      const end = () => {
        delete running[url];
        done({
          kind: 'probed',
          id,
          fetch: seen.fetch,
          xhr: seen.xhr,
          beacon: seen.beacon,
          socket: seen.socket,
        });
      };
      if (seen.fetch && seen.xhr && seen.beacon && seen.socket) end();
      else captured.setTimeout(end, patience);
    },
  };
}

/** What throws did not reach us: that is the answer, not an accident. */
function attempt(call: () => void): void {
  try {
    call();
  } catch {
    return;
  }
}

/** The answer to a probe says nothing. */
function ignore(): void {}
