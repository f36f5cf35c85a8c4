import { readBody } from '@/lib/body/read-body';
import type { Held } from '@/lib/flow/ports';
import type { Decision } from '@/lib/model/decision';
import type { Route } from '@/lib/model/route';
import type { Submission } from '@/lib/model/submission';
import { organizationIn, route, wordsIn } from '@/lib/surface/claude/routes';
import { destinationOf } from './destination';
import { isForm, mostShown } from './form-piece';
import type { HeldBody, ToPage } from './message';
import type { WireGatePorts } from './ports';

/** Judges each held body and replies with a verdict, once; it does not throw. */
export function createAnswer(
  ports: WireGatePorts,
  reply: (message: ToPage) => void,
): (body: HeldBody) => Promise<void> {
  /** Socket -> whether the speech in it may go. */
  const speech = new Map<number, Promise<boolean>>();

  /** Somebody is asked when a socket starts to send speech, not again with each tenth of a second of it. */
  function maySpeak(socket: number, url: string): Promise<boolean> {
    const known = speech.get(socket);
    if (known) return known;
    const submission: Submission = {
      ...{ way: 'voice', parts: [], unreadable: ['no-bytes'], isFixed: true },
      organization: organizationIn(url),
    };
    const may = new Promise<boolean>((resolve, reject) => {
      // Speech has no text that another one could be put in the place of.
      const no = () => resolve(false);
      settle({ submission, release: () => resolve(true), replace: no, cancel: no }, ports).catch(reject);
    });
    speech.set(socket, may);
    return may;
  }

  return async (body) => {
    const block = () => reply({ kind: 'verdict', id: body.id, verdict: 'block' });
    const fail = () => {
      block();
      ports.failed();
    };
    const go = async (
      message: ToPage,
      passing: Route | null,
      parts: readonly string[],
      bytes: Uint8Array,
      isVouched: boolean,
    ) => {
      if (passing !== null) ports.letGo(passing, parts, bytes);
      // What we cannot see the browser gate may not see either, or not as the same bytes; of feedback it could not tell
      // that the person was asked.
      if (isVouched || body.bytes === null || bytes.length > mostShown || isForm(body.contentType))
        ports.vouch(body.method, body.url);
      const wait = ports.ready();
      if (wait) await wait;
      reply(message);
    };
    try {
      const kind = route(body.url, body.method);
      if (kind === 'ignored') return reply({ kind: 'verdict', id: body.id, verdict: 'release' });
      if (kind === 'audio' && body.socket?.isText === false) {
        const verdict = (await maySpeak(body.socket.id, body.url)) ? 'release' : 'block';
        return reply({ kind: 'verdict', id: body.id, verdict });
      }
      const bytes = body.bytes === null ? new Uint8Array() : ownBytes(body.bytes);
      const read = body.bytes === null ? 'unreadable' : readBody({ ...body, bytes });
      const early = kind === 'early' || (read !== 'unreadable' && isWarmTurn(kind, read.fields));
      const isOther = kind === 'other' && body.socket === null;
      const isFeedback =
        kind === 'feedback' || (read !== 'unreadable' && isMessageFeedback(kind, read.fields));
      const address = wordsIn(body.url);
      const submission: Submission = {
        way: early ? 'early-request' : isFeedback ? 'feedback' : isOther ? 'other-request' : 'request',
        parts: [...(read === 'unreadable' ? [] : read.parts), ...address],
        unreadable: read === 'unreadable' ? [body.bytes === null ? 'no-bytes' : bytes] : read.unreadable,
        isFixed: address.length > 0 || (read !== 'unreadable' && read.isFixed),
        organization: organizationIn(body.url, body.organization),
        destination: early || isFeedback ? undefined : destinationOf(kind, body.url, () => bytes),
      };
      const { parts } = submission;
      const isMessage = kind === 'send' || kind === 'action';
      const passing = isMessage ? (early ? 'early' : kind) : null;
      const pass = (message: ToPage, out: Uint8Array) =>
        void go(message, passing, parts, out, kind === 'feedback').catch(fail);
      const held: Held = {
        submission,
        release: () => pass({ kind: 'verdict', id: body.id, verdict: 'release' }, bytes),
        replace(next) {
          if (read === 'unreadable') return block();
          const out = read.write(next);
          pass({ kind: 'verdict', id: body.id, verdict: 'replace', bytes: out.buffer }, out);
        },
        cancel() {
          block();
          if (isMessage && !early && !isFeedback)
            ports.cancelled(submission.unreadable.length > 0 ? null : parts);
        },
      };
      await settle(held, ports);
    } catch {
      // A gate that fails does not let go what it holds, and does not pass for one that works. The error stays here:
      // its message might hold the text.
      fail();
    }
  };
}

async function settle(held: Held, ports: WireGatePorts): Promise<void> {
  const decision = ports.judge(held.submission);
  if (decision.kind === 'release') return held.release();
  if (window.top === window) return ports.settle(held, decision);
  await settleInFrame(held, decision, ports);
}

/** Redacts where nobody needs to be asked, and stops what somebody would have to be asked about. */
async function settleInFrame(held: Held, given: Decision, ports: WireGatePorts): Promise<void> {
  const { submission } = held;
  const decision = given.kind === 'later' ? await ports.judgeInSlices(submission) : given;
  if (decision.kind === 'release') return held.release();
  if (decision.kind === 'redact') return ports.settle(held, decision);
  held.cancel();
  // What is refused nobody had asked for.
  if (decision.kind === 'ask') ports.stoppedInFrame(submission, decision);
}

/** Actions of `PerformActionRequest`, those that send last: by number in protobuf, by name in JSON (2026-10). */
const warmTurn = [15, 'warmTurn'];
const messageFeedback = [5, 'messageFeedback'];
const sending = [2, 36, 46, 'sendMessage', 'corbelEditMessage', 'sendMessageAsMember'];

/** The site's draft of a send that nobody pressed yet. Sources disagree on field 15, so beside a send it counts for nothing. */
function isWarmTurn(kind: string, fields: readonly Name[]): boolean {
  return kind === 'action' && hasOne(fields, warmTurn) && !hasOne(fields, sending);
}

/** `message_feedback` of the same; beside a send it is a send. */
function isMessageFeedback(kind: string, fields: readonly Name[]): boolean {
  return kind === 'action' && hasOne(fields, messageFeedback) && !hasOne(fields, sending);
}

type Name = string | number;

function hasOne(fields: readonly Name[], names: readonly Name[]): boolean {
  return fields.some((field) => names.includes(field));
}

/** Firefox only: a copy for the content script of an object of the page's world, whose bytes it cannot read in place. */
declare const cloneInto: (<T>(value: T, target: typeof globalThis) => T) | undefined;

function ownBytes(bytes: ArrayBuffer): Uint8Array {
  return new Uint8Array(typeof cloneInto === 'function' ? cloneInto(bytes, globalThis) : bytes);
}
