import { expect, test } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import type { Health } from '@/lib/model/health';
import { conditions } from '@/lib/model/vendor-review';
import { plainPolicy } from '@/test/samples/policy';
import { reviewVendor, type Ticks } from './vendor-review';

const today = '2026-11-21';
const working: Health = { pageGate: 'active', wireGate: 'active', browserGate: 'active', drift: [] };
const company = {
  ...unknownAccount,
  kind: { value: 'company', evidence: [] },
  emailDomain: 'meridian.example',
} as const;
const seen = { account: company, health: working };
const id = '00000105-0000-4000-8000-000000000105';

type Change = Partial<Parameters<typeof reviewVendor>[0]>;
const stateOf = (
  condition: (typeof conditions)[number],
  change: Change,
  ticks: Ticks,
  what: Parameters<typeof reviewVendor>[2],
) => {
  const { states } = reviewVendor({ ...plainPolicy, ...change }, ticks, what, today);
  const state = states.find((one) => one.condition === condition);
  return [state?.sight, state?.status];
};

test('every condition, in its order, open while nothing is said', () => {
  const { states, nextReview } = reviewVendor(plainPolicy, {}, null, today);
  expect(states.map(({ condition }) => condition)).toEqual(conditions);
  expect(states.every(({ status, ticked }) => status === 'open' && ticked === null)).toBe(true);
  expect(nextReview).toBeNull();
});

test.for([
  ['agreement', '2026-03-01', ['never', 'met']],
  ['agreement', '2026-11-21', ['never', 'met']],
  ['agreement', '2026-11-22', ['never', 'open']],
  ['iso', '2026-03-01', ['never', 'met']],
  ['yearly-review', '2026-03-01', ['never', 'met']],
  ['yearly-review', '2025-11-22', ['never', 'met']],
  ['yearly-review', '2025-11-21', ['never', 'due']],
  ['yearly-review', '2019-01-01', ['never', 'due']],
] as const)('%s, ticked on %s', ([condition, date, expected]) => {
  expect(stateOf(condition, {}, { [condition]: date }, seen)).toEqual(expected);
});

const domains = { emailDomains: ['meridian.example'] };
test.for([
  ['no domain in the policy', {}, seen, ['never', 'met']],
  ['nothing seen', domains, null, ['unknown', 'partly']],
  ['the company’s account on its domain', { emailDomains: ['meridian.example'] }, seen, ['shown', 'met']],
  [
    'the company’s account on another domain',
    { emailDomains: ['other.example'] },
    seen,
    ['not-shown', 'partly'],
  ],
  [
    'the company’s account, domain unknown',
    domains,
    { ...seen, account: { ...company, emailDomain: 'unknown' } },
    ['unknown', 'partly'],
  ],
  [
    'a personal account says nothing of the company’s',
    domains,
    { ...seen, account: { ...company, kind: { value: 'personal', evidence: [] } } },
    ['unknown', 'partly'],
  ],
] as const)('single sign-on, ticked: %s', ([, change, what, expected]) => {
  expect(stateOf('single-sign-on', change, { 'single-sign-on': '2026-03-01' }, what)).toEqual(expected);
});

const gates = (change: Partial<Health>) => ({ ...seen, health: { ...working, ...change } });
test.for([
  ['only reminded', { personalAccounts: 'warn' }, seen, ['not-shown', 'partly']],
  ['blocked', { personalAccounts: 'block' }, seen, ['shown', 'met']],
  ['blocked, in a trial run', { personalAccounts: 'block', mode: 'simulate' }, seen, ['not-shown', 'partly']],
  ['blocked, nothing seen', { personalAccounts: 'block' }, null, ['unknown', 'partly']],
  [
    'blocked, gates starting',
    { personalAccounts: 'block' },
    gates({ wireGate: 'starting', browserGate: 'starting' }),
    ['unknown', 'partly'],
  ],
  [
    'blocked, gates broken',
    { personalAccounts: 'block' },
    gates({ wireGate: 'broken', browserGate: 'cannot-block' }),
    ['not-shown', 'partly'],
  ],
  ['blocked by one gate', { personalAccounts: 'block' }, gates({ wireGate: 'broken' }), ['shown', 'met']],
  [
    'blocked but for a plan',
    { personalAccounts: 'block', exemptPlans: ['pro'] },
    seen,
    ['exceptions', 'partly'],
  ],
  [
    'blocked but for a domain',
    { personalAccounts: 'block', exemptEmailDomains: ['a.example'] },
    seen,
    ['exceptions', 'partly'],
  ],
  ['restricted', { restrictTenants: true, organizationIds: [id] }, seen, ['shown', 'met']],
  ['restricted to nobody', { restrictTenants: true }, seen, ['not-shown', 'partly']],
  [
    'restricted, which knows no exceptions',
    { restrictTenants: true, organizationIds: [id], exemptPlans: ['pro'] },
    seen,
    ['shown', 'met'],
  ],
] as const)('no personal accounts, staff trained: %s', ([, change, what, expected]) => {
  const ticks = { 'no-personal-accounts': '2026-03-01' };
  expect(stateOf('no-personal-accounts', change, ticks, what)).toEqual(expected);
});

test('what is seen alone is half of it', () => {
  expect(stateOf('no-personal-accounts', { personalAccounts: 'block' }, {}, seen)).toEqual([
    'shown',
    'partly',
  ]);
  expect(stateOf('no-personal-accounts', {}, {}, seen)).toEqual(['not-shown', 'open']);
});

test.for([
  ['2026-03-01', '2027-03-01'],
  ['2024-02-29', '2025-02-28'],
  ['2024-03-29', '2025-03-29'],
  ['2025-12-31', '2026-12-31'],
  ['2027-01-01', null],
])('after a review on %s the next is due on %s', ([date, next]) => {
  const ticks = { 'yearly-review': date ?? '' };
  expect(reviewVendor(plainPolicy, ticks, null, today).nextReview).toBe(next);
});
