import { describe, expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Finding } from '@/lib/model/finding';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { decide, type Matter } from './decide';

const policy: Policy = { ...plainPolicy, unreadableContent: 'block' };
const known = <T>(value: T) => ({ value, evidence: [] });
const personal: AccountStatus = { ...unknownAccount, kind: known('personal'), training: known('on') };

const ssn: Finding = {
  detector: 'us-ssn',
  category: 'identity',
  start: 0,
  end: 11,
  likelihood: 'LIKELY',
  reasons: [],
};
const sent = (findings: Finding[], more: Partial<Matter> = {}): Matter => ({
  way: 'send',
  found: [findings],
  unreadable: false,
  isFixed: false,
  ...more,
});

type Case = [string, Matter, AccountStatus, Partial<Policy>, Partial<ReturnType<typeof decide>>];

const cases: Case[] = [
  [
    'an account that is exempt',
    sent([]),
    { ...personal, emailDomain: 'exempt.example' },
    { personalAccounts: 'block', exemptEmailDomains: ['exempt.example'] },
    { kind: 'release' },
  ],
  [
    'an account that is exempt is personal all the same',
    sent([ssn]),
    { ...personal, emailDomain: 'exempt.example' },
    {
      personalAccounts: 'block',
      exemptEmailDomains: ['exempt.example'],
      minimumActionOnPersonalAccount: 'redact',
    },
    { kind: 'ask', action: 'redact', wrongAccount: false },
  ],
  [
    'the first message of a tab, before what it holds',
    sent([ssn], { mayAskAccount: true }),
    personal,
    { personalAccounts: 'warn' },
    {
      kind: 'ask',
      action: 'warn',
      asksAccount: true,
      unreadable: false,
      wrongAccount: false,
      found: [[]],
      mayRedact: false,
      mayProceed: 'yes',
    },
  ],
  [
    'the same where no override is allowed',
    sent([], { mayAskAccount: true }),
    personal,
    { personalAccounts: 'warn', override: 'never' },
    { kind: 'ask', asksAccount: true, mayProceed: 'no' },
  ],
  [
    'what is blocked anyway',
    sent([ssn], { mayAskAccount: true }),
    personal,
    { personalAccounts: 'warn', actions: { default: 'block' } },
    { kind: 'ask', action: 'block', asksAccount: false, found: [[ssn]] },
  ],
  [
    'a draft that the page sends ahead of the question',
    sent([], { way: 'early-request', mayAskAccount: true }),
    unknownAccount,
    { personalAccounts: 'warn' },
    { kind: 'refuse' },
  ],
  [
    'a draft that the page sends ahead of the question, with what may not go',
    sent([ssn], { way: 'early-request', mayAskAccount: true }),
    unknownAccount,
    { personalAccounts: 'warn', actions: { default: 'block' } },
    { kind: 'refuse' },
  ],
  [
    'a paste on an account that is asked about',
    sent([], { way: 'paste', mayAskAccount: true }),
    personal,
    { personalAccounts: 'warn' },
    { kind: 'release' },
  ],
  ['where nobody can be asked', sent([]), personal, { personalAccounts: 'warn' }, { kind: 'release' }],
  [
    'a reminder',
    sent([], { mayAskAccount: true }),
    personal,
    { personalAccounts: 'remind' },
    { kind: 'release' },
  ],
];

describe('an account that is not the company’s', () => {
  it.each(cases)('%s', (_name, matter, account, change, expected) => {
    expect(decide(matter, account, { ...policy, ...change })).toMatchObject(expected);
  });
});
