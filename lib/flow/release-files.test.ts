import { expect, it } from 'vitest';
import type { Activity } from '@/lib/model/activity';
import type { Policy } from '@/lib/model/policy';
import type { Submission } from '@/lib/model/submission';
import { guardPorts } from '@/test/samples/guard-ports';
import { plainPolicy } from '@/test/samples/policy';
import { createGuard } from './guard';

const text = 'My SSN is 219-45-6789.';
const picture = new Uint8Array([1, 2, 3]);

/** Two texts and a picture. */
const three = (...[first, second]: readonly [string, string]): Submission => ({
  ...{
    way: 'file',
    parts: ['a.txt', first, 'b.txt', second, 'c.png'],
    unreadable: [picture],
    isFixed: false,
  },
  files: [
    { at: 0, isRead: true },
    { at: 2, isRead: true },
    { at: 4, isRead: false },
  ],
});

/** What happens where the person wants the others attached. @param after the policy once they have answered */
async function play(submission: Submission, change: Partial<Policy>, after?: Partial<Policy>, hasWay = true) {
  const activities: Activity[] = [];
  const happened: unknown[] = [];
  let policy: Policy = { ...plainPolicy, ...change };
  const guard = createGuard(
    guardPorts({
      policy: () => policy,
      ask: ({ files }) => {
        happened.push(`${files?.others} others`);
        if (after) policy = { ...plainPolicy, ...after };
        return Promise.resolve({ choice: happened.length > 1 ? 'cancel' : 'others' });
      },
      record: (activity) => activities.push(activity),
    }),
    {},
  );
  const decision = guard.judge(submission);
  if (decision.kind === 'release') throw new Error('not held');
  const releaseFiles = (files: readonly number[]) => happened.push(files);
  await guard.settle(
    {
      submission,
      release: () => happened.push('release'),
      replace: () => happened.push('replace'),
      cancel: () => happened.push('cancel'),
      ...(hasWay && { releaseFiles }),
    },
    decision,
  );
  return { happened, activities };
}

it.each([
  ['what cannot be read may go', 'warn', 'allow', [1, 2]],
  ['what cannot be read is asked about', 'warn', 'warn', [1]],
  ['what was found is blocked', 'block', 'allow', [1, 2]],
] as const)('attaches the others: %s', async (_name, action, unreadableContent, files) => {
  const change = { actions: { default: action }, unreadableContent };
  const { happened, activities } = await play(three(text, 'clean'), change);
  expect(happened).toEqual([`${files.length} others`, files]);
  expect(activities).toEqual([
    {
      ...{ way: 'file', action, outcome: 'left-out', counts: { 'us-ssn': 1 } },
      ...{ unreadable: unreadableContent === 'warn', justification: null },
    },
  ]);
});

it('is cancel where there are no others', async () => {
  const { happened, activities } = await play(three(text, text), { unreadableContent: 'block' });
  expect(happened).toEqual(['0 others', 'cancel']);
  expect(activities).toMatchObject([{ outcome: 'cancelled' }]);
});

it('is cancel where files cannot be let go one by one', async () => {
  const { happened } = await play(three(text, 'clean'), {}, undefined, false);
  expect(happened).toEqual(['1 others', 'cancel']);
});

it('asks again under another policy, which may mind the others', async () => {
  const allowed = { unreadableContent: 'allow' } as const;
  const { happened, activities } = await play(three(text, 'clean'), allowed, { unreadableContent: 'block' });
  expect(happened).toEqual(['2 others', '1 others', 'cancel']);
  expect(activities).toMatchObject([{ outcome: 'cancelled' }]);
});
