import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/model/answer';
import type { Destination } from '@/lib/model/destination';
import type { Policy } from '@/lib/model/policy';
import type { Submission } from '@/lib/model/submission';
import { guardPorts } from '@/test/samples/guard-ports';
import { plainPolicy } from '@/test/samples/policy';
import { createGuard } from './guard';

const ssn = 'My SSN is 219-45-6789.';
const card = 'My card number is 4539 1488 0343 6467.';
const proceed: Answer = { choice: 'proceed', justification: null };
const destination: Destination = { kind: 'conversation', id: () => null };
const piece = new Uint8Array([1, 2, 3]);

const request = (parts: readonly string[], more: Partial<Submission> = {}): Submission => ({
  ...{ way: 'request', parts, unreadable: [], isFixed: false, destination },
  ...more,
});

/** What the ledger hears when these are sent one after the other, each with its answer. */
async function hear(sends: readonly (readonly [Submission, Answer])[], change: Partial<Policy> = {}) {
  const heard: unknown[] = [];
  let answer: Answer = { choice: 'cancel' };
  const policy: Policy = { ...plainPolicy, override: 'allowed', ...change };
  const guard = createGuard(
    guardPorts({
      policy: () => policy,
      ask: () => Promise.resolve(answer),
      sent: ({ counts, isUnread }) => heard.push(isUnread ? { ...counts, unread: true } : counts),
      late: (counts, _account, cause) => heard.push({ ...counts, cause }),
    }),
    {},
  );
  for (const [submission, next] of sends) {
    answer = next;
    const decision = guard.judge(submission);
    const held = { submission, release: () => {}, replace: () => {}, cancel: () => {} };
    if (decision.kind !== 'release') await guard.settle(held, decision);
  }
  return heard;
}

describe('the ledger hears', () => {
  const cancel: Answer = { choice: 'cancel' };
  const redact: Answer = { choice: 'redact' };
  const send = (parts: readonly string[], more: Partial<Submission> = {}) =>
    request(parts, { way: 'send', destination: undefined, ...more });

  it.each<[string, readonly (readonly [Submission, Answer])[], Partial<Policy>, unknown[]]>([
    ['that a clean one goes, and nothing more', [[request(['Good morning']), cancel]], {}, [{}]],
    ['what the person lets go at the wire', [[request([ssn]), proceed]], {}, [{ 'us-ssn': 1 }]],
    [
      'what they let go before, once it goes out',
      [
        [send([ssn]), proceed],
        [request(['id', ssn]), cancel],
      ],
      {},
      [{ 'us-ssn': 1 }],
    ],
    [
      'both together',
      [
        [send([ssn]), proceed],
        [request([ssn, card]), proceed],
      ],
      {},
      [{ 'us-ssn': 1, 'payment-card': 1 }],
    ],
    [
      'what was let go before and stays when the rest is redacted',
      [
        [send([ssn]), proceed],
        [request([ssn, card]), redact],
      ],
      {},
      [{ 'us-ssn': 1 }],
    ],
    ['nothing of one that is redacted', [[request([ssn]), redact]], {}, [{}]],
    ['nothing of one that does not go', [[request([ssn]), cancel]], {}, []],
    [
      'nothing of what the policy allows',
      [[request([ssn]), cancel]],
      { actions: { default: 'allow' } },
      [{}],
    ],
    [
      'nothing of what the policy has come to allow',
      [
        [send([ssn]), proceed],
        [request([ssn]), cancel],
      ],
      { actions: { default: 'warn', 'us-ssn': 'allow' } },
      [{}],
    ],
    ['nothing in a trial run', [[request([ssn]), cancel]], { mode: 'simulate' }, []],
    ['nothing of what is no message', [[request([ssn], { destination: undefined }), proceed]], {}, []],
    [
      'of a piece that nobody could read',
      [
        [send([], { way: 'file', unreadable: [piece] }), proceed],
        [request([], { unreadable: [piece] }), cancel],
      ],
      {},
      [{ unread: true }],
    ],
    [
      'of one that the person lets go at the wire',
      [[request([], { unreadable: ['no-bytes'] }), proceed]],
      {},
      [{ unread: true }],
    ],
    [
      'nothing of pieces that the policy lets go',
      [[request([], { unreadable: [piece] }), cancel]],
      { unreadableContent: 'allow' },
      [{}],
    ],
    [
      'of a number whose first part had gone, when the rest is stopped',
      [[send(['6789.'], { before: ['My SSN is 219-45-'] }), cancel]],
      {},
      [{ 'us-ssn': 1, cause: 'late' }],
    ],
    [
      'or redacted',
      [[send(['6789.'], { before: ['My SSN is 219-45-'] }), redact]],
      {},
      [{ 'us-ssn': 1, cause: 'late' }],
    ],
    [
      'or let go, which the wire cannot see',
      [[send(['6789.'], { before: ['My SSN is 219-45-'] }), proceed]],
      {},
      [{ 'us-ssn': 1, cause: 'overridden' }],
    ],
    ['nothing late of a whole number', [[send([ssn], { before: ['Hello'] }), cancel]], {}, []],
  ])('%s', async (_name, sends, change, expected) => {
    expect(await hear(sends, change)).toEqual(expected);
  });
});
