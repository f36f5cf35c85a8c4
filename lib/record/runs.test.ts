import { describe, expect, it } from 'vitest';
import { chatId, fakeStorage } from '@/test/fake-runs';
import { createRuns } from './runs';

const organization = '00000101-0000-4000-8000-000000000101';
const person = '00000201-0000-4000-8000-000000000201';
const job = { organization, person, last: null };

/** A check with so many conversations read. */
async function checked(count: number) {
  const storage = fakeStorage();
  const { check } = createRuns(storage);
  await check.begin(job);
  for (let number = 0; number < count; number += 1)
    await check.add(chatId(number), { hasUnread: number === 7, at: number, total: 500 });
  return { storage, check };
}
const ids = (count: number) => Array.from({ length: count }, (_, number) => chatId(number));

describe('a check', () => {
  it.each([0, 1, 99, 100, 101, 250])('is there again after a restart, with %i read', async (count) => {
    const { storage } = await checked(count);
    const { check } = createRuns(storage);
    const unread = count > 7 ? 1 : 0;
    const total = count === 0 ? null : 500;
    expect(await check.load()).toEqual({
      ...job,
      ...{ done: ids(count), unread, at: Math.max(0, count - 1), total },
    });
    await check.add(chatId(count), { hasUnread: true, at: 999, total: 501 });
    expect(await createRuns(storage).check.load()).toEqual({
      ...job,
      ...{ done: ids(count + 1), unread: unread + 1, at: 999, total: 501 },
    });
  });

  it('leaves nothing behind', async () => {
    const { storage, check } = await checked(250);
    await check.drop();
    expect([...storage.items.keys()]).toEqual([]);
    const again = await checked(250);
    await createRuns(again.storage).check.begin({ organization, person: null, last: 5 });
    expect(await createRuns(again.storage).check.load()).toEqual({
      ...{ organization, person: null, last: 5 },
      ...{ done: [], unread: 0, at: 0, total: null },
    });
    expect(again.storage.items.size).toBe(1);
  });

  it('with a damaged piece reads that again, and no more', async () => {
    const { storage } = await checked(250);
    storage.items.set('check-run-1', 'junk');
    expect((await createRuns(storage).check.load())?.done).toEqual(
      ids(250).filter((_, at) => at < 100 || at >= 200),
    );
  });

  it.each([
    null,
    'junk',
    {},
    { version: 2, organization, last: null, pieces: 0 },
    { version: 1, organization: 'x', last: null, pieces: 0 },
    { version: 1, organization, person: 'x', last: null, pieces: 0 },
    { version: 1, organization, last: 0, pieces: 0 },
    { version: 1, organization, last: null, pieces: -1 },
    { version: 1, organization, last: null, pieces: 1e9 },
    { version: 1, organization, last: null, pieces: 0, unread: -1 },
    { version: 1, organization, last: null, pieces: 0, at: 'x' },
    { version: 1, organization, last: null, pieces: 0, total: -1 },
    { version: 1, organization, last: null, pieces: 0, total: 'x' },
  ])('that is damaged, or of another version, is none: %j', async (stored) => {
    const storage = fakeStorage();
    storage.items.set('check-run', stored);
    expect(await createRuns(storage).check.load()).toBeNull();
  });

  it('hears of a full disk, and loses nothing by it that it can still write', async () => {
    const { storage, check } = await checked(3);
    const { set } = storage;
    storage.set = () => Promise.reject(new Error('full'));
    await expect(check.add(chatId(3), { hasUnread: false, at: 3, total: 5 })).rejects.toThrow('full');
    storage.set = set;
    await check.add(chatId(4), { hasUnread: false, at: 4, total: 5 });
    expect((await createRuns(storage).check.load())?.done).toEqual(ids(5));
  });
});

describe('a deletion', () => {
  const deletion = { organization, person, chosen: ids(3), gone: ids(1) };

  it('is there again after a restart, and leaves nothing behind', async () => {
    const storage = fakeStorage();
    const { deletion: store } = createRuns(storage);
    expect(await store.load()).toBeNull();
    await store.keep(deletion);
    expect(await createRuns(storage).deletion.load()).toEqual(deletion);
    await store.drop();
    expect(storage.items.size).toBe(0);
  });

  it.each([
    [{ ...deletion, version: 2 }, null],
    [{ ...deletion, version: 1, chosen: ['x'] }, null],
    [{ ...deletion, version: 1, person: 'x' }, null],
    [
      { organization, version: 1, chosen: ids(3), gone: ids(1) },
      { ...deletion, person: null },
    ],
    [
      { ...deletion, version: 1, gone: 'junk' },
      { ...deletion, gone: [] },
    ],
    ['junk', null],
  ])('damaged: %j', async (stored, expected) => {
    const storage = fakeStorage();
    storage.items.set('delete-run', stored);
    expect(await createRuns(storage).deletion.load()).toEqual(expected);
  });
});
