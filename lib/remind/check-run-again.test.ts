import { describe, expect, it } from 'vitest';
import { chatId } from '@/test/fake-runs';
import { numbers, play } from '@/test/play-check';

describe('a check that is taken up again', () => {
  it('reads what was written into since, and that alone', async () => {
    let isOut = true;
    const { run, read, chats, clock, heard } = play({
      count: 20,
      check: (request) => (isOut && request > 4 ? 'silent' : undefined),
    });
    await run();
    isOut = false;
    const written = chats.all.findIndex(({ id }) => id === chatId(2));
    chats.all[written] = { id: chatId(2), title: '', updated: clock.now() + 1 };
    expect(await run()).toBe('finished');
    expect([...read].sort()).toEqual([...numbers(0, 20), chatId(2)].sort());
    expect(heard.at(-1)).toMatchObject({ done: 20, total: 20 });
  });

  it('knows from the start how many there are, before it has the list', async () => {
    const signal = { aborted: false };
    const { run, heard } = play({
      count: 20,
      check(request) {
        signal.aborted = request === 5;
        return undefined;
      },
    });
    expect(await run(signal)).toBe('stopped');
    // Nobody could say before the list was read.
    expect(heard[0]).toMatchObject({ phase: 'listing', total: null, left: null });
    heard.splice(0);
    expect(await run()).toBe('finished');
    expect(heard[0]).toMatchObject({ phase: 'listing', total: 20, done: 5 });
    expect(heard.every(({ total }) => total === 20)).toBe(true);
  });

  it('still says where pieces are that nobody could read', async () => {
    const signal = { aborted: false };
    const { run, heard } = play({
      check(request) {
        signal.aborted = request === 2;
        return { kind: 'read', counts: {}, unread: request === 1 ? 3 : 0 };
      },
    });
    expect(await run(signal)).toBe('stopped');
    expect(await run()).toBe('finished');
    expect(heard.at(-1)?.unread).toBe(1);
  });
});
