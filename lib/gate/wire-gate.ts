import { readBody } from '@/lib/body/read-body';
import type { Held } from '@/lib/flow/ports';
import type { Decision } from '@/lib/model/decision';
import type { Submission } from '@/lib/model/submission';
import { route } from '@/lib/surface/claude/routes';
import { type FromPage, handover, type HeldBody, type SeenResponse, type ToPage } from './message';

export type WireGatePorts = {
  judge(submission: Submission): Decision;
  settle(held: Held, decision: Exclude<Decision, { kind: 'release' }>): Promise<void>;
  /** A response that tells something about the account. The page's word: it may be wrong. */
  seen(response: SeenResponse): void;
  /** The other half has handed over its port. */
  connected(): void;
  /** The gate could not judge a body; it was stopped. */
  failed(): void;
  /** A request was stopped: `parts` are the texts that did not go. */
  cancelled(parts: readonly string[]): void;
};

/**
 * The half of the wire gate that decides: in the isolated world, where the page cannot reach. It takes the private
 * port that the other half hands over before the page has a script, and answers each held body with a verdict.
 */
export function connectWireGate(ports: WireGatePorts, signal: AbortSignal): void {
  const take = (event: Event) => {
    const port = (event as MessageEvent).ports[0];
    if (!port || document.scripts.length > 0) return;
    window.removeEventListener(handover.port, take);
    event.preventDefault();
    port.addEventListener(
      'message',
      (message: MessageEvent<FromPage>) => {
        if (message.data.kind === 'seen') ports.seen(message.data);
        else void answer(message.data, port, ports);
      },
      { signal },
    );
    port.start();
    port.postMessage({ kind: 'connected' } satisfies ToPage);
    ports.connected();
  };
  window.addEventListener(handover.port, take, { signal });
  window.dispatchEvent(new Event(handover.ready));
}

async function answer(body: HeldBody, port: MessagePort, ports: WireGatePorts): Promise<void> {
  const reply = (message: ToPage) => port.postMessage(message);
  const release = () => reply({ kind: 'verdict', id: body.id, verdict: 'release' });
  const block = () => reply({ kind: 'verdict', id: body.id, verdict: 'block' });

  const kind = route(body.url, body.method);
  if (kind === 'ignored') return release();
  try {
    const read = body.bytes === null ? 'unreadable' : readBody({ ...body, bytes: ownBytes(body.bytes) });
    const parts = read === 'unreadable' ? [] : read.parts;
    const early = kind === 'early' || (read !== 'unreadable' && isWarmTurn(kind, read.fields));
    const submission: Submission = {
      way: early ? 'early-request' : 'request',
      parts,
      unreadable: read === 'unreadable',
    };
    const decision = ports.judge(submission);
    if (decision.kind === 'release') return release();
    await ports.settle(
      {
        submission,
        release,
        replace(next) {
          if (read === 'unreadable') return block();
          reply({ kind: 'verdict', id: body.id, verdict: 'replace', bytes: read.write(next).buffer });
        },
        cancel() {
          block();
          if (!early) ports.cancelled(parts);
        },
      },
      decision,
    );
  } catch {
    // A gate that fails does not let go what it holds, and does not pass for one that works. The error stays here: its
    // message might hold the text.
    block();
    ports.failed();
  }
}

/** `warm_turn` of `PerformActionRequest`: the site's draft of a send that nobody pressed yet. */
function isWarmTurn(kind: string, fields: readonly (string | number)[]): boolean {
  return kind === 'action' && (fields.includes(15) || fields.includes('warmTurn'));
}

/** Firefox only: a copy for the content script of an object of the page's world, whose bytes it cannot read in place. */
declare const cloneInto: (<T>(value: T, target: typeof globalThis) => T) | undefined;

function ownBytes(bytes: ArrayBuffer): Uint8Array {
  return new Uint8Array(typeof cloneInto === 'function' ? cloneInto(bytes, globalThis) : bytes);
}
