import { describe, expect, it } from 'vitest';
import type { ChatDeletion } from '@/lib/model/chat';
import type { DeletionProgress, KeptDeletion } from '@/lib/model/run';
import { chatId, fakeChats, fakeClock } from '@/test/fake-runs';
import { runDeletion } from './delete-run';

const organization = '00000101-0000-4000-8000-000000000101';

type Answer = readonly ChatDeletion[] | undefined;
type Play = {
  readonly chosen?: readonly number[];
  /** @param removed what became of it by itself */
  readonly remove?: (request: number, ids: readonly string[], removed: () => Answer) => Answer;
};

/** Thirty conversations, of which some are chosen. */
function play({ chosen = [1, 3, 5], remove }: Play = {}) {
  const chats = fakeChats(30);
  const heard: DeletionProgress[] = [];
  const ids = chosen.map(chatId);
  const kept = { deletion: null as KeptDeletion | null };
  let requests = 0;
  const run = (signal = { aborted: false }) =>
    runDeletion(
      kept.deletion ?? { organization, person: null, chosen: ids, gone: [] },
      {
        ...fakeClock(),
        remove(asked) {
          requests += 1;
          const removed = () => chats.remove(asked);
          return Promise.resolve(remove ? remove(requests, asked, removed) : removed());
        },
        store: {
          keep: (deletion) => Promise.resolve(void (kept.deletion = deletion)),
          drop: () => Promise.resolve(void (kept.deletion = null)),
        },
        hear: (progress) => void heard.push(progress),
      },
      signal,
    );
  const left = () => chats.all.map(({ id }) => id);
  const others = fakeChats(30)
    .all.map(({ id }) => id)
    .filter((id) => !ids.includes(id));
  return { run, heard, kept, left, others, chats, ids };
}

const still = (ids: readonly string[]) => ids.map(() => ({ kind: 'still-there' }) as const);

it('deletes what was chosen and nothing else, batch by batch, and keeps nothing then', async () => {
  const chosen = Array.from({ length: 25 }, (_, number) => number);
  const { run, heard, kept, left, others } = play({ chosen: [...chosen, 3] });
  expect(await run()).toBe('finished');
  expect(left()).toEqual(others);
  expect(kept.deletion).toBeNull();
  expect(heard.map(({ done }) => done)).toEqual([0, 10, 20, 25, 25]);
  expect(heard.at(-1)).toMatchObject({ total: 25, failed: [], until: null, isKept: true });
});

describe('what goes wrong', () => {
  it('one that stays is tried again, and said', async () => {
    const { run, heard } = play({
      remove: (_request, ids, removed) => {
        const results = removed() ?? [];
        return ids.map((id, index) =>
          id === chatId(3) ? { kind: 'still-there' } : results[index],
        ) as Answer;
      },
    });
    expect(await run()).toBe('finished');
    expect(heard.at(-1)).toMatchObject({ done: 2, failed: [chatId(3)] });
  });

  it('one that goes at the second try is gone', async () => {
    const { run, heard, left, others } = play({
      remove: (request, ids, removed) => (request === 1 ? still(ids) : removed()),
    });
    expect(await run()).toBe('finished');
    expect(left()).toEqual(others);
    expect(heard.at(-1)?.failed).toEqual([]);
  });

  it('waits where the server wants patience, and asks no more for what is gone', async () => {
    const asked: (readonly string[])[] = [];
    const { run, heard, left, others, chats } = play({
      remove(request, ids, removed) {
        asked.push(ids);
        if (request > 1) return removed();
        const [first = ''] = ids;
        chats.remove([first]);
        return ids.map((id) => (id === first ? { kind: 'gone' } : { kind: 'wait', seconds: 60 }));
      },
    });
    expect(await run()).toBe('finished');
    expect(asked).toEqual([[1, 3, 5].map(chatId), [3, 5].map(chatId)]);
    expect(left()).toEqual(others);
    expect(heard.find(({ phase }) => phase === 'waiting')).toMatchObject({ done: 1, gone: [chatId(1)] });
  });

  it.each(['signed-out', 'other-account'] as const)('ends, and can be taken up again: %s', async (kind) => {
    const { run, kept, left, others } = play({
      remove: (request, ids, removed) => (request === 1 ? ids.map(() => ({ kind })) : removed()),
    });
    expect(await run()).toBe(kind);
    expect(kept.deletion).toMatchObject({ chosen: [1, 3, 5].map(chatId), gone: [] });
    expect(await run()).toBe('finished');
    expect(left()).toEqual(others);
  });

  it('says what is gone already when the session ends in the middle of a batch', async () => {
    const { run, heard, chats } = play({
      remove: (_request, ids) => {
        const [first = ''] = ids;
        chats.remove([first]);
        return ids.map((id) => ({ kind: id === first ? 'gone' : 'signed-out' }));
      },
    });
    expect(await run()).toBe('signed-out');
    expect(heard.at(-1)).toMatchObject({ done: 1, gone: [chatId(1)] });
  });

  it.each([undefined, [{ kind: 'gone' }] as const])(
    'an answer that is none is not taken for one: %j',
    async (answer) => {
      const { run, heard, left, ids } = play({ remove: () => answer });
      expect(await run()).toBe('finished');
      expect(heard.at(-1)).toMatchObject({ done: 0, failed: ids });
      expect(left()).toHaveLength(30);
    },
  );
});
