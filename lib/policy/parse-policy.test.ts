import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actions } from '@/lib/model/action';
import type { Policy } from '@/lib/model/policy';
import type { PolicyState } from '@/lib/model/policy-state';
import { detectors, validPolicy as valid } from '@/test/policies/arbitrary';
import { baseline, pendingBaseline } from './baseline';
import { parsePolicy } from './parse-policy';
import { readStoredCopy, toStoredItems } from './stored-copy';
import { isAtLeastAsStrict } from './strictness';
import { strictest } from './strictest';

const keys = Object.keys(baseline) as (keyof Policy)[];
const asStored = (policy: Policy): PolicyState => ({ ...pendingBaseline, state: 'valid', policy });

const rows = [
  { id: 'us-ssn', category: 'identity' },
  { id: 'iban', category: 'financial' },
  { id: 'email-address', category: 'personal', isOptIn: true },
] as const;

/** What is not written in these has a default of its own. */
const maps: readonly string[] = ['actions', 'deletionDays'];

// Thousands of policies: seconds, on a machine with other work.
describe('whatever is written', { timeout: 60_000 }, () => {
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
        for (const key of keys.filter((name) => name in written && !maps.includes(name))) {
          const value = written[key];
          expect(policy[key]).toEqual(Array.isArray(value) ? [...new Set(value)] : value);
        }
        expect(policy.actions).toEqual({ default: 'warn', ...written.actions });
        expect(policy.deletionDays).toEqual({ default: 7, ...written.deletionDays });
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
        const { policy } = parsePolicy({ ...written, [key]: bad }, detectors, good);
        expect(isAtLeastAsStrict(key, policy, good, rows)).toBe(true);
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
        written: [],
        isEmpty: false,
        problems: [{ key: 'policy' }],
      });
    },
  );
});
