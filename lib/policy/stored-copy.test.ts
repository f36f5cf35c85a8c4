import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline, pendingBaseline } from './baseline';
import { readStoredCopy } from './stored-copy';
import { strictest } from './strictest';

const good: PolicyState = {
  version: 1,
  state: 'partly-valid',
  policy: strictest,
  problems: [{ key: 'mode', reason: 'mode must be …' }],
  since: '2026-11-21T08:00:00.000Z',
};

describe('a copy that is whole', () => {
  test.for([good, pendingBaseline])('%# is read', (state) => {
    expect(readStoredCopy(structuredClone(state))).toEqual(state);
  });
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
    ['endless retention', { ...good, policy: { ...baseline, maximumRetentionDays: Infinity } }],
  ])('%s is as none', ([, value]) => {
    expect(readStoredCopy(value)).toBeNull();
  });

  test('a copy that lacks any key of the policy is as none', () => {
    for (const key of Object.keys(baseline)) {
      const policy = Object.fromEntries(Object.entries(baseline).filter(([name]) => name !== key));
      expect(readStoredCopy({ ...good, policy })).toBeNull();
    }
  });

  test('junk never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readStoredCopy(value)).toBeNull();
        expect(readStoredCopy({ ...good, policy: value })).toBeNull();
      }),
    );
  });
});
