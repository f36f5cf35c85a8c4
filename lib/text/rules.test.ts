import { expect, test } from 'vitest';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { rulesInWords, rulesTitle } from './rules';

const usual: Policy = {
  ...plainPolicy,
  minimumActionOnPersonalAccount: 'warn',
  minimumActionWithTrainingOn: 'warn',
};

const line = (title: string, change: Partial<Policy>) =>
  rulesInWords({ ...usual, ...change }, 1825)
    .find((one) => one.title === title)
    ?.says.join(' ');

const id = '00000105-0000-4000-8000-000000000105';
const badge = {
  id: 'own-badge',
  name: 'badge number',
  pattern: '[0-9]{5}',
  keywords: [],
  proximity: 50,
  check: 'none',
  likelihood: 'LIKELY',
  caseSensitive: false,
} as const;

test.for([
  ['Account', { personalAccounts: 'allow' }, /^No rule about which account/],
  [
    'Account',
    { personalAccounts: 'remind' },
    /^On an account that is not the company’s, a reminder is shown\.$/,
  ],
  ['Account', { personalAccounts: 'block' }, /^From an account that is not the company’s, nothing/],
  [
    'Account',
    { requireCompanyAccount: true, personalAccounts: 'block' },
    /^Work is done.*nothing can be sent\.$/,
  ],
  ['Account', { exemptPlans: ['pro', 'max'] }, /Exempt: accounts on the Pro plan, Max plan\.$/],
  ['Account', { exemptEmailDomains: ['a.example'] }, /Exempt: .* at a\.example\.$/],
  ['Account', { restrictTenants: true, organizationIds: [id] }, /the provider is asked to refuse/],
  ['Account', { restrictTenants: true }, /a reminder is shown\.$/],
  ['Training', {}, /^No rule/],
  ['Training', { requireTrainingOff: true }, /^Chats must not be used for training\.$/],
  ['Training', { requireTrainingOff: true, mayTurnTrainingOff: true }, /once you confirm it\.$/],
  [
    'Training',
    { mayTurnTrainingOff: true },
    /^No rule about training\. The extension may turn the switch off/,
  ],
  ['Kept for', { maximumRetentionDays: 365 }, /^At most 1 year\.$/],
  ['Warned about', {}, /^Everything that is looked for\. You are asked, and can redact, cancel or go on\.$/],
  ['Warned about', { override: 'never' }, /can redact or cancel\.$/],
  [
    'Blocked',
    { actions: { default: 'warn', 'us-ssn': 'block' } },
    /^Social Security number\. A text does not/,
  ],
  [
    'Warned about',
    { actions: { default: 'warn', 'us-ssn': 'block' } },
    /^Everything else that is looked for\./,
  ],
  ['Redacted', { actions: { default: 'warn', health: 'redact' } }, /^Health and insurance numbers\./],
  [
    'Left alone',
    { actions: { default: 'block', marking: 'allow' } },
    /^Confidentiality markings\. These may be sent\.$/,
  ],
  ['Blocked', { actions: { 'own-badge': 'block' }, patterns: [badge] }, /^Badge number\./],
  ['Blocked', { actions: {} }, undefined],
  ['Warned about', { actions: {} }, /^Everything that is looked for\./],
  ['Besides', { actions: { default: 'warn', 'us-ssn': 'block' } }, /^Where two of these lines fit a value/],
  ['Besides', { minimumActionOnPersonalAccount: 'block' }, /is at least blocked\./],
  ['Besides', { minimumActionOnPersonalAccount: 'allow', minimumActionWithTrainingOn: 'warn' }, undefined],
  [
    'What cannot be checked',
    { unreadableContent: 'block', audio: 'allow' },
    /is blocked\. Speech is let through\.$/,
  ],
  ['Feedback to the provider', { feedback: 'allow' }, /^Thumbs up or down may be sent\.$/],
  ['Feedback to the provider', { feedback: 'block' }, /cannot be sent: .* kept for up to 5 years\.$/],
] as const)('%s, %j', ([title, change, expected]) => {
  const says = line(title, change);
  if (expected === undefined) expect(says).toBeUndefined();
  else expect(says).toMatch(expected);
});

test('whose rules they are', () => {
  expect(rulesTitle('')).toBe('The rules in force here');
  expect(rulesTitle('Meridian Bank')).toBe('What Meridian Bank requires');
});

test('feedback is kept as long as the facts of the account say', () => {
  const says = rulesInWords({ ...usual, feedback: 'warn' }, 30)
    .at(-1)
    ?.says.join(' ');
  expect(says).toBe(
    'Thumbs up or down are asked about: the chat goes along, and may then be kept for up to 30 days.',
  );
});
