import { expect, test } from 'vitest';
import type { ExactMatchRule } from '@/lib/model/organization-rules';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline, pendingBaseline } from './baseline';
import { toStoredItems } from './stored-copy';
import { watchPolicy, type WatchSeams } from './watch-policy';

const valid: PolicyState = {
  ...pendingBaseline,
  state: 'valid',
  policy: { ...baseline, override: 'never' },
  problems: [],
  since: '2026-11-01T08:00:00.000Z',
};

type Listener = Parameters<WatchSeams['onChanged']['addListener']>[0];

function createStorage(get: () => Promise<Record<string, unknown>>) {
  const listeners = new Set<Listener>();
  const seams: WatchSeams = {
    local: { get },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const change = (newValue: unknown, key = 'policy', area = 'local') => {
    for (const listener of listeners) listener({ [key]: { newValue } }, area);
  };
  return { seams, change, listeners };
}

function createWatch(get: () => Promise<Record<string, unknown>>) {
  const { seams, change, listeners } = createStorage(get);
  const seen: PolicyState[] = [];
  const stop = new AbortController();
  const others: boolean[] = [];
  const onChange = (state: PolicyState, isOther: boolean) => {
    seen.push(state);
    others.push(isOther);
  };
  const watch = watchPolicy(onChange, stop.signal, seams);
  return { watch, seen, others, stop, change, listeners };
}

test('pending and the baseline first, then the copy', async () => {
  const { watch, seen } = createWatch(async () => ({ policy: valid }));
  expect(watch.current()).toEqual(pendingBaseline);
  await watch.ready;
  expect(watch.current()).toEqual(valid);
  expect(seen).toEqual([valid]);
});

test.for<[string, () => Promise<Record<string, unknown>>]>([
  ['no copy', async () => ({})],
  ['a damaged copy', async () => ({ policy: { ...valid, policy: {} } })],
  ['a storage that fails', () => Promise.reject(new Error('context gone'))],
])('%s leaves pending and the baseline', async ([, get]) => {
  const { watch } = createWatch(get);
  await watch.ready;
  expect(watch.current()).toEqual(pendingBaseline);
});

test('a change calls back; other keys and areas do not', async () => {
  const { watch, seen, change } = createWatch(async () => ({}));
  await watch.ready;
  change(valid, 'activity');
  change(valid, 'policy', 'sync');
  expect(watch.current()).toEqual(pendingBaseline);
  change(valid);
  expect(watch.current()).toEqual(valid);
  expect(seen).toEqual([pendingBaseline, valid]);
});

test.for<[string, unknown]>([
  ['taken away', undefined],
  ['damaged', { ...valid, version: 9 }],
])('a copy that is %s leaves the last good one in force', async ([, newValue]) => {
  const { watch, change } = createWatch(async () => ({ policy: valid }));
  await watch.ready;
  change(newValue);
  expect(watch.current()).toEqual({ ...valid, state: 'pending' });
});

test('a change during the first read is newer than what was read', async () => {
  const { watch, change } = createWatch(async () => ({ policy: valid }));
  // The read is under way: it answers in a later turn.
  change({ ...valid, state: 'lost' });
  await watch.ready;
  expect(watch.current().state).toBe('lost');
});

test('sets have a key of their own, and are put where they belong', async () => {
  const rule: ExactMatchRule = {
    ...{ id: 'own-members', name: '', keywords: [], proximity: 100, shapes: ['digits 9'], count: 4 },
    ...{ normalise: 'digits', check: 'none', key: 'ABEiM0RVZneImaq7zN3u/w==', set: ['c2V0'] },
  };
  const state: PolicyState = { ...valid, policy: { ...valid.policy, exactMatch: [rule] } };
  const items = toStoredItems(state);
  const { watch, change } = createWatch(async () => items);
  await watch.ready;
  expect(watch.current()).toEqual(state);
  change({ ...(items.policy as PolicyState), state: 'lost' });
  expect(watch.current()).toEqual({ ...state, state: 'lost' });
  change({ 'own-members': ['bmV3'] }, 'policy-sets');
  expect(watch.current().policy.exactMatch).toEqual([{ ...rule, set: ['bmV3'] }]);
  change(undefined, 'policy-sets');
  expect(watch.current()).toMatchObject({ state: 'pending', policy: { exactMatch: [{ set: ['bmV3'] }] } });
});

test('it stops when told to', async () => {
  const { watch, seen, stop, change, listeners } = createWatch(async () => ({ policy: valid }));
  stop.abort();
  await watch.ready;
  change(valid);
  expect(seen).toEqual([]);
  expect(listeners.size).toBe(0);
});

test('what is only said about a policy leaves the very policy in force', async () => {
  const { watch, others, change } = createWatch(async () => ({ policy: valid }));
  await watch.ready;
  const { policy } = watch.current();
  change(structuredClone({ ...valid, state: 'lost' }));
  expect(watch.current().state).toBe('lost');
  expect(watch.current().policy).toBe(policy);
  change(structuredClone({ ...valid, policy: { ...valid.policy, override: 'allowed' } }));
  expect(watch.current().policy.override).toBe('allowed');
  expect(others).toEqual([false, false, true]);
});
