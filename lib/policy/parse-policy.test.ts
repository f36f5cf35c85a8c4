import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plans } from '@/lib/model/account-status';
import { actions } from '@/lib/model/action';
import { likelihoods } from '@/lib/model/likelihood';
import { subjects, surfaces } from '@/lib/model/fact';
import { ownTrainings } from '@/lib/model/organization-fact';
import { conditions } from '@/lib/model/vendor-review';
import { checkNames } from '@/lib/model/organization-rules';
import { accountStances, modes, overrides, type Policy, reminderPauses } from '@/lib/model/policy';
import type { PolicyState } from '@/lib/model/policy-state';
import { isAtLeastAsStrict } from '@/test/policies/strictness';
import { baseline, pendingBaseline } from './baseline';
import { parsePolicy } from './parse-policy';
import { readStoredCopy, toStoredItems } from './stored-copy';
import { strictest } from './strictest';

const detectors = ['us-ssn', 'iban'];
const keys = Object.keys(baseline) as (keyof Policy)[];
const unreadable = ['allow', 'warn', 'block'] as const;

const keywords = fc.uniqueArray(fc.constantFrom('case no', 'Akte', '案件'));
const pattern = fc.record({
  id: fc.constantFrom('own-case', 'own-file-2', 'own-host'),
  name: fc.constantFrom('case number', 'x', ''),
  keywords,
  proximity: fc.integer({ min: 1, max: 150 }),
  pattern: fc.constantFrom('CASE-\\d{6}', '(?i)a|b', '^x{2,9}$'),
  check: fc.constantFrom(...checkNames),
  likelihood: fc.constantFrom(...likelihoods),
  caseSensitive: fc.boolean(),
});
const wordList = fc.record({
  id: fc.constantFrom('own-words', 'own-projects'),
  name: fc.constant('project name'),
  words: fc.uniqueArray(fc.constantFrom('Falcon', 'blue heron', '東京', 'C++ 17'), { minLength: 1 }),
  wholeWord: fc.boolean(),
  caseSensitive: fc.boolean(),
  likelihood: fc.constantFrom(...likelihoods),
});
const exactMatch = {
  id: 'own-members',
  name: 'member number',
  keywords: [],
  proximity: 80,
  shapes: ['AA-999-9999', 'digits 7'],
  normalise: 'alphanumeric' as const,
  check: 'none' as const,
  key: 'ABEiM0RVZneImaq7zN3u/w==',
  count: 4,
  set: ['ARMRAAAAAAAEqgaWQly2', 'iWa0ZAAA'],
};

const fact = {
  surfaces: fc.uniqueArray(fc.constantFrom(...surfaces), { minLength: 1, maxLength: 3 }),
  says: fc.constantFrom('Kept for 90 days.', 'x'.repeat(300)),
  source: fc.constant('per our agreement of 2026-03-01'),
  dated: fc.constantFrom('2026-03-01', '2024-02-29'),
  retentionDays: fc.constant(null),
  training: fc.constant(null),
};
/** Null stands for what was not written. */
const facts = fc.array(
  fc.oneof(
    fc.record({ ...fact, subject: fc.constantFrom(...subjects) }),
    fc.record({
      ...fact,
      subject: fc.constant('training' as const),
      training: fc.constantFrom(...ownTrainings),
    }),
    fc.record({
      ...fact,
      subject: fc.constantFrom('retention' as const, 'incognito' as const),
      retentionDays: fc.integer({ min: 0, max: 3650 }),
    }),
  ),
  { maxLength: 3 },
);

/** A valid policy as it is in force. */
const valid: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    organizationName: fc.constantFrom('', 'Northwind'),
    contact: fc.constantFrom('', 'https://help.northwind.example', 'mailto:a@northwind.example'),
    organizationIds: fc.array(fc.uuid(), { maxLength: 3 }),
    emailDomains: fc.array(fc.constantFrom('northwind.example', 'a.example'), { maxLength: 3 }),
    mode: fc.constantFrom(...modes),
    actions: fc.dictionary(
      fc.constantFrom('default', 'identity', 'financial', ...detectors),
      fc.constantFrom(...actions),
    ),
    minimumLikelihood: fc.constantFrom(...likelihoods),
    minimumActionOnPersonalAccount: fc.constantFrom(...actions),
    minimumActionWithTrainingOn: fc.constantFrom(...actions),
    override: fc.constantFrom(...overrides),
    unreadableContent: fc.constantFrom(...unreadable),
    audio: fc.constantFrom(...unreadable),
    personalAccounts: fc.constantFrom(...accountStances),
    exemptPlans: fc.uniqueArray(fc.constantFrom(...plans), { maxLength: 3 }),
    exemptEmailDomains: fc.uniqueArray(fc.constantFrom('partner.example', 'a.example')),
    reminderPause: fc.constantFrom(...reminderPauses),
    // True needs organisations: see tenants.test.ts.
    restrictTenants: fc.constant(false),
    unguardedTabs: fc.constantFrom('allow', 'block'),
    showOriginals: fc.boolean(),
    requireCompanyAccount: fc.boolean(),
    requireTrainingOff: fc.boolean(),
    mayTurnTrainingOff: fc.boolean(),
    feedback: fc.constantFrom(...unreadable),
    maximumRetentionDays: fc.oneof(fc.constant(0), fc.integer({ min: 30, max: 3650 })),
    facts,
    factsReviewDays: fc.integer({ min: 30, max: 3650 }),
    vendorReview: fc.dictionary(fc.constantFrom(...conditions), fc.constantFrom('2026-03-01', '2025-12-31')),
    patterns: fc.array(pattern, { maxLength: 1 }),
    wordLists: fc.uniqueArray(wordList, { selector: ({ id }) => id, maxLength: 3 }),
    exactMatch: fc.constantFrom([], [exactMatch]),
    classificationWords: fc.uniqueArray(fc.constantFrom('Restricted', 'Streng geheim')),
  },
  { requiredKeys: [] },
);

