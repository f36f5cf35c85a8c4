import { describe, expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Finding } from '@/lib/model/finding';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { decide, type Matter } from './decide';

const policy: Policy = { ...plainPolicy, unreadableContent: 'block' };
const known = <T>(value: T) => ({ value, evidence: [] });
const company: AccountStatus = { ...unknownAccount, kind: known('company'), training: known('never') };
const personal: AccountStatus = { ...unknownAccount, kind: known('personal'), training: known('on') };

const ssn: Finding = {
  detector: 'us-ssn',
  category: 'identity',
  start: 0,
  end: 11,
  likelihood: 'LIKELY',
  reasons: [],
};
const card: Finding = {
  detector: 'payment-card',
  category: 'financial',
  start: 20,
  end: 36,
  likelihood: 'LIKELY',
  reasons: [],
};
const maybe: Finding = { ...ssn, likelihood: 'POSSIBLE' };
const sent = (findings: Finding[], more: Partial<Matter> = {}): Matter => ({
  way: 'send',
  found: [findings],
  unreadable: false,
  isFixed: false,
  ...more,
});

type Case = [string, Matter, AccountStatus, Partial<Policy>, Partial<ReturnType<typeof decide>>];

const cases: Case[] = [
  ['nothing found', sent([]), company, {}, { kind: 'release' }],
  ['below the threshold', sent([maybe]), company, {}, { kind: 'release' }],
  [
    'a lower threshold',
    sent([maybe]),
    company,
    { minimumLikelihood: 'POSSIBLE' },
    { kind: 'ask', action: 'warn' },
  ],
  ['warn, override allowed', sent([ssn]), company, {}, { kind: 'ask', mayRedact: true, mayProceed: 'yes' }],
  ['warn, no override', sent([ssn]), company, { override: 'never' }, { kind: 'ask', mayProceed: 'no' }],
  [
    'warn, override with a reason',
    sent([ssn]),
    company,
    { override: 'with-justification' },
    { kind: 'ask', mayProceed: 'with-justification' },
  ],
  [
    'the category is stricter than the detector',
    sent([card]),
    company,
    { actions: { 'payment-card': 'warn', financial: 'redact' } },
    { kind: 'ask', action: 'redact', mayRedact: true, mayProceed: 'no' },
  ],
  [
    'blocked',
    sent([ssn]),
    company,
    { actions: { 'us-ssn': 'block' } },
    { kind: 'ask', action: 'block', mayRedact: false, mayProceed: 'no' },
  ],
  [
    'the strictest of two findings',
    sent([ssn, card]),
    company,
    { actions: { 'us-ssn': 'block', default: 'warn' } },
    { kind: 'ask', action: 'block', found: [[ssn, card]] },
  ],
  [
    'allowed by the detector',
    sent([ssn]),
    personal,
    { actions: { 'us-ssn': 'allow' }, minimumActionOnPersonalAccount: 'block' },
    { kind: 'release' },
  ],
  [
    'allowed findings are not asked about',
    sent([ssn, card]),
    company,
    { actions: { 'us-ssn': 'allow', default: 'warn' } },
    { kind: 'ask', found: [[card]] },
  ],
  [
    'raised on a personal account',
    sent([ssn]),
    personal,
    { minimumActionOnPersonalAccount: 'block' },
    { kind: 'ask', action: 'block' },
  ],
  [
    'not raised on the company account',
    sent([ssn]),
    company,
    { minimumActionOnPersonalAccount: 'block' },
    { kind: 'ask', action: 'warn' },
  ],
  [
    'an unknown account counts as personal',
    sent([ssn]),
    unknownAccount,
    { minimumActionOnPersonalAccount: 'redact' },
    { kind: 'ask', action: 'redact' },
  ],
  [
    'raised while training is on',
    sent([ssn]),
    personal,
    { minimumActionWithTrainingOn: 'redact' },
    { kind: 'ask', action: 'redact' },
  ],
  [
    'not raised where training is excluded',
    sent([ssn]),
    company,
    { minimumActionWithTrainingOn: 'redact' },
    { kind: 'ask', action: 'warn' },
  ],
  ['no default written', sent([ssn]), company, { actions: {} }, { kind: 'ask', action: 'warn' }],
  [
    'unreadable, blocked',
    sent([], { unreadable: true }),
    company,
    {},
    { kind: 'ask', action: 'block', mayRedact: false, mayProceed: 'no' },
  ],
  [
    'unreadable, warned',
    sent([], { unreadable: true }),
    company,
    { unreadableContent: 'warn' },
    { kind: 'ask', action: 'warn', mayRedact: false, mayProceed: 'yes' },
  ],
  [
    'unreadable, allowed',
    sent([], { unreadable: true }),
    company,
    { unreadableContent: 'allow' },
    { kind: 'release' },
  ],
  [
    'an early request is redacted without a question',
    sent([ssn], { way: 'early-request' }),
    company,
    { actions: { default: 'block' } },
    { kind: 'redact', found: [[ssn]] },
  ],
  [
    'an early request that cannot be changed',
    sent([ssn], { way: 'early-request', isFixed: true }),
    company,
    {},
    { kind: 'refuse' },
  ],
  [
    'what cannot be changed, warned',
    sent([ssn], { way: 'file', isFixed: true }),
    company,
    {},
    { kind: 'ask', action: 'warn', mayRedact: false, mayProceed: 'yes' },
  ],
  [
    'what cannot be changed, to be redacted',
    sent([ssn], { way: 'file', isFixed: true }),
    company,
    { actions: { default: 'redact' } },
    { kind: 'ask', action: 'redact', mayRedact: false, mayProceed: 'no' },
  ],
  [
    'a clean one that cannot be changed',
    sent([], { way: 'file', isFixed: true }),
    company,
    {},
    { kind: 'release' },
  ],
  [
    'speech has a rule of its own',
    sent([], { way: 'voice', unreadable: true }),
    company,
    { audio: 'warn' },
    { kind: 'ask', action: 'warn', mayRedact: false, unreadable: true },
  ],
  [
    'speech that is allowed',
    sent([], { way: 'voice', unreadable: true }),
    company,
    { audio: 'allow' },
    { kind: 'release' },
  ],
  ['a clean early request', sent([], { way: 'early-request' }), company, {}, { kind: 'release' }],
  [
    'an unreadable early request',
    sent([], { way: 'early-request', unreadable: true }),
    company,
    {},
    { kind: 'refuse' },
  ],
  [
    'a clean message from an account that is not the company’s',
    sent([]),
    personal,
    { personalAccounts: 'block' },
    { kind: 'ask', action: 'block', wrongAccount: true, mayRedact: false, mayProceed: 'no' },
  ],
  [
    'the same from one that could not be told',
    sent([], { way: 'request' }),
    unknownAccount,
    { personalAccounts: 'block' },
    { kind: 'ask', action: 'block', wrongAccount: true },
  ],
  [
    'the same ahead of the send',
    sent([ssn], { way: 'early-request' }),
    personal,
    { personalAccounts: 'block' },
    { kind: 'refuse' },
  ],
  ['a message from the company’s', sent([]), company, { personalAccounts: 'block' }, { kind: 'release' }],
  [
    'a setting of a forbidden account',
    sent([], { way: 'other-request' }),
    personal,
    { personalAccounts: 'block' },
    { kind: 'release' },
  ],
];

describe('decide', () => {
  it.each(cases)('%s', (_name, matter, account, change, expected) => {
    expect(decide(matter, account, { ...policy, ...change })).toMatchObject(expected);
  });
});
