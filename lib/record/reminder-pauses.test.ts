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
const key = 'ab'.repeat(32);

it('is known in the other tabs, and in those that come', async () => {
  const { items, seams } = storage();
  let count = 0;
  const create = () => createReminderPauses(hashOf, () => String((count += 1)).padStart(64, '0'), seams);
  const [one, other] = [create(), create()];
  await Promise.all([one.ready, other.ready]);
  expect(one.of('organization-a')).toBeNull();
  await one.put('organization-a', 5);
  await one.put('organization-b', 6);
  await other.put('organization-a', 7);
  const next = create();
  await next.ready;
  for (const pauses of [one, other, next]) {
    expect(pauses.of('organization-a')).toEqual({ since: 7, sends: 0 });
    expect(pauses.of('organization-b')).toEqual({ since: 6, sends: 0 });
  }
  expect(JSON.stringify(items)).not.toContain('organization');
});

it('counts the messages that went since, of all tabs, and from nothing when it is put away again', async () => {
  const { seams } = storage();
  const create = () => createReminderPauses(hashOf, () => key, seams);
  const [one, other] = [create(), create()];
  await Promise.all([one.ready, other.ready]);
  await one.count('organization-a');
  expect(one.of('organization-a')).toBeNull();
  await one.put('organization-a', 5);
  await one.count('organization-a');
  await other.count('organization-a');
  expect(one.of('organization-a')).toEqual({ since: 5, sends: 2 });
  await other.put('organization-a', 6);
  expect(one.of('organization-a')).toEqual({ since: 6, sends: 0 });
});

it('stores nothing in a private window', async () => {
  const { items, seams } = storage();
  const pauses = createReminderPauses(hashOf, () => key, { ...seams, isPrivate: true });
  await pauses.ready;
  await pauses.put('organization-a', 5);
  expect(items).toEqual({});
  expect(pauses.of('organization-a')).toBeNull();
});

it('reminds where nothing could be read', async () => {
  const { seams } = storage();
  const broken = { ...seams, local: { ...seams.local, get: () => Promise.reject(new Error('gone')) } };
  const pauses = createReminderPauses(hashOf, () => '', broken);
  await pauses.ready;
  expect(pauses.of('organization-a')).toBeNull();
});

it('leaves out what is damaged', async () => {
  const { items, seams } = storage();
  const first = createReminderPauses(hashOf, () => key, seams);
  await first.put('organization-a', 5);
  const { 'reminder-pauses': kept } = items;
  items['reminder-pauses'] = [null, { hash: 'b' }, ...(kept as unknown[])];
  const next = createReminderPauses(hashOf, () => key, seams);
  await next.ready;
  expect(next.of('organization-a')).toEqual({ since: 5, sends: 0 });
  expect(next.of('organization-b')).toBeNull();
});
