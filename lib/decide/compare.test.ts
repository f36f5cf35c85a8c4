import { expect, test } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Verdict } from '@/lib/model/comparison';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { compare } from './compare';

const requiring: Policy = {
  ...plainPolicy,
  requireCompanyAccount: true,
  requireTrainingOff: true,
  maximumRetentionDays: 30,
};

type Values = {
  kind?: AccountStatus['kind']['value'];
  training?: AccountStatus['training']['value'];
  retention?: AccountStatus['retention']['value'];
};

function account({ kind = 'unknown', training = 'unknown', retention = 'unknown' }: Values): AccountStatus {
  return {
    ...unknownAccount,
    kind: { value: kind, evidence: [] },
    training: { value: training, evidence: [] },
    retention: { value: retention, evidence: [] },
  };
}

test.for<[string, Values, Policy, [account: Verdict, training: Verdict, retention: Verdict]]>([
  ['nothing required, nothing known', {}, plainPolicy, ['not-required', 'not-required', 'not-required']],
  [
    'nothing required, all bad',
    { kind: 'personal', training: 'on', retention: { days: 1825, after: 'conversation' } },
    plainPolicy,
    ['not-required', 'not-required', 'not-required'],
  ],
  ['all required, nothing known', {}, requiring, ['unknown', 'unknown', 'unknown']],
  [
    'all required, all met',
    { kind: 'company', training: 'never', retention: { days: 30, after: 'deletion' } },
    requiring,
    ['met', 'met', 'met'],
  ],
  [
    'all required, none met',
    { kind: 'personal', training: 'on', retention: { days: 31, after: 'conversation' } },
    requiring,
    ['not-met', 'not-met', 'not-met'],
  ],
  ['training off is met', { training: 'off' }, requiring, ['unknown', 'met', 'unknown']],
  [
    'training never chosen is not met',
    { training: 'not-chosen' },
    requiring,
    ['unknown', 'not-met', 'unknown'],
  ],
  [
    'retention by contract cannot be seen',
    { retention: 'custom' },
    requiring,
    ['unknown', 'unknown', 'unknown'],
  ],
  [
    'each requirement stands alone',
    { kind: 'personal', training: 'on', retention: { days: 1825, after: 'conversation' } },
    { ...plainPolicy, maximumRetentionDays: 3650 },
    ['not-required', 'not-required', 'met'],
  ],
])('%s', ([, values, policy, verdicts]) => {
  const rows = compare(account(values), policy);
  expect(rows.map((row) => row.subject)).toEqual(['account', 'training', 'retention']);
  expect(rows.map((row) => row.verdict)).toEqual(verdicts);
});

test.for<[string, Values, Partial<Policy>, Verdict]>([
  ['a reminder requires nothing', { kind: 'personal' }, { personalAccounts: 'remind' }, 'not-required'],
  ['what is asked about is not as required', { kind: 'personal' }, { personalAccounts: 'warn' }, 'not-met'],
  ['nor is what is blocked', { kind: 'personal' }, { personalAccounts: 'block' }, 'not-met'],
  ['the company’s may be used', { kind: 'company' }, { personalAccounts: 'block' }, 'met'],
  ['an account that is not known', {}, { personalAccounts: 'block' }, 'unknown'],
  [
    'an exempt account is as required',
    { kind: 'personal' },
    { requireCompanyAccount: true, personalAccounts: 'block', exemptEmailDomains: ['partner.example'] },
    'met',
  ],
])('the account: %s', ([, values, change, expected]) => {
  const status = { ...account(values), emailDomain: 'partner.example' };
  const [row] = compare(status, { ...plainPolicy, ...change });
  expect(row?.verdict).toBe(expected);
});
