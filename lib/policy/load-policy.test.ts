import { describe, expect, test } from 'vitest';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline, pendingBaseline } from './baseline';
import { createPolicyWorld } from '@/test/samples/policy-world';
import { createPolicyLoader, type LoaderSeams, settleMilliseconds } from './load-policy';

const detectors = ['us-ssn'];
const noManifest = new Error('Managed storage manifest not found');

const valid: PolicyState = {
  ...pendingBaseline,
  state: 'valid',
  policy: { ...baseline, override: 'never' },
  problems: [],
  since: '2026-11-01T08:00:00.000Z',
  written: ['override'],
};

describe('Chromium, installed by policy', () => {
  test('first {} and the values a moment later', async () => {
    const { world } = createPolicyWorld({ managed: {} });
    const loader = world.loader();
    loader.start();
    expect(world.listeners).toHaveLength(1);
    expect(await loader.current()).toEqual(pendingBaseline);
    world.change({ override: 'never' });
    expect(await loader.current()).toMatchObject({ state: 'valid', policy: { override: 'never' } });
    world.fireTimers();
    expect(await loader.current()).toMatchObject({ state: 'valid', policy: { override: 'never' } });
    expect(world.writes).toBe(2);
  });

  test('{} for long enough is no policy', async () => {
    const { world } = createPolicyWorld({ managed: {} });
    const loader = world.loader();
    loader.start();
    await loader.current();
    expect(world.timers.map((timer) => timer.milliseconds)).toEqual([settleMilliseconds]);
    world.fireTimers();
    expect((await loader.current()).state).toBe('none');
    expect(world.timers).toEqual([]);
  });

  test('a policy that is taken away is lost, not off', async () => {
    const { world } = createPolicyWorld({ managed: { override: 'never' } });
    const loader = world.loader();
    loader.start();
    await loader.current();
    world.change({});
    expect(await loader.current()).toMatchObject({ state: 'pending', policy: { override: 'never' } });
    world.fireTimers();
    expect(await loader.current()).toMatchObject({ state: 'lost', policy: { override: 'never' } });
    world.change({ override: 'never' });
    expect((await loader.current()).state).toBe('valid');
  });

  test('a worker that was killed while waiting waits again', async () => {
    const { world } = createPolicyWorld({ managed: {} });
    const first = world.loader();
    first.start();
    await first.current();
    world.timers.length = 0;
    const second = world.loader();
    second.start();
    expect((await second.current()).state).toBe('pending');
    world.fireTimers();
    expect((await second.current()).state).toBe('none');
  });

  test('nothing is written when nothing has changed', async () => {
    const { world } = createPolicyWorld({ managed: { override: 'never' }, stored: valid });
    const loader = world.loader();
    loader.start();
    world.change({ override: 'never' });
    world.change({ override: 'never' });
    expect(await loader.current()).toEqual(valid);
    expect(world.writes).toBe(0);
  });

  test('the last of several quick changes wins', async () => {
    const { world } = createPolicyWorld({ managed: {} });
    const loader = world.loader();
    loader.start();
    world.change({ mode: 'simulate' });
    world.change({ mode: 'enforce', override: 'never' });
    expect(await loader.current()).toMatchObject({ policy: { mode: 'enforce', override: 'never' } });
    expect(world.stored()).toMatchObject({ policy: { mode: 'enforce', override: 'never' } });
  });
});

