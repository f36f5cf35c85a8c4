import { describe, expect, it } from 'vitest';
import type { Activity } from '@/lib/model/activity';
import type { Answer } from '@/lib/model/answer';
import type { Policy } from '@/lib/model/policy';
import type { Question } from '@/lib/model/question';
import type { Submission, Way } from '@/lib/model/submission';
import { guardPorts } from '@/test/samples/guard-ports';
import { plainPolicy } from '@/test/samples/policy';
import { createGuard } from './guard';

const number = '219-45-6789';
const text = `My SSN is ${number}.`;
const policy: Policy = { ...plainPolicy, organizationName: 'Example Corp', override: 'with-justification' };

function play(answer: Answer, change: Partial<Policy> = {}, way: Way = 'paste', unreadable = false) {
  const activities: Activity[] = [];
  const questions: Question[] = [];
  const happened: string[] = [];
  const changed = { ...policy, ...change };
  const guard = createGuard(
    guardPorts({
      policy: () => changed,
      ask: (question) => {
        questions.push(question);
        return Promise.resolve(answer);
      },
      record: (activity) => activities.push(activity),
    }),
    { 'us-ssn': 'SSN' },
  );
  const submission: Submission = {
    way,
    parts: [unreadable ? '' : text],
    unreadable: unreadable ? ['no-bytes'] : [],
    isFixed: false,
  };
  const run = async () => {
    const decision = guard.judge(submission);
    if (decision.kind === 'release') return happened.push('untouched');
    await guard.settle(
      {
        submission,
        release: () => happened.push('release'),
        replace: (parts, edits) => happened.push(`replace ${parts.join()} ${edits.flat().length}`),
        cancel: () => happened.push('cancel'),
      },
      decision,
    );
    return happened.length;
  };
  return { run, happened, activities, questions, judge: guard.judge };
}

describe('guard', () => {
  it('redacts', async () => {
    const { run, happened, activities } = play({ choice: 'redact' });
    await run();
    expect(happened).toEqual(['replace My SSN is [SSN 1]. 1']);
    expect(activities).toEqual([
      {
        way: 'paste',
        action: 'warn',
        outcome: 'redacted',
        counts: { 'us-ssn': 1 },
        unreadable: false,
        justification: null,
      },
    ]);
  });

  it('cancels', async () => {
    const { run, happened, activities } = play({ choice: 'cancel' });
    await run();
    expect(happened).toEqual(['cancel']);
    expect(activities[0]?.outcome).toBe('cancelled');
  });

  it('releases with a reason, and lets the same value pass the next gate', async () => {
    const { run, happened, activities } = play({ choice: 'proceed', justification: 'approved' });
    await run();
    await run();
    expect(happened).toEqual(['release', 'untouched']);
    expect(activities).toMatchObject([{ outcome: 'overridden', justification: 'approved' }]);
  });

  it.each<[string, Answer, Partial<Policy>]>([
    ['no reason where one is asked for', { choice: 'proceed', justification: null }, {}],
    [
      'an override that the policy does not allow',
      { choice: 'proceed', justification: 'approved' },
      { override: 'never' },
    ],
    ['a redaction of what is blocked', { choice: 'redact' }, { actions: { default: 'block' } }],
  ])('takes %s as cancel', async (_name, answer, change) => {
    const { run, happened } = play(answer, change);
    await run();
    expect(happened).toEqual(['cancel']);
  });

  it('shows masked values and never the values', async () => {
    const { run, questions } = play({ choice: 'cancel' });
    await run();
    expect(questions).toMatchObject([
      { items: [{ detector: 'us-ssn', count: 1 }], organizationName: 'Example Corp' },
    ]);
    expect(JSON.stringify(questions)).not.toContain(number);
    expect(JSON.stringify(questions)).toContain('•••-••-••89');
  });

  it('redacts an early request without a question or a record', async () => {
    const { run, happened, questions, activities } = play({ choice: 'cancel' }, {}, 'early-request');
    await run();
    expect(happened).toEqual(['replace My SSN is [SSN 1]. 1']);
    expect(questions).toEqual([]);
    expect(activities).toEqual([]);
  });

  it('interrupts nobody in a trial run, and records what would have happened', async () => {
    const { run, happened, activities } = play({ choice: 'cancel' }, { mode: 'simulate' });
    await run();
    await run();
    expect(happened).toEqual(['untouched', 'untouched']);
    expect(activities).toMatchObject([
      { outcome: 'would-have-asked', action: 'warn', counts: { 'us-ssn': 1 } },
    ]);
  });

  it('counts in a trial run what it would have asked about, and no more', async () => {
    const lenient = { mode: 'simulate', actions: { default: 'warn', 'us-ssn': 'allow' } } as const;
    const { run, activities } = play({ choice: 'cancel' }, { ...lenient, personalAccounts: 'block' }, 'send');
    await run();
    expect(activities).toMatchObject([{ action: 'block', counts: {}, unreadable: false }]);
    const early = play({ choice: 'cancel' }, { mode: 'simulate' }, 'early-request');
    await early.run();
    expect(early.activities).toEqual([]);
  });

  it('asks about what cannot be read', async () => {
    const { run, happened, questions } = play({ choice: 'redact' }, {}, 'request', true);
    await run();
    expect(happened).toEqual(['cancel']);
    expect(questions).toMatchObject([{ unreadable: true, items: [], mayRedact: false }]);
  });
});

