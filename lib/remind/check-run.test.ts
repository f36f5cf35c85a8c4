import { describe, expect, it } from 'vitest';
import { chatId } from '@/test/fake-runs';
import { job, numbers, play, wait } from '@/test/play-check';

describe('what is read', () => {
  it('each conversation, once, newest first; then nothing is kept', async () => {
    const { run, read, kept, heard } = play({ count: 100 });
    expect(await run()).toBe('finished');
    expect(read).toEqual(numbers(0, 100));
    expect(kept.done).toBeNull();
    expect(heard.at(-1)).toMatchObject({ total: 100, done: 100, until: null, found: [], failed: [] });
  });

  it('the newest alone', async () => {
    const { run, read } = play({ count: 100, job: { ...job, last: 7 } });
    expect(await run()).toBe('finished');
    expect(read).toEqual(numbers(0, 7));
  });

  it('nothing, where there is nothing', async () => {
    const { run, read, heard } = play({ count: 0 });
    expect(await run()).toBe('finished');
    expect(read).toEqual([]);
    expect(heard.at(-1)).toMatchObject({ total: 0, done: 0 });
  });

  it('what came on top meanwhile, too; nothing twice', async () => {
    const { run, read } = play({
      count: 100,
      check(request, _id, chats) {
        if (request % 10 === 0 && request <= 100) chats.add(1000 + request);
        return undefined;
      },
      list(request, page, chats) {
        if (request === 2) chats.add(2000);
        return page;
      },
    });
    expect(await run()).toBe('finished');
    expect(new Set(read).size).toBe(read.length);
    expect(read).toHaveLength(111);
  });

  it('all, although others went while the list was read', async () => {
    const { run, read } = play({
      count: 100,
      list(request, page, chats) {
        if (request === 1) [0, 1, 2].forEach((number) => chats.drop(chatId(number)));
        return page;
      },
    });
    expect(await run()).toBe('finished');
    expect(new Set(read)).toEqual(new Set(numbers(0, 100)));
    expect(read).toHaveLength(100);
  });

  it('says what was found, and where pieces are that nobody could read', async () => {
    const { run, heard } = play({
      check(request) {
        if (request === 2) return { kind: 'read', counts: { 'us-ssn': 2 }, unread: 0 };
        return request === 3 ? { kind: 'read', counts: {}, unread: 1 } : undefined;
      },
    });
    await run();
    expect(heard.at(-1)?.found).toMatchObject([
      { chat: { id: chatId(1) }, counts: { 'us-ssn': 2 }, unread: 0 },
      { chat: { id: chatId(2) }, counts: {}, unread: 1 },
    ]);
  });
});

describe('what goes wrong', () => {
  it('a server that gives the same page for ever ends it', async () => {
    const { run, read } = play({
      list: (_request, page) => (page.kind === 'page' ? { ...page, next: 0 } : page),
    });
    expect(await run()).toBe('failed');
    expect(read).toEqual([]);
  });

  it('waits as long as the server says, says until when, and reads the same one then', async () => {
    const { run, read, heard, clock } = play({
      check: (request) => (request === 2 ? wait(90) : undefined),
    });
    const start = clock.now();
    expect(await run()).toBe('finished');
    expect(read).toEqual(numbers(0, 3));
    expect(clock.now() - start).toBeGreaterThan(90_000);
    const waiting = heard.filter(({ phase }) => phase === 'waiting');
    expect(waiting).toHaveLength(1);
    expect((waiting[0]?.until ?? 0) - start).toBeGreaterThanOrEqual(90_000);
    expect(heard.at(-1)?.until).toBeNull();
  });

  it('waits for the list as well', async () => {
    const { run, read } = play({ list: (request, page) => (request === 1 ? wait(null) : page) });
    expect(await run()).toBe('finished');
    expect(read).toEqual(numbers(0, 3));
  });

  it('leaves one out that cannot be read, and says so', async () => {
    const { run, read, heard, asked } = play({
      check: (_request, id) => (id === chatId(1) ? { kind: 'failed' } : undefined),
    });
    expect(await run()).toBe('finished');
    expect(read).toEqual([chatId(0), chatId(2)]);
    expect(heard.at(-1)).toMatchObject({ done: 2, total: 3, failed: [{ id: chatId(1) }] });
    expect(asked.checks).toBe(5);
  });

  it('ends when nothing can be read any more, and can be taken up again', async () => {
    let isOut = true;
    const { run, read, kept } = play({
      count: 20,
      check: (request) => (isOut && request > 4 ? 'silent' : undefined),
    });
    expect(await run()).toBe('failed');
    expect(kept.done).toEqual(numbers(0, 4));
    isOut = false;
    expect(await run()).toBe('finished');
    expect(read).toEqual(numbers(0, 20));
  });

  it.each(['signed-out', 'other-account'] as const)('ends at once: %s', async (kind) => {
    const { run, read, kept } = play({ check: (request) => (request === 3 ? { kind } : undefined) });
    expect(await run()).toBe(kind);
    expect(kept.done).toEqual(read);
  });

  it('ends without its list', async () => {
    expect(await play({ list: () => 'silent' }).run()).toBe('failed');
    expect(await play({ list: () => ({ kind: 'signed-out' }) }).run()).toBe('signed-out');
  });

  it('goes on when what is done cannot be written, and says so', async () => {
    const { run, read, heard } = play({ isFull: true });
    expect(await run()).toBe('finished');
    expect(read).toEqual(numbers(0, 3));
    expect(heard.some(({ isKept }) => !isKept)).toBe(true);
  });
});

it('500 conversations with a refusal at every fiftieth request, ended after each of them: none missed, none twice', async () => {
  const signal = { aborted: false };
  let requests = 0;
  const { run, read, asked } = play({
    count: 500,
    check() {
      requests += 1;
      // Paused while the server wants patience, and between.
      if (requests % 50 === 0 || requests % 77 === 0) signal.aborted = true;
      return requests % 50 === 0 ? wait(30) : undefined;
    },
  });
  let ends = 0;
  for (let end = await run(signal); end !== 'finished'; end = await run(signal)) {
    expect(end).toBe('stopped');
    signal.aborted = false;
    ends += 1;
  }
  expect(ends).toBeGreaterThan(10);
  expect(read).toEqual(numbers(0, 500));
  expect(asked.checks).toBe(500 + Math.floor(requests / 50));
});

it('says how long it will take, by its own pace', async () => {
  const { run, heard, clock } = play({ count: 300 });
  await run();
  const end = clock.now();
  const half = heard.find(({ done }) => done === 150);
  // Two a second; the list is read again at the end.
  expect(half?.left).toBe(75_000);
  expect(end).toBeLessThan(1_000_000 + 165_000);
});