describe('sets for exact data match', () => {
  const rule = {
    ...{ id: 'own-members', name: 'member number', shapes: ['AA-999-9999'], normalise: 'alphanumeric' },
    ...{ key: 'ABEiM0RVZneImaq7zN3u/w==', count: 4, set: ['ARMRAAAAAAAEqgaWQly2', 'iWa0ZAAA'] },
  };

  test('are written once, and again only when they change', async () => {
    const { world } = createPolicyWorld({ managed: { exactMatch: [rule] } });
    const loader = world.loader();
    loader.start();
    expect((await loader.current()).policy.exactMatch).toMatchObject([{ id: 'own-members', set: [] }]);
    world.change({ exactMatch: [rule], override: 'never' });
    await loader.current();
    world.change({ exactMatch: [{ ...rule, set: [rule.set.join('')] }], override: 'never' });
    await loader.current();
    expect(world.written).toEqual([['policy', 'policy-sets'], ['policy'], ['policy-sets']]);
  });

  test('stay when they are taken away, or arrive damaged', async () => {
    const { world } = createPolicyWorld({ managed: { exactMatch: [rule] } });
    const loader = world.loader();
    loader.start();
    await loader.current();
    world.change({ exactMatch: [{ ...rule, set: ['ARMR'] }] });
    expect(await loader.current()).toMatchObject({
      state: 'partly-valid',
      policy: { exactMatch: [{ id: rule.id }] },
    });
    world.change({});
    await loader.current();
    world.fireTimers();
    expect((await loader.current()).state).toBe('lost');
    expect(world.written).toEqual([['policy', 'policy-sets'], ['policy'], ['policy'], ['policy']]);
  });
});

describe('installed by hand', () => {
  test('{} is no policy at once', async () => {
    const { world } = createPolicyWorld({ managed: {}, admin: false });
    const loader = world.loader();
    loader.start();
    expect(await loader.current()).toMatchObject({ state: 'none', policy: baseline });
    expect(world.timers).toEqual([]);
  });
});

describe('Firefox', () => {
  test('no manifest is no policy', async () => {
    const { world } = createPolicyWorld({ managed: noManifest });
    const loader = world.loader();
    loader.start();
    expect((await loader.current()).state).toBe('none');
    expect(world.timers).toEqual([]);
  });

  test('no manifest where there was a policy is lost', async () => {
    const { world } = createPolicyWorld({ managed: noManifest, stored: valid });
    const loader = world.loader();
    loader.start();
    expect(await loader.current()).toEqual({ ...valid, state: 'lost' });
  });
});

describe('what goes wrong', () => {
  test('an unknown failure keeps the copy and is tried once more', async () => {
    const { world } = createPolicyWorld({ managed: new Error('disk'), stored: valid });
    const loader = world.loader();
    loader.start();
    expect(await loader.current()).toEqual({ ...valid, state: 'lost' });
    world.managed = { override: 'never' };
    world.fireTimers();
    expect(await loader.current()).toEqual(valid);
    expect(world.timers).toEqual([]);
  });

  test('a failure that stays is not tried for ever', async () => {
    const { world } = createPolicyWorld({ managed: new Error('disk') });
    const loader = world.loader();
    loader.start();
    await loader.current();
    world.fireTimers();
    expect(await loader.current()).toEqual(pendingBaseline);
    expect(world.timers).toEqual([]);
  });

  test.for<unknown>([7, { version: 1 }, { ...valid, policy: { mode: 'off' } }])(
    'a damaged copy (%j) counts as none',
    async (stored) => {
      const { world } = createPolicyWorld({ managed: {}, stored });
      const loader = world.loader();
      loader.start();
      expect(await loader.current()).toEqual(pendingBaseline);
      expect(world.stored()).toEqual(pendingBaseline);
    },
  );

  test('a local storage that fails is told, and tried again', async () => {
    const { world, seams } = createPolicyWorld({ managed: { override: 'never' } });
    const full = { failing: true };
    const local: LoaderSeams['local'] = {
      get: seams.local.get,
      set: (items) => (full.failing ? Promise.reject(new Error('quota')) : seams.local.set(items)),
    };
    const loader = createPolicyLoader({ ...seams, local }, detectors);
    loader.start();
    expect(await loader.current()).toEqual(pendingBaseline);
    expect(world.errors).toEqual([new Error('quota')]);
    full.failing = false;
    world.fireTimers();
    expect((await loader.current()).state).toBe('valid');
  });

  test('an installation that cannot be told is taken for a managed one', async () => {
    const { seams } = createPolicyWorld({ managed: {} });
    const loader = createPolicyLoader(
      { ...seams, isAdminInstall: () => Promise.reject(new Error('no management')) },
      detectors,
    );
    loader.start();
    expect((await loader.current()).state).toBe('pending');
  });
});
