import { expect, it } from 'vitest';
import type { Policy } from '@/lib/model/policy';
import type { Submission } from '@/lib/model/submission';
import { guardPorts } from '@/test/samples/guard-ports';
import { plainPolicy } from '@/test/samples/policy';
import { createGuard } from './guard';

const text = 'My SSN is 219-45-6789.';

it('judges in slices by the policy at the end, with what that one looks for', async () => {
  const mails: Policy = { ...plainPolicy, actions: { 'email-address': 'block' } };
  let policy = plainPolicy;
  const pause = () => {
    policy = mails;
    return Promise.resolve();
  };
  const guard = createGuard(guardPorts({ policy: () => policy, pause }), {});
  const long = `Write to ada@northwind.example.\n${'Good morning to all of you. '.repeat(2000)}`;
  const decision = await guard.judgeInSlices({ way: 'send', parts: [long], unreadable: [], isFixed: false });
  expect(decision).toMatchObject({ kind: 'ask', action: 'block' });
});

it('asks again what was answered under another policy', async () => {
  const policies: Policy[] = [
    { ...plainPolicy, override: 'allowed' },
    { ...plainPolicy, actions: { default: 'block' } },
  ];
  const asked: string[] = [];
  const happened: string[] = [];
  const guard = createGuard(
    guardPorts({
      policy: () => policies[0] ?? plainPolicy,
      ask({ action }) {
        asked.push(action);
        if (policies.length > 1) policies.shift();
        return Promise.resolve({ choice: 'proceed', justification: 'approved' });
      },
      record: ({ outcome }) => happened.push(outcome),
    }),
    {},
  );
  const submission: Submission = { way: 'request', parts: [text], unreadable: [], isFixed: false };
  const decision = guard.judge(submission);
  if (decision.kind === 'release') throw new Error('not held');
  const held = { submission, release: () => happened.push('released'), replace: () => {} };
  await guard.settle({ ...held, cancel: () => happened.push('stopped') }, decision);
  expect(asked).toEqual(['warn', 'block']);
  expect(happened).toEqual(['stopped', 'cancelled']);
});
