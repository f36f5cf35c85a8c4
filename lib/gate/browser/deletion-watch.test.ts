import { describe, expect, it } from 'vitest';
import { createDeletionWatch } from './deletion-watch';

const id = (last: string) => `00000301-0000-4000-8000-00000000030${last}`;
const here = '00000101-0000-4000-8000-000000000101';
const all = `https://claude.ai/api/organizations/${here}/chat_conversations`;
const one = `${all}/${id('a')}`;

function watch() {
  const seen: unknown[] = [];
  let now = 0;
  let count = 0;
  const { began, ended, failed } = createDeletionWatch({
    gone: (tabId, organization, conversations) =>
      seen.push([tabId, ...(organization === here ? [] : [organization]), ...conversations]),
    there: (_tabId, conversation, askedAt) => seen.push(`${conversation} at ${askedAt}`),
    now: () => now,
  });
  const run = (method: string, url: string, statusCode: number | null, body?: string) => {
    count += 1;
    now += 1;
    const request = { requestId: `${count}`, url, method, tabId: 7, type: 'xmlhttprequest' };
    const bytes = body === undefined ? undefined : new TextEncoder().encode(body).buffer;
    began({ ...request, ...(bytes && { requestBody: { raw: [{ bytes }] } }) });
    now += 10;
    if (statusCode === null) failed(request);
    else ended({ ...request, statusCode });
  };
  return { seen, run, began, ended };
}

describe('the watch over deletions', () => {
  const many = (ids: unknown) => JSON.stringify({ conversation_uuids: ids });
  it.each<[string, Parameters<ReturnType<typeof watch>['run']>, unknown[]]>([
    ['one', ['DELETE', one, 204], [[7, id('a')]]],
    [
      'one, by an address in capital letters',
      ['DELETE', one.toUpperCase().replace(all.toUpperCase(), all), 200],
      [[7, id('a')]],
    ],
    ['one that the server refused', ['DELETE', one, 403], []],
    ['one that is not there', ['DELETE', one, 404], []],
    ['one whose request failed', ['DELETE', one, null], []],
    ['something in it', ['DELETE', `${one}/chat_messages/x/flags`, 200], []],
    [
      'many',
      ['POST', `${all}/delete_many`, 200, many([id('a'), id('b').toUpperCase(), 3])],
      [[7, id('a'), id('b')]],
    ],
    ['many that the server refused', ['POST', `${all}/delete_many`, 500, many([id('a')])], []],
    ['many, in a form that is not known', ['POST', `${all}/delete_many`, 200, 'x'], []],
    ['many, whose body is not shown', ['POST', `${all}/delete_many`, 200], []],
    ['one that answers', ['GET', `${one}?tree=True`, 200], [`${id('a')} at 1`]],
    ['one that does not', ['GET', one, 404], []],
    ['one of another organisation', ['DELETE', one.replace(here, id('f')), 204], [[7, id('f'), id('a')]]],
    ['a message', ['POST', `${one}/completion`, 200], []],
    ['a message that names some', ['POST', `${one}/completion`, 200, many([id('a')])], []],
  ])('%s', (_name, request, expected) => {
    const { seen, run } = watch();
    run(...request);
    expect(seen).toEqual(expected);
  });

  it('takes no copy that the browser kept for a sign that a conversation is there', () => {
    const { seen, began, ended } = watch();
    const request = { requestId: '1', url: one, method: 'GET', tabId: 7, type: 'xmlhttprequest' };
    began(request);
    ended({ ...request, statusCode: 200, fromCache: true });
    expect(seen).toEqual([]);
  });

  it.each([
    ['messages and lists take nothing away', `${all}_v2`, 'POST', [`${id('a')} at 0`]],
    ['lists neither', all, 'GET', [`${id('a')} at 0`]],
    ['of too many conversations the oldest is forgotten', one, 'GET', []],
  ])('of many requests at a time, %s', (_name, url, method, expected) => {
    const { seen, began, ended } = watch();
    const first = { requestId: 'first', url: one, method: 'GET', tabId: 7, type: 'xmlhttprequest' };
    began(first);
    for (let count = 0; count < 100; count += 1) began({ ...first, requestId: `${count}`, url, method });
    ended({ ...first, statusCode: 200 });
    expect(seen).toEqual(expected);
  });

  it('knows a deletion whose beginning another worker saw, and no answer of the sort', () => {
    const { seen, ended } = watch();
    const request = { requestId: '1', url: one, tabId: 7, statusCode: 200 };
    ended({ ...request, method: 'GET' });
    ended({ ...request, method: 'DELETE' });
    expect(seen).toEqual([[7, id('a')]]);
  });
});
