import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Finding } from '@/lib/model/finding';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { decide } from './decide';

const ssn: Finding = {
  ...{ detector: 'us-ssn', category: 'identity', start: 0, end: 11 },
  ...{ likelihood: 'VERY_LIKELY', reasons: [] },
};
const company: AccountStatus = { ...unknownAccount, kind: { value: 'company', evidence: [] } };

const judge = (found: readonly Finding[], change: Partial<Policy>, account = company) =>
  decide({ way: 'feedback', found: [found], unreadable: false, isFixed: false }, account, {
    ...plainPolicy,
    ...change,
  });

it.each([
  ['allowed', [], { feedback: 'allow' }, { kind: 'release' }],
  [
    'told of, on the company’s account too: the person chooses, whatever is said of overrides',
    [],
    { feedback: 'warn', override: 'never' },
    { kind: 'ask', action: 'warn', mayRedact: false, mayProceed: 'yes' },
  ],
  [
    'told of, with something in it: one question for both, and the rule for overrides holds',
    [ssn],
    { feedback: 'warn', override: 'with-justification' },
    { kind: 'ask', action: 'warn', found: [[ssn]], mayRedact: true, mayProceed: 'with-justification' },
  ],
  [
    'forbidden',
    [],
    { feedback: 'block' },
    { kind: 'ask', action: 'block', mayRedact: false, mayProceed: 'no' },
  ],
] as const)('feedback, %s', (_name, found, change, expected) => {
  expect(judge(found, change)).toMatchObject(expected);
});

it('feedback from a forbidden account does not go', () => {
  const decision = judge([], { personalAccounts: 'block', feedback: 'allow' }, unknownAccount);
  expect(decision).toMatchObject({ kind: 'ask', action: 'block', wrongAccount: true });
});

it('a message is no feedback', () => {
  const matter = { way: 'send', found: [[]], unreadable: false, isFixed: false } as const;
  expect(decide(matter, company, { ...plainPolicy, feedback: 'block' })).toEqual({ kind: 'release' });
});
