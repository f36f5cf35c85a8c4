import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import { accountNamed, organizationsOf } from '@/test/claude-site/accounts';
import { plant, plantedId } from '@/test/claude-site/plant';
import { requestTo } from '@/test/claude-site/request';
import { startClaudeSite } from '@/test/claude-site/server';
import type { SignInOptions } from '@/test/claude-site/session';
import { createChats } from './chats';

const site = await startClaudeSite();
afterAll(() => site.close());
beforeEach(() => site.clear());

const organization = organizationsOf(accountNamed('pro'))[0]?.uuid ?? '';
const other = '00000109-0000-4000-8000-000000000109';
const on = (id: string): AccountStatus => ({ ...unknownAccount, organization: { id, name: '' } });
const texts = ['My SSN is 536-22-8145', 'Hello', 'Bye'];

type Play = { readonly active?: string; readonly request?: ReturnType<typeof requestTo> };

/** @param options of the sign-in; the account has three conversations, the first one the newest */
function open(options: SignInOptions = {}, { active = organization, request = requestTo(site) }: Play = {}) {
  site.signIn('pro', options);
  plant(
    site.conversations(),
    texts.map((text) => ({ text })),
  );
  const waits: number[] = [];
  const chats = createChats({
    status: () => on(active),
    take: () => {},
    ready: () => null,
    wait: (ms) => Promise.resolve(void waits.push(ms)),
    request,
  });
  return { chats, waits };
}

const lines = () => site.arrived.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
const base = `/api/organizations/${organization}/chat_conversations`;
const ids = [0, 1, 2].map(plantedId);
const [first = '', second = '', third = ''] = ids;
const left = () =>
  site
    .conversations()
    .list()
    .map(({ uuid }) => uuid);

/** The site, but for the answers that are given here. @param answer undefined = as the site does */
const but = (answer: (url: string, init: RequestInit) => Response | undefined) => {
  const request = requestTo(site);
  return async (url: string, init: RequestInit) => answer(url, init) ?? request(url, init);
};

async function listed(chats: ReturnType<typeof open>['chats'], limit: number) {
  const found: string[] = [];
  let pages = 0;
  for (let offset: number | null = 0; offset !== null; pages += 1) {
    const page = await chats.list(organization, offset, limit);
    if (page.kind !== 'page') return page;
    found.push(...page.chats.map(({ id }) => id));
    offset = page.next;
  }
  return { found, pages };
}

describe('the list', () => {
  it('gives all, page by page, newest first, and the starred ones', async () => {
    const { chats } = open();
    const starred = site.conversations().get(third);
    if (starred) starred.is_starred = true;
    expect(await listed(chats, 2)).toEqual({ found: [...ids, third], pages: 4 });
    const page = await chats.list(organization, 0, 1);
    expect(page).toMatchObject({ chats: [{ id: first, title: 'Chat 0' }] });
    expect(page.kind === 'page' && Math.abs(Date.now() - (page.chats[0]?.updated ?? 0)) < 60_000).toBe(true);
  });

  it('gives all at once where there are no pages', async () => {
    const { chats } = open({ onlyOldList: true });
    expect(await listed(chats, 2)).toEqual({ found: ids, pages: 1 });
  });

  it.each([
    ['no list', '{"data":{}}', 200],
    ['a page that does not say whether there are more', '{"data":[]}', 200],
    ['one that is no conversation', '{"data":[{"uuid":"x"}],"has_more":false}', 200],
    ['a list that goes on with nothing', '{"data":[],"has_more":true}', 200],
    ['no JSON', '<html>', 200],
    ['an error of the server', '{"data":[],"has_more":false}', 500],
    ['a refusal', '{}', 403],
  ])('%s is a failure', async (_name, body, status) => {
    const { chats } = open({}, { request: but(() => new Response(body, { status })) });
    expect(await chats.list(organization, 0, 30)).toEqual({ kind: 'failed' });
  });
});

