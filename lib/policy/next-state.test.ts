import { describe, expect, test } from 'vitest';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline, pendingBaseline } from './baseline';
import { nextState, type PolicyReading } from './next-state';
import { strictest } from './strictest';

const then = '2026-11-01T08:00:00.000Z';
const now = '2026-11-21T08:00:00.000Z';
const judging = { now, knownDetectors: ['us-ssn'], place: 0 };

const none: PolicyState = { ...pendingBaseline, state: 'none' };
const valid: PolicyState = {
  ...pendingBaseline,
  state: 'valid',
  policy: { ...baseline, override: 'never' },
  problems: [],
  since: then,
  written: ['override'],
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
    const next = nextState(previous, reading, judging);
    expect([next.state, next.since]).toEqual([state, since]);
  });
});

describe('the policy after a reading', () => {
  test.for([notYet, nothing, failed, emptyValues])(
    '%j never takes a written policy out of force',
    (reading) => {
      for (const previous of [valid, lost, arriving]) {
        expect(nextState(previous, reading, judging).policy).toEqual(valid.policy);
      }
    },
  );

  test.for([notYet, nothing, failed, emptyValues])(
    '%j leaves the baseline where no policy ever was',
    (reading) => {
      for (const previous of [null, pendingBaseline, none]) {
        expect(nextState(previous, reading, judging).policy).toEqual(baseline);
      }
    },
  );

  test('values replace what was in force, refused ones by their strict value', () => {
    expect(nextState(valid, partly, judging)).toMatchObject({
      policy: { ...baseline, mode: 'simulate', override: 'never' },
      problems: [{ key: 'override' }],
    });
    expect(nextState(valid, junk, judging).policy).toEqual(strictest);
  });

  test('the order of keys, which Chromium changes in its storage, is no change', () => {
    const raw = { actions: { 'us-ssn': 'block', identity: 'warn' } };
    const first = nextState(null, { kind: 'values', raw }, { ...judging, now: then });
    const stored = {
      ...first,
      policy: reversed({ ...first.policy, actions: reversed(first.policy.actions) }),
    };
    expect(nextState(stored, { kind: 'values', raw }, judging).since).toBe(then);
  });
});

describe('a gradual roll-out', () => {
  const raw = (enforcePercent: number, more = {}): PolicyReading => ({
    kind: 'values',
    raw: { enforcePercent, override: 'never', ...more },
  });
  const at = (place: number, reading: PolicyReading) => nextState(null, reading, { ...judging, place });

  test('enforces on so many percent of the seats, and is tried out on the others', () => {
    for (const percent of [0, 1, 20, 99, 100]) {
      const states = Array.from({ length: 100 }, (_, place) => at(place, raw(percent)));
      expect(states.filter(({ policy }) => policy.mode === 'enforce')).toHaveLength(percent);
      expect(states.filter(({ isBeyondRing }) => isBeyondRing)).toHaveLength(100 - percent);
    }
  });

  test('a greater percentage takes no seat out', () => {
    for (let place = 0; place < 100; place += 1)
      if (!at(place, raw(20)).isBeyondRing) expect(at(place, raw(21)).isBeyondRing).toBe(false);
  });

  test('a trial run stays one on every seat, and is no ring', () => {
    const state = at(99, raw(20, { mode: 'simulate' }));
    expect(state).toMatchObject({ isBeyondRing: false, policy: { mode: 'simulate' } });
  });

  test('a percentage that is refused takes in every seat', () => {
    const state = at(99, { kind: 'values', raw: { enforcePercent: '20' } });
    expect(state).toMatchObject({ isBeyondRing: false, policy: { mode: 'enforce' }, state: 'partly-valid' });
  });
});

function reversed<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}
