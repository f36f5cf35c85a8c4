import { readBody } from '@/lib/body/read-body';
import type { Held } from '@/lib/flow/ports';
import type { Decision } from '@/lib/model/decision';
import type { Route } from '@/lib/model/route';
import type { Submission } from '@/lib/model/submission';
import { route } from '@/lib/surface/claude/routes';
import { type FromPage, handover, type HeldBody, type SeenResponse, type ToPage } from './message';

export type WireGatePorts = {
  judge(submission: Submission): Decision;
  settle(held: Held, decision: Exclude<Decision, { kind: 'release' }>): Promise<void>;
  /** A response that tells something about the account. The page's word: it may be wrong. */
  seen(response: SeenResponse): void;
  /** The other half has handed over its port; false when it never did, and now never will. */
  connected(isConnected: boolean): void;
  /** The gate could not judge a body; it was stopped. */
  failed(): void;
  /** A message of the person was stopped. */
  cancelled(): void;
  /** Null when what is let go may go at once; otherwise it waits, because the next gate has to be told of it first. */
  ready(): Promise<void> | null;
  /** A message of the person goes out. */
  letGo(bytes: Uint8Array): void;
};

/** The other half gives up then as well (milliseconds). */
const connectTime = 10_000;

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
    ports.connected(true);
    clearTimeout(timer);
  };
  const timer = setTimeout(() => ports.connected(false), connectTime);
  window.addEventListener(handover.port, take, { signal });
  window.dispatchEvent(new Event(handover.ready));
}

async function answer(body: HeldBody, port: MessagePort, ports: WireGatePorts): Promise<void> {
  const reply = (message: ToPage) => port.postMessage(message);
  const go = async (message: ToPage, kind: Route, bytes: Uint8Array) => {
    if (kind === 'send' || kind === 'action') ports.letGo(bytes);
    const wait = kind === 'ignored' ? null : ports.ready();
    if (wait) await wait;
    reply(message);
  };
  const block = () => reply({ kind: 'verdict', id: body.id, verdict: 'block' });

  try {
    const kind = route(body.url, body.method);
    const bytes = body.bytes === null ? new Uint8Array() : ownBytes(body.bytes);
    const release = () => void go({ kind: 'verdict', id: body.id, verdict: 'release' }, kind, bytes);
    if (kind === 'ignored') return release();
    const read = body.bytes === null ? 'unreadable' : readBody({ ...body, bytes });
    const parts = read === 'unreadable' ? [] : read.parts;
    const early = kind === 'early' || (read !== 'unreadable' && isWarmTurn(kind, read.fields));
    const submission: Submission = {
      way: early ? 'early-request' : kind === 'other' ? 'other-request' : 'request',
      parts,
      unreadable: read === 'unreadable' ? [body.bytes === null ? 'no-bytes' : bytes] : read.unreadable,
      isFixed: read !== 'unreadable' && read.isFixed,
    };
    const decision = ports.judge(submission);
    if (decision.kind === 'release') return release();
    await ports.settle(
      {
        submission,
        release,
        replace(next) {
          if (read === 'unreadable') return block();
          const out = read.write(next);
          void go({ kind: 'verdict', id: body.id, verdict: 'replace', bytes: out.buffer }, kind, out);
        },
        cancel() {
          block();
          if (kind === 'send' || (kind === 'action' && !early)) ports.cancelled();
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

/** `warm_turn` of `PerformActionRequest`, and the actions that send: by number in protobuf, by name in JSON. */
const warmTurn = [15, 'warmTurn'];
const sending = [2, 36, 46, 'sendMessage', 'corbelEditMessage', 'sendMessageAsMember'];

/** The site's draft of a send that nobody pressed yet. Sources disagree on field 15, so beside a send it counts for nothing. */
function isWarmTurn(kind: string, fields: readonly (string | number)[]): boolean {
  const has = (names: readonly (string | number)[]) => fields.some((field) => names.includes(field));
  return kind === 'action' && has(warmTurn) && !has(sending);
}

/** Firefox only: a copy for the content script of an object of the page's world, whose bytes it cannot read in place. */
declare const cloneInto: (<T>(value: T, target: typeof globalThis) => T) | undefined;

function ownBytes(bytes: ArrayBuffer): Uint8Array {
  return new Uint8Array(typeof cloneInto === 'function' ? cloneInto(bytes, globalThis) : bytes);
}
