import { expect, it } from 'vitest';
import { createReminderPauses, type PauseSeams } from './reminder-pauses';

function storage() {
  const items: Record<string, unknown> = {};
  const listeners: Parameters<PauseSeams['onChanged']['addListener']>[0][] = [];
  const seams: PauseSeams = {
    local: {
      get: (key) => Promise.resolve({ [key]: items[key] }),
      set(next) {
        Object.assign(items, next);
        for (const [key, newValue] of Object.entries(next))
          for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
        return Promise.resolve();
      },
    },
    onChanged: { addListener: (listener) => void listeners.push(listener) },
    isPrivate: false,
  };
  return { items, seams };
}

const hashOf = (key: string, id: string) => [...`${key}${id}`].reverse().join('').slice(0, 4);

it('is known in the other tabs, and in those that come', async () => {
  const { items, seams } = storage();
  let count = 0;
  const create = () => createReminderPauses(hashOf, () => `key${(count += 1)}`, seams);
  const [one, other] = [create(), create()];
  await Promise.all([one.ready, other.ready]);
  expect(one.since('organization-a')).toBeNull();
  await one.put('organization-a', 5);
  await one.put('organization-b', 6);
  await other.put('organization-a', 7);
  const next = create();
  await next.ready;
  for (const pauses of [one, other, next]) {
    expect(pauses.since('organization-a')).toBe(7);
    expect(pauses.since('organization-b')).toBe(6);
  }
  expect(JSON.stringify(items)).not.toContain('organization');
});

it('stores nothing in a private window', async () => {
  const { items, seams } = storage();
  const pauses = createReminderPauses(hashOf, () => 'key', { ...seams, isPrivate: true });
  await pauses.ready;
  await pauses.put('organization-a', 5);
  expect(items).toEqual({});
  expect(pauses.since('organization-a')).toBeNull();
});

it('reminds where nothing could be read', async () => {
  const { seams } = storage();
  const broken = { ...seams, local: { ...seams.local, get: () => Promise.reject(new Error('gone')) } };
  const pauses = createReminderPauses(hashOf, () => '', broken);
  await pauses.ready;
  expect(pauses.since('organization-a')).toBeNull();
});
