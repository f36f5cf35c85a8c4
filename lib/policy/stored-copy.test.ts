import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExactMatchRule } from '@/lib/model/organization-rules';
import type { Policy } from '@/lib/model/policy';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline, pendingBaseline } from './baseline';
import { readStoredCopy, readWithoutSets, toStoredItems } from './stored-copy';
import { strictest } from './strictest';

const good: PolicyState = {
  ...pendingBaseline,
  state: 'partly-valid',
  policy: strictest,
  problems: [{ key: 'mode', reason: 'mode must be …' }],
  since: '2026-11-21T08:00:00.000Z',
};

const rule: ExactMatchRule = {
  ...{ id: 'own-members', name: 'member number', keywords: [], proximity: 100, shapes: ['digits 9'] },
  ...{ normalise: 'digits', check: 'none', key: 'ABEiM0RVZneImaq7zN3u/w==', count: 4, set: ['c2V0', 'c2V0'] },
};
const withSets: PolicyState = { ...good, policy: { ...strictest, exactMatch: [rule] } };

describe('a copy that is whole', () => {
  test.for([good, pendingBaseline])('%# is read', (state) => {
    expect(readStoredCopy(structuredClone(toStoredItems(state)))).toEqual(state);
  });

  test('has its sets under a key of their own', () => {
    const items = toStoredItems(withSets);
    expect(readStoredCopy(structuredClone(items))).toEqual(withSets);
    expect(JSON.stringify(items.policy)).not.toContain('c2V0');
    expect(readWithoutSets(items)?.policy.exactMatch).toEqual([{ ...rule, set: [] }]);
  });
});

test('a copy of an older version has the baseline where that version had no key', () => {
  for (const key of (Object.keys(strictest) as (keyof Policy)[]).filter((name) => name !== 'actions')) {
    const older = Object.fromEntries(Object.entries(strictest).filter(([name]) => name !== key));
    expect(readStoredCopy({ policy: { ...good, policy: older } })).toEqual({
      ...good,
      policy: { ...strictest, [key]: baseline[key] },
    });
  }
});

describe('a copy that is damaged', () => {
  test.for<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', [good]],
    ['a text', JSON.stringify(good)],
    ['another version', { ...good, version: 2 }],
    ['an unknown state', { ...good, state: 'off' }],
    ['a number for the time', { ...good, since: 0 }],
    ['no problems', { ...good, problems: undefined }],
    ['a problem without a reason', { ...good, problems: [{ key: 'mode' }] }],
    ['no policy', { ...good, policy: null }],
    ['no actions', { ...good, policy: { ...baseline, actions: undefined } }],
    ['no default action', { ...good, policy: { ...baseline, actions: { 'us-ssn': 'block' } } }],
    ['an unknown action', { ...good, policy: { ...baseline, actions: { default: 'nothing' } } }],
    ['a number among the ids', { ...good, policy: { ...baseline, organizationIds: [7] } }],
    ['a text for the facts', { ...good, policy: { ...baseline, facts: 'x' } }],
    [
      'a fact that says nothing',
      { ...good, policy: { ...baseline, facts: [{ subject: 'iso', surfaces: [] }] } },
    ],
    ['a number for a date of review', { ...good, policy: { ...baseline, vendorReview: { iso: 7 } } }],
    ['endless retention', { ...good, policy: { ...baseline, maximumRetentionDays: Infinity } }],
  ])('%s is as none', ([, value]) => {
    expect(readStoredCopy({ policy: value })).toBeNull();
  });

  test.for<[string, unknown]>([
    ['no sets', undefined],
    ['the set of another rule', { 'own-other': ['c2V0'] }],
    ['a set that is no list', { 'own-members': 'c2V0' }],
  ])('%s is as none', ([, sets]) => {
    expect(readStoredCopy({ ...toStoredItems(withSets), 'policy-sets': sets })).toBeNull();
  });

  test('junk never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readStoredCopy({ policy: value })).toBeNull();
        expect(readStoredCopy({ policy: { ...good, policy: value } })).toBeNull();
      }),
    );
  });
});
