import type { Chat, ChatDeletion, ChatPage } from '@/lib/model/chat';
import type { RunClock } from '@/lib/model/run';
import type { RunStorage } from '@/lib/record/runs';

/** Time that goes on when somebody waits for it. @param start milliseconds */
export function fakeClock(start = 1_000_000): RunClock {
  let time = start;
  return {
    now: () => time,
    wait(ms) {
      time += ms;
      return Promise.resolve();
    },
  };
}

/** An extension's storage, in memory; what goes in comes out as a copy. */
export function fakeStorage(): RunStorage & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: (keys) =>
      Promise.resolve(
        structuredClone(
          Object.fromEntries(
            [keys]
              .flat()
              .filter((key) => items.has(key))
              .map((key) => [key, items.get(key)]),
          ),
        ),
      ),
    set(added) {
      for (const [key, value] of Object.entries(structuredClone(added))) items.set(key, value);
      return Promise.resolve();
    },
    remove(keys) {
      for (const key of keys) items.delete(key);
      return Promise.resolve();
    },
  };
}

export const chatId = (number: number): string =>
  `0000b000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A person's conversations behind a tab, newest first. */
export function fakeChats(count: number) {
  const all: Chat[] = Array.from({ length: count }, (_, number) => ({
    id: chatId(number),
    title: '',
    updated: 1000 * (count - number),
  }));
  /** Each id as often as it was asked for. */
  const deleted: string[] = [];
  return {
    all,
    deleted,
    add: (number: number) =>
      void all.unshift({ id: chatId(number), title: '', updated: (all[0]?.updated ?? 0) + 1000 }),
    drop: (id: string) => void all.splice(0, all.length, ...all.filter((one) => one.id !== id)),
    list(offset: number, limit: number): ChatPage {
      const end = offset + limit;
      return { kind: 'page', chats: all.slice(offset, end), next: end < all.length ? end : null };
    },
    remove(ids: readonly string[]): readonly ChatDeletion[] {
      deleted.push(...ids);
      const kept = all.filter(({ id }) => !ids.includes(id));
      all.splice(0, all.length, ...kept);
      return ids.map(() => ({ kind: 'gone' }));
    },
  };
}
