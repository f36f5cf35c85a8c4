import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startChats } from '@/test/open-chats';

const { site, organization, ids, open, lines, left, but, base, request } = await startChats();
afterAll(() => site.close());
beforeEach(() => site.clear());

const [first = '', second = '', third = ''] = ids;

describe('deleting', () => {
  const gone = { kind: 'gone' };

  it('one by its own address, read back', async () => {
    const { chats } = open();
    expect(await chats.remove(organization, [first])).toEqual([gone]);
    expect(left()).toEqual([second, third]);
    expect(lines().filter((line) => line.startsWith('DELETE'))).toEqual([`DELETE ${base}/${first}`]);
    expect(lines()[0]).toContain('GET /edge-api/bootstrap');
  });

  it.each(['classic', 'merged'] as const)('%s: many together, each read back', async (transport) => {
    const { chats } = open({ transport });
    expect(await chats.remove(organization, [first, third])).toEqual([gone, gone]);
    expect(left()).toEqual([second]);
    expect(lines().filter((line) => line.startsWith('DELETE'))).toEqual([]);
    for (const id of [first, third]) expect(lines()).toContain(`GET ${base}/${id}`);
  });

  it.each(['unknown', 'ignored'] as const)('one by one where many together is %s', async (deleteMany) => {
    const { chats } = open({ deleteMany });
    expect(await chats.remove(organization, [first, third])).toEqual([gone, gone]);
    expect(left()).toEqual([second]);
    expect(lines().filter((line) => line.startsWith('DELETE'))).toHaveLength(2);
  });

  it('what was gone before is gone', async () => {
    const { chats } = open();
    site.conversations().delete(first);
    expect(await chats.remove(organization, [first, second])).toEqual([gone, gone]);
    expect(left()).toEqual([third]);
  });

  it('what the server keeps is still there, whatever it says', async () => {
    const request = but((_url, { method }) => (method === 'DELETE' ? new Response('{}') : undefined));
    const { chats } = open({}, { request });
    expect(await chats.remove(organization, [first])).toEqual([{ kind: 'still-there' }]);
    expect(left()).toEqual(ids);
  });

  it('what is in the list is still there, whatever its address says', async () => {
    const request = but((url, { method }) => {
      if (method === 'DELETE') return new Response(null, { status: 204 });
      return url.includes(`${first}?tree`) ? new Response('{}', { status: 404 }) : undefined;
    });
    const { chats, waits } = open({}, { request });
    expect(await chats.remove(organization, [first])).toEqual([{ kind: 'still-there' }]);
    // The list may follow a little late.
    expect(waits).toHaveLength(2);
    expect(await chats.read(organization, first)).toEqual({ kind: 'failed' });
  });

  it('what the merged transport still has is still there', async () => {
    const { chats } = open(
      { transport: 'merged', onlyMergedReads: true },
      {
        request: but((_url, { method }) => (method === 'DELETE' ? new Response('{}') : undefined)),
      },
    );
    expect(await chats.remove(organization, [first])).toEqual([{ kind: 'still-there' }]);
  });

  it('a server that wants patience in the middle: the rest waits', async () => {
    let deleted = 0;
    const request = but((_url, { method }) => {
      deleted += method === 'DELETE' ? 1 : 0;
      return method === 'DELETE' && deleted > 1
        ? new Response('', { status: 429, headers: { 'retry-after': '3' } })
        : undefined;
    });
    const { chats } = open({ deleteMany: 'unknown' }, { request });
    const wait = { kind: 'wait', seconds: 3 };
    expect(await chats.remove(organization, ids)).toEqual([gone, wait, wait]);
    expect(left()).toEqual([second, third]);
  });

  it('another session by the time of reading back: nothing is said to be gone', async () => {
    const { chats } = open(
      {},
      {
        async request(url, init) {
          const answer = await request(url, init);
          if (init.method === 'DELETE') site.signIn('free_training_on');
          return answer;
        },
      },
    );
    expect(await chats.remove(organization, [first])).toEqual([{ kind: 'failed' }]);
  });
});

it('ended after any single request, no other conversation is touched', async () => {
  for (const deleteMany of [undefined, 'unknown'] as const) {
    for (let most = 0, isWhole = false; !isWhole; most += 1) {
      let asked = 0;
      const { chats } = open(deleteMany ? { deleteMany } : {}, {
        // The tab is closed: no further request goes out.
        request: (url, init) =>
          ++asked > most ? Promise.reject(new TypeError('closed')) : request(url, init),
      });
      const results = await chats.remove(organization, [first, third]);
      isWhole = asked <= most;
      expect(left()).toContain(second);
      // What is said to be gone is gone.
      [first, third].forEach((id, index) => {
        if (results[index]?.kind === 'gone') expect(left()).not.toContain(id);
      });
      if (isWhole) expect(left()).toEqual([second]);
    }
  }
});
