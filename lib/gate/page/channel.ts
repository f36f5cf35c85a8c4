import { type FromPage, type HeldBody, handover, type ToPage } from '@/lib/gate/message';
import { captured } from './captured';

/** What the gate's hooks see of the other half. */
export type Channel = {
  /** Asks about a body; `done` is called once with the verdict. */
  hold(body: Omit<HeldBody, 'kind' | 'id'>, done: (verdict: Verdict) => void): void;
  tell(message: FromPage): void;
};

/** What becomes of a held body: `null` bytes mean that it goes as it is. */
export type Verdict = { readonly go: true; readonly bytes: ArrayBuffer | null } | { readonly go: false };

/** The other half starts in the same moment; when it has not answered by then, it never will (milliseconds). */
const connectTime = 10_000;

/**
 * Makes the private port and hands one end to the isolated half, before the page has a script to listen with.
 * When no half ever answers, nothing that is held goes out: a gate that cannot be asked does not say yes.
 */
export function createChannel(): Channel {
  const { port1: port, port2: other } = new MessageChannel();
  const waiting = captured.create(null) as Record<number, (verdict: Verdict) => void>;
  const queue = captured.create(null) as Record<number, FromPage>;
  let state: 'open' | 'connecting' | 'dead' = 'connecting';
  let lastId = 0;
  let queued = 0;

  function tell(message: FromPage) {
    if (state === 'open') captured.postMessage(port, [message]);
    else if (state === 'connecting') queue[queued++] = message;
  }

  function settle(id: number, verdict: Verdict) {
    const done = waiting[id];
    delete waiting[id];
    done?.(verdict);
  }

  captured.listen(port, [
    'message',
    (event) => {
      const message = captured.eventData(event as MessageEvent) as ToPage;
      if (message.kind === 'connected') {
        if (state !== 'connecting') return;
        state = 'open';
        for (let at = 0; at < queued; at += 1) captured.postMessage(port, [queue[at]]);
        queued = 0;
      } else if (message.verdict === 'block') {
        settle(message.id, { go: false });
      } else {
        settle(message.id, { go: true, bytes: message.verdict === 'replace' ? message.bytes : null });
      }
    },
  ]);
  captured.startPort(port, []);
  handOver(other);

  captured.setTimeout(() => {
    if (state !== 'connecting') return;
    state = 'dead';
    for (let id = 1; id <= lastId; id += 1) settle(id, { go: false });
  }, connectTime);

  return {
    hold({ url, method, contentType, contentEncoding, bytes }, done) {
      if (state === 'dead') return done({ go: false });
      const id = (lastId += 1);
      waiting[id] = done;
      tell({ kind: 'held', id, url, method, contentType, contentEncoding, bytes });
    },
    tell,
  };
}

/** The isolated half may have started before us (then it hears this) or after (then it says `ready`). */
function handOver(port: MessagePort): void {
  let handed = false;
  const give = () => {
    // A page that has a script could be the one that listens, or the one that says `ready`.
    if (handed || document.scripts.length > 0) return;
    const event = new MessageEvent(handover.port, { ports: [port], cancelable: true });
    handed = !captured.dispatch(window, [event]);
  };
  captured.listen(window, [handover.ready, give]);
  give();
}
