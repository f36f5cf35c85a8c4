import { describe, expect, test } from 'vitest';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline, pendingBaseline } from './baseline';
import { nextState, type PolicyReading } from './next-state';
import { strictest } from './strictest';

const then = '2026-11-01T08:00:00.000Z';
const now = '2026-11-21T08:00:00.000Z';
const detectors = ['us-ssn'];

const none: PolicyState = { ...pendingBaseline, state: 'none' };
const valid: PolicyState = {
  version: 1,
  state: 'valid',
  policy: { ...baseline, override: 'never' },
  problems: [],
  since: then,
};
const lost: PolicyState = { ...valid, state: 'lost' };
const arriving: PolicyState = { ...valid, state: 'pending' };

const notYet: PolicyReading = { kind: 'empty', settled: false };
const nothing: PolicyReading = { kind: 'empty', settled: true };
const failed: PolicyReading = { kind: 'error' };
const written: PolicyReading = { kind: 'values', raw: { override: 'never' } };
const other: PolicyReading = { kind: 'values', raw: { override: 'with-justification' } };
const partly: PolicyReading = { kind: 'values', raw: { override: 'neverr', mode: 'simulate' } };
const junk: PolicyReading = { kind: 'values', raw: 7 };
const emptyValues: PolicyReading = { kind: 'values', raw: {} };

describe('the state after a reading', () => {
  test.for<[string, PolicyState | null, PolicyReading, PolicyState['state'], string | null]>([
    ['first start, not known yet', null, notYet, 'pending', null],
    ['first start, none', null, nothing, 'none', null],
    ['first start, failed', null, failed, 'pending', null],
    ['first start, written', null, written, 'valid', now],
    ['first start, an object without keys', null, emptyValues, 'pending', null],
    ['pending, not known yet', pendingBaseline, notYet, 'pending', null],
    ['pending, none', pendingBaseline, nothing, 'none', null],
    ['pending, written', pendingBaseline, written, 'valid', now],
    ['none, not known yet', none, notYet, 'none', null],
    ['none, none', none, nothing, 'none', null],
    ['none, failed', none, failed, 'pending', null],
    ['none, written', none, written, 'valid', now],
    ['valid, not known yet', valid, notYet, 'pending', then],
    ['valid, an object without keys', valid, emptyValues, 'pending', then],
    ['valid, none', valid, nothing, 'lost', then],
    ['valid, failed', valid, failed, 'lost', then],
    ['valid, the same', valid, written, 'valid', then],
    ['valid, another', valid, other, 'valid', now],
    ['valid, partly good', valid, partly, 'partly-valid', now],
    ['valid, junk', valid, junk, 'partly-valid', now],
    ['pending with a copy, none', arriving, nothing, 'lost', then],
    ['pending with a copy, the same', arriving, written, 'valid', then],
    ['lost, not known yet', lost, notYet, 'lost', then],
    ['lost, none', lost, nothing, 'lost', then],
    ['lost, the same again', lost, written, 'valid', then],
    ['lost, another', lost, other, 'valid', now],
  ])('%s', ([, previous, reading, state, since]) => {
    const next = nextState(previous, reading, now, detectors);
    expect([next.state, next.since]).toEqual([state, since]);
  });
});

describe('the policy after a reading', () => {
  test.for([notYet, nothing, failed, emptyValues])(
    '%j never takes a written policy out of force',
    (reading) => {
      for (const previous of [valid, lost, arriving]) {
        expect(nextState(previous, reading, now, detectors).policy).toEqual(valid.policy);
      }
    },
  );

  test.for([notYet, nothing, failed, emptyValues])(
    '%j leaves the baseline where no policy ever was',
    (reading) => {
      for (const previous of [null, pendingBaseline, none]) {
        expect(nextState(previous, reading, now, detectors).policy).toEqual(baseline);
      }
    },
  );

  test('values replace what was in force, refused ones by their strict value', () => {
    expect(nextState(valid, partly, now, detectors)).toMatchObject({
      policy: { ...baseline, mode: 'simulate', override: 'never' },
      problems: [{ key: 'override' }],
    });
    expect(nextState(valid, junk, now, detectors).policy).toEqual(strictest);
  });

  test('the order of keys, which Chromium changes in its storage, is no change', () => {
    const raw = { actions: { 'us-ssn': 'block', identity: 'warn' } };
    const first = nextState(null, { kind: 'values', raw }, then, detectors);
    const stored = {
      ...first,
      policy: reversed({ ...first.policy, actions: reversed(first.policy.actions) }),
    };
    expect(nextState(stored, { kind: 'values', raw }, now, detectors).since).toBe(then);
  });
});

function reversed<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}
