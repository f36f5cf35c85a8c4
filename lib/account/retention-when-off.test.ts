import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import { retentionWhenOff } from './retention-when-off';

it.each([
  ['free', 'on', { days: 30, after: 'deletion' }],
  ['max', 'not-chosen', { days: 30, after: 'deletion' }],
  ['pro', 'off', null],
  ['team', 'never', null],
  ['unknown', 'on', null],
] as const)('%s, training %s', (plan, training, expected) => {
  const account: AccountStatus = {
    ...unknownAccount,
    plan: { value: plan, evidence: [] },
    training: { value: training, evidence: [] },
  };
  expect(retentionWhenOff(account)).toEqual(expected);
});