const asStored = (policy: Policy): PolicyState => ({ ...pendingBaseline, state: 'valid', policy });

describe('whatever is written', () => {
  const junk = fc.oneof(
    fc.jsonValue({ maxDepth: 6 }),
    fc.anything({ maxDepth: 4, withNullPrototype: true, withBigInt: true, withMap: true }),
    fc.record(Object.fromEntries(keys.map((key) => [key, fc.anything()])), { requiredKeys: [] }),
    fc.dictionary(
      fc.constantFrom('__proto__', 'constructor', 'toString', 'actions', ...keys),
      fc.jsonValue(),
    ),
  );

  test('parsing never throws and gives a complete policy', () => {
    fc.assert(
      fc.property(junk, (raw) => {
        const { policy, problems } = parsePolicy(raw, detectors);
        expect(readStoredCopy(toStoredItems(asStored(policy)))).not.toBeNull();
        expect(Object.keys(policy)).toEqual(keys);
        expect(problems.length).toBeLessThanOrEqual(51);
        for (const { reason } of problems) expect(reason).toMatch(/\.$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('a complete valid policy comes out as it was written, without a problem', () => {
    fc.assert(
      fc.property(valid, (written) => {
        const { policy, problems } = parsePolicy(written, detectors);
        expect(problems).toEqual([]);
        for (const key of keys.filter((name) => name in written && name !== 'actions')) {
          const value = written[key];
          expect(policy[key]).toEqual(Array.isArray(value) ? [...new Set(value)] : value);
        }
        expect(policy.actions).toEqual({ default: 'warn', ...written.actions });
      }),
    );
  });

  test('a refused key is never milder than any value it could have had, and no other key changes', () => {
    const isJunk = (key: keyof Policy, value: unknown) =>
      parsePolicy({ [key]: value }, detectors).problems.some((problem) => problem.key === key);
    fc.assert(
      fc.property(valid, fc.constantFrom(...keys), fc.jsonValue(), (written, key, bad) => {
        fc.pre(isJunk(key, bad));
        const good = parsePolicy(written, detectors).policy;
        const { policy } = parsePolicy({ ...written, [key]: bad }, detectors);
        expect(isAtLeastAsStrict(key, policy, good)).toBe(true);
        for (const other of keys.filter((name) => name !== key)) expect(policy[other]).toEqual(good[other]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a bad action for a name is never milder than any good one', () => {
    const name = fc.constantFrom('default', 'identity', ...detectors);
    fc.assert(
      fc.property(valid, name, fc.jsonValue(), (written, id, bad) => {
        fc.pre(!actions.some((action) => action === bad));
        const { policy, problems } = parsePolicy(
          { ...written, actions: { ...written.actions, [id]: bad } },
          detectors,
        );
        expect(policy.actions[id]).toBe('block');
        expect(problems.map((problem) => problem.key)).toEqual([`actions.${id}`]);
      }),
    );
  });

  test('a bad entry in a list only takes that entry away', () => {
    const domains = fc.array(fc.constantFrom('northwind.example', 'a.example'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(domains, fc.constantFrom('@a.example', '*', 7, null, '', 'localhost'), (good, bad) => {
        const { policy, problems } = parsePolicy({ emailDomains: [bad, ...good] }, detectors);
        expect(policy.emailDomains).toEqual([...new Set(good)]);
        expect(problems.map((problem) => problem.key)).toEqual(['emailDomains[0]']);
      }),
    );
  });
});

describe('what the administrator reads', () => {
  test.for([
    ['a long value', { mode: 'x'.repeat(5000) }],
    ['a long key', { ['x'.repeat(5000)]: 1 }],
    ['a long name in actions', { actions: { ['x'.repeat(5000)]: 'block' } }],
    ['a long value in actions', { actions: { 'us-ssn': 'x'.repeat(5000) } }],
    ['a long list entry', { emailDomains: ['x'.repeat(5000)] }],
  ] as const)('%s is not echoed', ([, raw]) => {
    const told = JSON.stringify(parsePolicy(raw, detectors).problems);
    expect(told).not.toContain('x'.repeat(60));
    expect(told.length).toBeLessThan(600);
  });

  test('a list of junk is told in part', () => {
    const { problems } = parsePolicy({ emailDomains: Array.from({ length: 5000 }, () => 7) }, detectors);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toEqual({ key: 'policy', reason: '4951 more mistakes are not listed.' });
  });

  test('a key from JSON called __proto__ is a key like any other', () => {
    const raw: unknown = JSON.parse('{"__proto__": {"mode": "simulate"}, "actions": {"__proto__": "allow"}}');
    const { policy, problems } = parsePolicy(raw, detectors);
    expect(problems.map((problem) => problem.key)).toEqual(['__proto__', 'actions.__proto__']);
    expect(policy).toEqual(baseline);
    expect(Object.getPrototypeOf(policy.actions)).toBe(Object.prototype);
  });

  test.for([[null], [undefined], ['text'], [7], [[]], [true]])(
    'a policy that is %j leaves everything strict',
    ([raw]) => {
      expect(parsePolicy(raw, detectors)).toMatchObject({
        policy: strictest,
        written: true,
        problems: [{ key: 'policy' }],
      });
    },
  );
});
