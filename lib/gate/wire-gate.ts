import { ignoredPaths } from '@/lib/surface/claude/routes';
import { createAnswer } from './answer';
import { type FromPage, handover, type Probed, type ToPage } from './message';
import type { WireGatePorts } from './ports';

export type WireGate = {
  /** Has the other half look at the page's functions now, and tells `probed`. Until both are connected it does nothing. */
  probe(): void;
};

/** The other half gives up then as well (milliseconds). */
const connectTime = 10_000;

/**
 * The half of the wire gate that decides: in the isolated world, where the page cannot reach. It takes the private
 * port that the other half hands over before the page has a script, and answers each held body with a verdict.
 */
export function connectWireGate(ports: WireGatePorts, signal: AbortSignal): WireGate {
  let probe = () => {};
  const take = (event: Event) => {
    const port = (event as MessageEvent).ports[0];
    if (!port || document.scripts.length > 0) return;
    window.removeEventListener(handover.port, take);
    event.preventDefault();
    const reply = (message: ToPage) => port.postMessage(message);
    const prober = createProber(ports, reply);
    const answer = createAnswer(ports, reply);
    port.addEventListener(
      'message',
      ({ data }: MessageEvent<FromPage>) => {
        if (data.kind === 'seen') ports.seen(data);
        else if (data.kind === 'probed') prober.take(data);
        else void answer(data);
      },
      { signal },
    );
    port.start();
    reply({ kind: 'connected', free: ignoredPaths() });
    ports.connected(true);
    clearTimeout(timer);
    probe = prober.start;
    probe();
  };
  // In a page that has a script already, no port is taken any more.
  const isLate = document.scripts.length > 0;
  const timer = setTimeout(() => ports.connected(false), isLate ? 0 : connectTime);
  window.addEventListener(handover.port, take, { signal });
  window.dispatchEvent(new Event(handover.ready));
  return { probe: () => probe() };
}

/** Each probe has an id of its own that nobody can guess. */
function createProber(
  ports: WireGatePorts,
  send: (message: ToPage) => void,
): { start(): void; take(probed: Probed): void } {
  const pending = new Set<string>();
  return {
    start() {
      const id = crypto.randomUUID();
      pending.add(id);
      send({ kind: 'probe', id });
    },
    take({ id, fetch, xhr, beacon, socket }) {
      if (pending.delete(id)) ports.probed({ fetch, xhr, beacon, socket });
    },
  };
}
