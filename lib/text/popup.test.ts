import { describe, expect, it } from 'vitest';

import { unknownAccount, type AccountStatus } from '@/lib/model/account-status';
import type { ComparisonRow, Verdict } from '@/lib/model/comparison';
import { popups } from '@/test/preview/states';

import { accountDetails, actualCell, comparisonSummary, evidence, policyText, requiredCell } from './popup';

const rows = (...verdicts: Verdict[]): ComparisonRow[] =>
  (['account', 'training', 'retention'] as const).map((subject, index) => ({
    subject,
    verdict: verdicts[index] ?? 'not-required',
  }));

const account = (name: string): AccountStatus => popups[name]?.report?.account ?? unknownAccount;

describe('the comparison', () => {
  it.each([
    [rows('met', 'met', 'met'), '3 of 3 rules are met.'],
    [rows('not-met', 'met', 'unknown'), '1 of 3 rules is not met.'],
    [rows('not-met', 'not-met'), '2 of 2 rules are not met.'],
    [rows('met', 'unknown'), '1 of 2 cannot be told.'],
    [rows(), 'Nothing is required of this account.'],
  ])('%#: %s', (given, text) => {
    expect(comparisonSummary(given, account('company'))).toBe(text);
  });

  it('says how to find out when something was not seen', () => {
    expect(comparisonSummary(rows('unknown'), unknownAccount)).toBe(
      '1 of 1 cannot be told. Reload the tab to find out.',
    );
  });

  it('shows unknown as unknown', () => {
    const cells = rows().map(({ subject }) => actualCell(subject, unknownAccount));
    expect(cells).toEqual(['Unknown', 'Unknown', 'Unknown']);
  });

  it('shows what the policy requires', () => {
    const policy = popups['personal']?.policyState.policy;
    const none = popups['noPolicy']?.policyState.policy;
    if (policy === undefined || none === undefined) throw new Error('the states are gone');
    expect(rows().map(({ subject }) => requiredCell(subject, policy))).toEqual([
      'Company',
      'Off',
      'At most 30 days',
    ]);
    expect(rows().map(({ subject }) => requiredCell(subject, none))).toEqual([
      'No rule',
      'No rule',
      'No rule',
    ]);
  });
});

it('leaves out what is not known of the account, and a personal organisation’s name', () => {
  expect(accountDetails(unknownAccount)).toEqual(['Plan unknown']);
  expect(accountDetails(account('personal'))).toEqual(['Free plan', 'example.net']);
  expect(accountDetails(account('company'))).toEqual([
    'Enterprise plan',
    'Meridian Bank',
    'meridian.example',
  ]);
});

it('lists each signal once', () => {
  expect(evidence(account('company'))).toEqual(['organization.raven_type']);
});

it.each([
  ['personal', 'The policy of Meridian Bank is in force since Nov\u00a02,\u00a02026.'],
  [
    'unknown',
    'The browser has not said yet whether there is a policy. Until then the built-in rules are in force.',
  ],
  ['noPolicy', 'No organization manages this extension here. The built-in rules are in force.'],
  ['signedOut', 'The browser no longer delivers the policy. The last good copy stays in force.'],
])('policy of %s', (name, text) => {
  const state = popups[name]?.policyState;
  expect(state && policyText(state)).toBe(text);
});

it('counts the settings that were refused', () => {
  const state = popups['problems']?.policyState;
  expect(state && policyText(state)).toContain('except for 2 settings');
});