it('asks one after the other, and not again about what was let go meanwhile', async () => {
  const plain: Policy = { ...policy, override: 'allowed' };
  const open: ((answer: Answer) => void)[] = [];
  const guard = createGuard(
    guardPorts({
      policy: () => plain,
      account: () => {
        throw new Error('the page changed');
      },
      ask: () => new Promise((resolve) => open.push(resolve)),
    }),
    {},
  );
  const submission: Submission = { way: 'request', parts: [text], unreadable: [], isFixed: false };
  const happened: string[] = [];
  const held = (name: string) => ({
    submission,
    release: () => happened.push(`${name} released`),
    replace: () => happened.push(`${name} redacted`),
    cancel: () => happened.push(`${name} cancelled`),
  });
  const decision = guard.judge(submission);
  if (decision.kind === 'release') throw new Error('not held');
  const both = Promise.all([guard.settle(held('first'), decision), guard.settle(held('second'), decision)]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(open).toHaveLength(1);
  open[0]?.({ choice: 'proceed', justification: null });
  await both;
  expect(open).toHaveLength(1);
  expect(happened).toEqual(['first released', 'second released']);
});

describe('a text too long to be judged in one go', () => {
  const filler = 'All work and no play makes a dull day. '.repeat(8_000);
  const judgeLong = async (parts: readonly string[]) => {
    const happened: string[] = [];
    let pauses = 0;
    const guard = createGuard(
      guardPorts({
        policy: () => policy,
        ask: ({ items }) => {
          happened.push(`asked about ${items.map(({ count, detector }) => `${count} ${detector}`).join()}`);
          return Promise.resolve({ choice: 'cancel' });
        },
        pause: () => {
          pauses += 1;
          return Promise.resolve();
        },
      }),
      {},
    );
    const submission: Submission = { way: 'paste', parts, unreadable: [], isFixed: false };
    const decision = guard.judge(submission);
    expect(decision.kind).toBe('later');
    if (decision.kind === 'release') throw new Error('not held');
    await guard.settle(
      {
        submission,
        release: () => happened.push('released'),
        replace: () => happened.push('redacted'),
        cancel: () => happened.push('cancelled'),
      },
      decision,
    );
    expect(pauses).toBeGreaterThan(3);
    return happened;
  };

  it('is released when it is clean', async () => {
    expect(await judgeLong([filler])).toEqual(['released']);
  });

  it('is asked about when something stands at its end', async () => {
    expect(await judgeLong(['short', filler + text])).toEqual(['asked about 1 us-ssn', 'cancelled']);
  });
});

it('judges with pauses what would take long to hash', () => {
  const { judge } = play({ choice: 'cancel' });
  const submission = (bytes: number): Submission => ({
    ...{ way: 'file', parts: [], isFixed: false },
    unreadable: [new Uint8Array(bytes)],
  });
  expect(judge(submission(1000)).kind).toBe('ask');
  expect(judge(submission(30_000_000)).kind).toBe('later');
});

it.each<[string, string, Partial<Policy>, number]>([
  ['what would be asked about', text, {}, 1],
  ['nothing of a clean text', 'Good morning', {}, 0],
  ['nothing that the policy allows', text, { actions: { default: 'allow' } }, 0],
  ['nothing in a trial run', text, { mode: 'simulate' }, 0],
])('shows while the person types: %s', async (_name, typed, change, count) => {
  const changed = { ...policy, ...change };
  expect(await createGuard(guardPorts({ policy: () => changed }), {}).look(typed)).toHaveLength(count);
});

it('redacts nothing where all that was found stands in files that cannot be changed', () => {
  const { judge } = play({ choice: 'cancel' });
  const file = (documents: readonly (number | null)[]): Submission => ({
    ...{ way: 'file', parts: ['a.docx', text], unreadable: [], isFixed: false, documents },
  });
  expect(judge(file([null, 0]))).toMatchObject({ kind: 'ask', mayRedact: false });
  expect(judge(file([null, null]))).toMatchObject({ kind: 'ask', mayRedact: true });
});
