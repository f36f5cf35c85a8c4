import { type FromPage, type HeldBody, handover, type ToPage } from '@/lib/gate/message';
import { captured } from './captured';
import type { Probe } from './probe';

/** What the gate's hooks see of the other half. */
export type Channel = {
  /** Asks about a body; `done` is called once with the verdict. */
  hold(body: Omit<HeldBody, 'kind' | 'id'>, done: (verdict: Verdict) => void): void;
  tell(message: FromPage): void;
  /**
   * Whether the other half has said that nobody judges what goes to this address with a body: it may go while the page
   * ends, when no answer would come any more. @param url an absolute address
   */
  isFree(url: string): boolean;
};

/** What becomes of a held body: `null` bytes mean that it goes as it is. */
export type Verdict = { readonly go: true; readonly bytes: ArrayBuffer | null } | { readonly go: false };

/** The other half starts in the same moment; when it has not answered by then, it never will (milliseconds). */
const connectTime = 10_000;

/**
 * Makes the private port and hands one end to the isolated half, before the page has a script to listen with.
 * When no half ever answers, nothing that is held goes out: a gate that cannot be asked does not say yes.
 */
export function createChannel(probe: Probe): Channel {
  const { port1: port, port2: other } = new MessageChannel();
  const settled = createLater();
  const waiting = captured.create(null) as Record<number, (verdict: Verdict) => void>;
  /** Until both are connected. */
  const queue = captured.create(null) as Record<number, FromPage>;
  let state: 'open' | 'connecting' | 'dead' = 'connecting';
  let free: RegExp | null = null;
  let lastId = 0;
  let queued = 0;

  function tell(message: FromPage) {
    if (state === 'open') captured.postMessage(port, [message]);
    else if (state === 'connecting') queue[queued++] = message;
  }

  function settle(id: number, verdict: Verdict) {
    const done = waiting[id];
    delete waiting[id];
    if (done) settled(() => done(verdict));
  }

  captured.listen(port, [
    'message',
    (event) => {
      // `isTrusted` is the event's own and cannot be changed: what a page dispatches on the port is not heard.
      if (!event.isTrusted) return;
      const message = captured.eventData(event as MessageEvent) as ToPage;
      if (message.kind === 'connected') {
        if (state !== 'connecting') return;
        state = 'open';
        free = new captured.RegExp(message.free);
        for (let at = 0; at < queued; at += 1) {
          captured.postMessage(port, [queue[at]]);
          delete queue[at];
        }
      } else if (message.kind === 'probe') {
        settled(() => probe.run(message.id, tell));
      } else if (message.verdict === 'block') {
        settle(message.id, { go: false });
      } else {
        settle(message.id, { go: true, bytes: message.verdict === 'replace' ? message.bytes : null });
      }
    },
  ]);
  captured.startPort(port, []);
  // Firefox puts us into pages that were there before the extension: there the port cannot be handed over any more.
  if (captured.pageHasScript()) state = 'dead';
  else handOver(other);

  captured.setTimeout(() => {
    if (state !== 'connecting') return;
    state = 'dead';
    for (let id = 1; id <= lastId; id += 1) settle(id, { go: false });
  }, connectTime);

  return {
    hold({ url, method, contentType, contentEncoding, organization, bytes, socket }, done) {
      const id = (lastId += 1);
      waiting[id] = done;
      if (state === 'dead') return settle(id, { go: false });
      tell({ kind: 'held', id, url, method, contentType, contentEncoding, organization, bytes, socket });
    },
    tell,
    isFree: (url) =>
      free !== null && captured.exec(free, [captured.pathname(new captured.URL(url))]) !== null,
  };
}

/**
 * Runs things after the current event. While an event of the private port is being dispatched, `window.event.target`
 * is that port: code of the page, which a verdict can set off, must not run in that moment. A timer would be slow in
 * a tab in the background.
 */
function createLater(): (run: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const runs = captured.create(null) as Record<number, () => void>;
  let first = 0;
  let end = 0;
  captured.listen(port2, [
    'message',
    () => {
      if (first === end) return;
      const run = runs[first];
      delete runs[first];
      first += 1;
      run?.();
    },
  ]);
  captured.startPort(port2, []);
  return (run) => {
    runs[end++] = run;
    captured.postMessage(port1, [null]);
  };
}

/** The isolated half may have started before us (then it hears this) or after (then it says `ready`). */
function handOver(port: MessagePort): void {
  let over = false;
  const give = () => {
    // A page that has a script could be the one that listens, or the one that says `ready`.
    over ||= captured.pageHasScript();
    if (over) return;
    const event = new MessageEvent(handover.port, { ports: [port], cancelable: true });
    over = !captured.dispatch(window, [event]);
  };
  captured.listen(window, [handover.ready, give]);
  give();
}