describe('what stops everything', () => {
  const all = async (chats: ReturnType<typeof open>['chats']) => [
    await chats.list(organization, 0, 30),
    await chats.read(organization, first),
    ...(await chats.remove(organization, [first])),
  ];
  const thrice = (failure: unknown) => [failure, failure, failure];

  it('another organisation in the page: nothing is asked', async () => {
    const { chats } = open({}, { active: other });
    expect(await all(chats)).toEqual(thrice({ kind: 'other-account' }));
    expect(lines()).toEqual([]);
  });

  it('nobody is signed in any more', async () => {
    const { chats } = open();
    site.signOut();
    expect(await all(chats)).toEqual(thrice({ kind: 'signed-out' }));
  });

  it('another person is signed in: what they do not see is not gone', async () => {
    const { chats } = open();
    site.signIn('free_training_on');
    const results = await all(chats);
    expect(results.filter(({ kind }) => kind === 'gone' || kind === 'page')).toEqual([]);
    expect(results.at(-1)).toEqual({ kind: 'other-account' });
  });

  it.each([
    ['7', 7],
    [null, null],
    ['soon', null],
    [new Date(Date.now() - 5000).toUTCString(), 0],
  ])('the server wants patience: %s', async (retryAfter, seconds) => {
    const headers = retryAfter === null ? undefined : { 'retry-after': retryAfter };
    const request = but((url) =>
      url.includes('bootstrap') ? undefined : new Response('', { status: 429, ...(headers && { headers }) }),
    );
    const { chats } = open({}, { request });
    expect(await all(chats)).toEqual(thrice({ kind: 'wait', seconds }));
    expect(left()).toEqual(ids);
  });

  it('a challenge, and no network', async () => {
    const headers = { 'cf-mitigated': 'challenge' };
    const challenged = open({}, { request: but(() => new Response('{}', { status: 403, headers })) });
    expect((await all(challenged.chats)).slice(0, 2)).toEqual(thrice({ kind: 'failed' }).slice(0, 2));
    const without = open({}, { request: () => Promise.reject(new TypeError('network')) });
    expect(await all(without.chats)).toEqual(thrice({ kind: 'failed' }));
  });
});

describe('reading', () => {
  it.each(['classic', 'merged'] as const)('%s: all that stands in it', async (transport) => {
    const { chats } = open({ transport });
    const reading = await chats.read(organization, first);
    expect(reading).toMatchObject({ kind: 'texts', unread: 0 });
    expect(reading.kind === 'texts' && reading.texts).toEqual(
      expect.arrayContaining(['My SSN is 536-22-8145', 'Of course.', 'Chat 0']),
    );
  });

  it('a merged one that the classic way does not give: all its strings, and not said to be all', async () => {
    const { chats } = open({ transport: 'merged', onlyMergedReads: true });
    const reading = await chats.read(organization, first);
    expect(reading).toMatchObject({ kind: 'texts', unread: 1 });
    expect(reading.kind === 'texts' && reading.texts).toContain('My SSN is 536-22-8145');
  });

  it('one that is gone', async () => {
    const { chats } = open();
    site.conversations().delete(first);
    expect(await chats.read(organization, first)).toEqual({ kind: 'gone' });
  });

  it('the last one that there was is gone', async () => {
    const { chats } = open();
    ids.forEach((id) => site.conversations().delete(id));
    expect(await chats.read(organization, first)).toEqual({ kind: 'gone' });
  });

  it('the addresses have changed: nothing is gone', async () => {
    const request = but((url) =>
      url.includes('tree=True') ? new Response('{}', { status: 404 }) : undefined,
    );
    const { chats } = open({}, { request });
    site.conversations().delete(first);
    expect(await chats.read(organization, first)).toEqual({ kind: 'failed' });
    expect(await chats.read(organization, second)).toEqual({ kind: 'failed' });
  });

  it.each([
    ['another conversation', JSON.stringify({ uuid: second, chat_messages: [] })],
    ['no messages', JSON.stringify({ uuid: first })],
    ['no JSON', '<html>'],
  ])('%s is a failure, never clean', async (_name, body) => {
    const { chats } = open({}, { request: but(() => new Response(body)) });
    expect(await chats.read(organization, first)).toEqual({ kind: 'failed' });
  });

  it('a refusal is not gone', async () => {
    const request = but((url) =>
      url.includes('tree=True') ? new Response('{}', { status: 403 }) : undefined,
    );
    expect(await open({}, { request }).chats.read(organization, first)).toEqual({ kind: 'failed' });
  });
});

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
    const request = requestTo(site);
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
      const request = requestTo(site);
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
