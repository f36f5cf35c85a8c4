import { expect, it } from 'vitest';
import { createAccountRelease } from '@/lib/act/account-release';
import type { Activity } from '@/lib/model/activity';
import type { Policy } from '@/lib/model/policy';
import type { Question } from '@/lib/model/question';
import type { Submission } from '@/lib/model/submission';
import { guardPorts } from '@/test/samples/guard-ports';
import { plainPolicy } from '@/test/samples/policy';
import { createGuard } from './guard';

const text = 'My SSN is 219-45-6789.';
const policy: Policy = { ...plainPolicy, override: 'with-justification', personalAccounts: 'warn' };

it('asks about the account first, then about what the message holds, and about the account once', async () => {
  const questions: Question[] = [];
  const activities: Activity[] = [];
  const happened: string[] = [];
  const guard = createGuard(
    guardPorts({
      policy: () => policy,
      ask: (question) => {
        questions.push(question);
        const isAnswered = questions.length > 1;
        return Promise.resolve(
          isAnswered ? { choice: 'proceed', justification: 'approved' } : { choice: 'switch' },
        );
      },
      record: (activity) => activities.push(activity),
      accounts: createAccountRelease(),
    }),
    {},
  );
  const submission: Submission = { way: 'send', parts: [text], unreadable: [], isFixed: false };
  const send = async () => {
    const decision = guard.judge(submission);
    if (decision.kind === 'release') return happened.push('untouched');
    const to = (name: string) => () => void happened.push(name);
    await guard.settle(
      { submission, release: to('release'), replace: to('replace'), cancel: to('cancel') },
      decision,
    );
    return happened.length;
  };
  await send();
  expect(happened).toEqual(['cancel']);
  await send();
  await send();
  expect(happened).toEqual(['cancel', 'release', 'untouched']);
  expect(questions.map(({ asksAccount, items }) => [asksAccount, items.length])).toEqual([
    [true, 0],
    [true, 0],
    [false, 1],
  ]);
  expect(activities.map(({ way, outcome, justification }) => [way, outcome, justification])).toEqual([
    ['account', 'cancelled', null],
    ['account', 'overridden', 'approved'],
    ['send', 'overridden', 'approved'],
  ]);
});
