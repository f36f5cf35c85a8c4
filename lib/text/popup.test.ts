import { describe, expect, it } from 'vitest';

import { unknownAccount, type AccountStatus } from '@/lib/model/account-status';
import type { ComparisonRow, Verdict } from '@/lib/model/comparison';
import { popups } from '@/test/preview/states';

import {
  accountDetails,
  accountTitle,
  actualCell,
  comparisonSummary,
  driftNote,
  evidence,
  gateHelp,
  policyText,
  trialText,
  requiredCell,
  dueLine,
} from './popup';

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
    [rows('met', 'unknown'), '1 of 2 rules cannot be checked.'],
    [rows('met'), 'The one rule is met.'],
    [rows('not-required', 'not-met'), 'The one rule is not met.'],
    [rows(), 'Nothing is required of this account.'],
  ])('%#: %s', (given, text) => {
    expect(comparisonSummary(given)).toBe(text);
  });

  it('shows unknown as unknown', () => {
    const cells = rows().map(({ subject }) => actualCell(subject, unknownAccount));
    expect(cells).toEqual(['Unknown', 'Unknown', 'Unknown']);
  });

  it('shows what the policy requires', () => {
    const policy = popups['personal']?.policyState.policy;
    const none = popups['noPolicy']?.policyState.policy;
    if (policy === undefined || none === undefined) throw new Error('the states are gone');
    const required = rows('met', 'met', 'met').map((row) => requiredCell(row, policy));
    expect(required).toEqual(['Company', 'Off', 'At most 30 days']);
    expect(rows().map((row) => requiredCell(row, none))).toEqual(['No rule', 'No rule', 'No rule']);
    const [account] = rows('met').map((row) => requiredCell(row, { ...policy, exemptPlans: ['max'] }));
    expect(account).toBe('Company, or exempt');
  });
});

it('leaves out what is not known of the account, and a personal organisation’s name', () => {
  expect(accountDetails(unknownAccount)).toEqual(['Plan unknown']);
  expect(accountDetails(account('personal'))).toEqual(['Free plan', 'example.net']);
  expect(accountDetails(account('incognito'))).toEqual(['Free plan', 'example.net', 'Incognito chat']);
  expect(accountDetails(account('company'))).toEqual([
    'Enterprise plan',
    'Meridian Bank',
    'meridian.example',
  ]);
});

it('calls no account personal that another company pays for', () => {
  const other = { ...account('personal'), plan: { value: 'team', evidence: [] } } as const;
  expect([accountTitle(other), actualCell('account', other)]).toEqual([
    'Not your company’s account',
    'Not the company’s',
  ]);
  expect(actualCell('account', account('personal'))).toBe('Personal');
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

describe('the gates', () => {
  const healthy = popups['company']?.report?.health;
  if (healthy === undefined) throw new Error('the states are gone');

  it('asks for a reload only where that can help', () => {
    expect(gateHelp(healthy)).toBeNull();
    expect(gateHelp({ ...healthy, browserGate: 'cannot-block' })).toBeNull();
    for (const gate of ['pageGate', 'wireGate'] as const)
      for (const state of ['starting', 'broken'] as const)
        expect(gateHelp({ ...healthy, browserGate: 'broken', [gate]: state })).toMatch(/[Rr]eload the tab/);
    expect(gateHelp({ ...healthy, browserGate: 'broken' })).toContain('Restart the browser');
  });

  it('says that a later gate has checked what an earlier one missed, only where that is so', () => {
    const page = [{ missedBy: 'page-gate', route: 'send' }] as const;
    const wire = [...page, { missedBy: 'wire-gate', route: 'action' }] as const;
    expect(driftNote(healthy)).toBeNull();
    expect(driftNote({ ...healthy, drift: page })).toContain('the request check has checked it');
    expect(driftNote({ ...healthy, drift: wire })).toContain('the browser check has checked it');
    for (const browserGate of ['cannot-block', 'broken', 'starting'] as const)
      expect(driftNote({ drift: wire, browserGate })).toContain('may have gone out unchecked');
  });
});

it.for([
  [0, 0, null, ''],
  [1, 0, null, '1 conversation is due for deletion.'],
  [2, 1, 3, '2 conversations are due for deletion. 1 will be in 3 days.'],
  [2, 4, 1, '2 conversations are due for deletion. 4 will be, the first tomorrow.'],
  [0, 1, 0, '1 conversation will be due for deletion later today.'],
  [0, 3, 2, '3 conversations will be due for deletion, the first in 2 days.'],
] as const)('%i due, %i later, the first in %s days', ([due, later, next, text]) => {
  expect(dueLine(due, later, next)).toBe(text);
});

it('says that a trial run is one, and where the policy enforces on other seats', () => {
  const state = popups['personal']?.policyState ?? expect.fail('no state');
  const simulate = { ...state, policy: { ...state.policy, mode: 'simulate' as const, enforcePercent: 20 } };
  expect(trialText(state)).toBeNull();
  expect(trialText(simulate)).toBe('Trial run: nothing is held back, only counted.');
  expect(trialText({ ...simulate, isBeyondRing: true })).toContain('20 % of the seats');
});
