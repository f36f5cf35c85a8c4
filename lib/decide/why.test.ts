import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import type { Finding } from '@/lib/model/finding';
import type { Policy } from '@/lib/model/policy';
import { validPolicy } from '@/test/policies/arbitrary';
import { account, finding } from '@/test/policies/arbitrary-matter';
import { plainPolicy } from '@/test/samples/policy';
import { decide } from './decide';
import { whyOf } from './why';

test('the strictest key asks for the action that is decided', () => {
  fc.assert(
    fc.property(validPolicy, account, finding, (written, whose, one) => {
      const policy: Policy = { ...plainPolicy, ...written, personalAccounts: 'allow' };
      const matter = { way: 'send', found: [[one]], unreadable: false, isFixed: false } as const;
      const judged = decide(matter, whose, policy);
      const [strictest, ...others] = whyOf(one, whose, policy);
      expect(strictest.action).toBe(judged.kind === 'ask' ? judged.action : 'allow');
      for (const { key } of others) expect(key).not.toBe(strictest.key);
    }),
    { numRuns: 1000 },
  );
});

const ssn: Finding = {
  ...{ detector: 'us-ssn', category: 'identity', likelihood: 'LIKELY', reasons: [] },
  ...{ start: 0, end: 1 },
};

test.for<[Partial<Policy>, readonly string[]]>([
  [{}, ['actions.default warn', 'minimumActionOnPersonalAccount allow', 'minimumActionWithTrainingOn allow']],
  [{ minimumLikelihood: 'VERY_LIKELY' }, ['minimumLikelihood allow']],
  [{ actions: { default: 'block', 'us-ssn': 'allow' } }, ['actions.us-ssn allow']],
  [
    { actions: { 'us-ssn': 'warn', identity: 'warn' } },
    [
      'actions.us-ssn warn',
      'actions.identity warn',
      'minimumActionOnPersonalAccount allow',
      'minimumActionWithTrainingOn allow',
    ],
  ],
  [
    { actions: { 'us-ssn': 'warn', identity: 'redact' }, minimumActionWithTrainingOn: 'block' },
    [
      'minimumActionWithTrainingOn block',
      'actions.identity redact',
      'actions.us-ssn warn',
      'minimumActionOnPersonalAccount allow',
    ],
  ],
])('%j: %j', ([change, says]) => {
  const all = whyOf(ssn, unknownAccount, { ...plainPolicy, ...change });
  expect(all.map(({ key, action }) => `${key} ${action}`)).toEqual(says);
});
