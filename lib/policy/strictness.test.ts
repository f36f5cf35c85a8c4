import { describe, expect, test } from 'vitest';
import type { PatternRule } from '@/lib/model/organization-rules';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { changesBetween, isAtLeastAsStrict } from './strictness';

const detectors = [
  { id: 'us-ssn', category: 'identity' },
  { id: 'us-itin', category: 'identity' },
  { id: 'iban', category: 'financial' },
  { id: 'email-address', category: 'personal', isOptIn: true },
] as const;

const rule: PatternRule = {
  ...{ id: 'own-case', name: 'case', pattern: 'CASE-[0-9]{6}', keywords: [], proximity: 100 },
  ...{ check: 'none', likelihood: 'LIKELY', caseSensitive: true },
};
const domains = (...emailDomains: string[]) => ({ emailDomains });

const told = (before: Partial<Policy>, after: Partial<Policy>): readonly string[] =>
  changesBetween({ ...plainPolicy, ...before }, { ...plainPolicy, ...after }, detectors).map(
    ({ key, effect, says }) => `${key}, ${effect}: ${says}`,
  );

describe('what becomes of a policy', () => {
  test.for<[Partial<Policy>, Partial<Policy>, readonly string[]]>([
    [{}, {}, []],
    [{ mode: 'simulate' }, { mode: 'enforce' }, ['mode, stricter: "enforce" instead of "simulate".']],
    [{ override: 'never' }, {}, ['override, looser: "allowed" instead of "never".']],
    [{}, { organizationName: 'A' }, ['organizationName, neither: "A" instead of nothing.']],
    [
      { enforcePercent: 10 },
      { enforcePercent: 50 },
      ['enforcePercent, stricter: 50 % of the seats instead of 10.'],
    ],
    [
      { maximumRetentionDays: 30 },
      { maximumRetentionDays: 0 },
      ['maximumRetentionDays, looser: no limit instead of 30 days.'],
    ],
    [{}, { reminderSends: 5 }, ['reminderSends, stricter: 5 messages instead of never.']],
    [{}, { ledgerSize: 100 }, ['ledgerSize, looser: 100 conversations instead of 500.']],
    [{}, { quietHours: '18:00-08:00' }, ['quietHours, looser: "18:00-08:00" instead of nothing.']],
    [
      { deletionDays: { default: 7 } },
      { deletionDays: { default: 7, identity: 0 } },
      ['deletionDays, stricter: 0 days instead of 7 for "identity".'],
    ],
    [
      { deletionDays: { default: 7 } },
      { deletionDays: { default: 7, iban: 7 } },
      ['deletionDays, neither: Written in another way, with the same days.'],
    ],
    [
      {},
      domains('a.example'),
      ['emailDomains, stricter: Only a.example now; before, any company plan would do.'],
    ],
    [
      domains('a.example'),
      {},
      ['emailDomains, looser: The list is empty now, so any company plan will do, not only a.example.'],
    ],
    [
      domains('a.example', 'b.example'),
      domains('b.example', 'c.example'),
      ['emailDomains, looser: Adds c.example.', 'emailDomains, stricter: Takes away a.example.'],
    ],
    [
      domains('a.example', 'b.example'),
      domains('b.example', 'a.example'),
      ['emailDomains, neither: The same entries in another order.'],
    ],
    [
      domains('a.example'),
      domains('refused.invalid'),
      ['emailDomains, stricter: No account counts as the company’s now.'],
    ],
    [{}, { exemptPlans: ['pro'] }, ['exemptPlans, looser: Adds pro.']],
    [{}, { classificationWords: ['Secret'] }, ['classificationWords, stricter: Adds Secret.']],
    [{}, { patterns: [rule] }, ['patterns, stricter: Adds own-case.']],
    [{ patterns: [rule] }, {}, ['patterns, looser: Takes away own-case.']],
    [
      { patterns: [rule] },
      { patterns: [{ ...rule, likelihood: 'POSSIBLE' }] },
      ['patterns, neither: Changes own-case: try it on samples.'],
    ],
    [
      {},
      { vendorReview: { iso: '2026-03-01' } },
      ['vendorReview, neither: "iso": 2026-03-01 instead of not ticked.'],
    ],
  ])('%j -> %j', ([before, after, says]) => {
    expect(told(before, after)).toEqual(says);
  });

  test.for<[Policy['actions'], Policy['actions'], readonly string[]]>([
    [
      { default: 'warn' },
      { default: 'block' },
      ['stricter: "block" instead of "warn" for all of "financial", all of "identity".'],
    ],
    [
      { default: 'warn' },
      { default: 'warn', 'us-ssn': 'allow', iban: 'block' },
      [
        'looser: "allow" instead of "warn" for us-ssn.',
        'stricter: "block" instead of "warn" for all of "financial".',
      ],
    ],
    // The category counts as well, and the stricter of the two wins.
    [
      { default: 'warn', identity: 'block' },
      { default: 'warn', identity: 'block', 'us-ssn': 'warn' },
      ['neither: Written in another way; every finding gets the action it had.'],
    ],
    [
      { default: 'block' },
      { default: 'block', personal: 'warn' },
      ['stricter: "warn" instead of "allow" for all of "personal".'],
    ],
    [
      { default: 'warn', personal: 'warn' },
      { default: 'redact', personal: 'redact' },
      ['stricter: "redact" instead of "warn" for every detector.'],
    ],
  ])('actions %j -> %j', ([before, after, says]) => {
    expect(told({ actions: before }, { actions: after })).toEqual(says.map((one) => `actions, ${one}`));
  });

  test('an own rule has the action of its id, its category or all others', () => {
    const patterns = [rule];
    expect(
      told(
        { patterns, actions: { default: 'warn' } },
        { patterns, actions: { default: 'warn', 'own-case': 'block' } },
      ),
    ).toEqual(['actions, stricter: "block" instead of "warn" for all of "organization".']);
  });
});

test('at least as strict: nothing gets looser that way round', () => {
  const strict = { ...plainPolicy, personalAccounts: 'block' } as const;
  expect(isAtLeastAsStrict('personalAccounts', strict, plainPolicy, detectors)).toBe(true);
  expect(isAtLeastAsStrict('personalAccounts', plainPolicy, strict, detectors)).toBe(false);
  expect(isAtLeastAsStrict('mode', plainPolicy, strict, detectors)).toBe(true);
});
