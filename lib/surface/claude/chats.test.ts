import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenChats, startChats } from '@/test/open-chats';

const { site, organization, ids, open, lines, left, but } = await startChats();
afterAll(() => site.close());
beforeEach(() => site.clear());

const [first = '', second = '', third = ''] = ids;

async function listed(chats: OpenChats, limit: number) {
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
  const all = async (chats: OpenChats) => [
    await chats.list(organization, 0, 30),
    await chats.read(organization, first),
    ...(await chats.remove(organization, [first])),
  ];
  const thrice = (failure: unknown) => [failure, failure, failure];

  it('another organisation in the page: nothing is asked', async () => {
    const { chats } = open({}, { isElsewhere: true });
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
    expect(await all(chats)).toEqual(thrice({ kind: 'other-account' }));
  });

  it('a colleague in the same organisation is signed in: none of theirs is listed, and nothing is gone', async () => {
    const { chats } = open({}, { person: '00000299-0000-4000-8000-000000000299' });
    site.conversations().delete(first);
    expect(await all(chats)).toEqual(thrice({ kind: 'other-account' }));
    expect(left()).toEqual([second, third]);
    expect(lines().some((line) => line.includes('chat_conversations_v2'))).toBe(false);
    const own = open({}, { person: '00000204-0000-4000-8000-000000000204' });
    expect(await own.chats.list(organization, 0, 30)).toMatchObject({ kind: 'page' });
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
