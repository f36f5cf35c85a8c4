import { expect, it } from 'vitest';
import type { ChatCheck } from '@/lib/model/chat';
import { createRuns } from '@/lib/record/runs';
import { runCheck } from '@/lib/remind/check-run';
import { runDeletion } from '@/lib/remind/delete-run';
import { chatId, fakeChats, fakeClock, fakeStorage } from './fake-runs';

// The kill suite of the runs: the page is gone after any single thing that it does, before or after it had its effect.

const organization = '00000101-0000-4000-8000-000000000101';
const all = Array.from({ length: 30 }, (_, number) => chatId(number));
const chosen = all.filter((_, number) => number % 2 === 0);

/** Ends the page at the `most`-th call: it never answers. */
function mortal(most: number, isAfter: boolean) {
  let calls = 0;
  const dead = new Promise<never>(() => undefined);
  let die: () => void = () => undefined;
  const died = new Promise<'died'>((resolve) => (die = () => resolve('died')));
  return {
    died,
    call: <T>(effect: () => Promise<T>): Promise<T> => {
      calls += 1;
      if (calls < most) return effect();
      if (calls === most && isAfter) void effect().then(die);
      else die();
      return dead;
    },
  };
}

/** The storage of a page that can end. */
const mortalStorage = (storage: ReturnType<typeof fakeStorage>, { call }: ReturnType<typeof mortal>) => ({
  get: (keys: string | string[]) => call(() => storage.get(keys)),
  set: (items: Record<string, unknown>) => call(() => storage.set(items)),
  remove: (keys: string[]) => call(() => storage.remove(keys)),
});

const forever = Number.POSITIVE_INFINITY;

it.each([true, false])(
  'deletion: what was chosen is gone, nothing else (after the effect: %s)',
  async (isAfter) => {
    let kills = 0;
    for (let isWhole = false, most = 1; !isWhole; most += 1) {
      const chats = fakeChats(30);
      const storage = fakeStorage();
      const page = async (life: ReturnType<typeof mortal>) => {
        const { deletion } = createRuns(mortalStorage(storage, life));
        const kept = await deletion.load();
        // Where nothing was kept, nothing has begun, or all is done; the person looks, and chooses what is left.
        const wanted = kept ?? {
          organization,
          person: null,
          chosen: chosen.filter((id) => chats.all.some((one) => one.id === id)),
          gone: [],
        };
        const clock = fakeClock();
        return runDeletion(
          wanted,
          {
            now: clock.now,
            wait: (ms, signal) => life.call(() => clock.wait(ms, signal)),
            remove: (ids) => life.call(() => Promise.resolve(chats.remove(ids))),
            store: deletion,
            hear: () => {},
          },
          { aborted: false },
        );
      };
      const life = mortal(most, isAfter);
      const first = await Promise.race([page(life), life.died]);
      isWhole = first === 'finished';
      if (!isWhole) {
        kills += 1;
        expect(await page(mortal(forever, false))).toBe('finished');
      }
      expect(chats.all.map(({ id }) => id)).toEqual(all.filter((id) => !chosen.includes(id)));
      expect(chats.deleted.every((id) => chosen.includes(id))).toBe(true);
      expect(storage.items.size).toBe(0);
    }
    // Each of the calls was the last one once.
    expect(kills).toBeGreaterThan(6);
  },
);

it.each([true, false])(
  'check: none missed, and at most the one in hand twice (after the effect: %s)',
  async (isAfter) => {
    let kills = 0;
    for (let isWhole = false, most = 1; !isWhole; most += 1) {
      const chats = fakeChats(30);
      const storage = fakeStorage();
      const read: string[] = [];
      const clean: ChatCheck = { kind: 'read', counts: {}, unread: 0 };
      const page = async (life: ReturnType<typeof mortal>) => {
        const { check } = createRuns(mortalStorage(storage, life));
        const kept = await check.load();
        const clock = fakeClock();
        return runCheck(
          { organization, person: null, last: null },
          kept,
          {
            now: clock.now,
            wait: (ms, signal) => life.call(() => clock.wait(ms, signal)),
            list: (offset, limit) => life.call(() => Promise.resolve(chats.list(offset, limit))),
            check: (id) =>
              life.call(() => {
                read.push(id);
                return Promise.resolve(clean);
              }),
            store: check,
            hear: () => {},
          },
          { aborted: false },
        );
      };
      const life = mortal(most, isAfter);
      const first = await Promise.race([page(life), life.died]);
      isWhole = first === 'finished';
      const isDone = storage.items.size === 0;
      // Ended after all was done and dropped: the next one is a check of its own.
      if (!isWhole && !(isDone && read.length >= 30)) {
        kills += 1;
        expect(await page(mortal(forever, false))).toBe('finished');
      }
      expect(new Set(read)).toEqual(new Set(all));
      expect(read.length).toBeLessThanOrEqual(all.length + 1);
      expect(storage.items.size).toBe(0);
    }
    expect(kills).toBeGreaterThan(60);
  },
);
