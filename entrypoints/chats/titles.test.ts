import { expect, test } from 'vitest';
import type { ChatCheck, ChatPage } from '@/lib/model/chat';
import { createTitles } from './titles';

const organization = 'one';
const chat = (id: string) => ({ id, title: `Title of ${id}`, updated: 0 });
const page = (ids: readonly string[], next: number | null): ChatPage => ({
  kind: 'page',
  chats: ids.map(chat),
  next,
});

function titlesOver(pages: readonly ChatPage[], checks: Readonly<Record<string, ChatCheck>> = {}) {
  const asked: number[] = [];
  const waited: number[] = [];
  const gone: string[] = [];
  const left = [...pages];
  const titles = createTitles({
    list: (_organization, offset) => {
      asked.push(offset);
      return Promise.resolve(left.shift());
    },
    check: (_organization, id) => Promise.resolve(checks[id] ?? { kind: 'read', counts: {}, unread: 0 }),
    wait: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
    changed: () => undefined,
    gone: (_organization, id) => gone.push(id),
  });
  return { titles, asked, waited, gone };
}

test('goes through the list until all are known, and no further', async () => {
  const { titles, asked } = titlesOver([page(['a'], 100), page(['b'], 200), page(['c'], null)]);
  await titles.look(organization, ['b', 'a']);
  expect(['a', 'b', 'c'].map(titles.of)).toEqual(['Title of a', 'Title of b', null]);
  expect(asked).toEqual([0, 100]);
  // What is known is not asked for again.
  await titles.look(organization, ['a']);
  expect(asked).toEqual([0, 100]);
});

test('waits as long as claude.ai says, and asks for the same page', async () => {
  const { titles, asked, waited } = titlesOver([{ kind: 'wait', seconds: 7 }, page(['a'], null)]);
  await titles.look(organization, ['a']);
  expect([asked, waited, titles.of('a')]).toEqual([[0, 0], [7000], 'Title of a']);
});

test('a server that names no time, or none at all, is not asked in a loop', async () => {
  const refusals = [0, null, 0].map((seconds) => ({ kind: 'wait', seconds }) as const);
  const { titles, waited } = titlesOver([...refusals, page(['a'], null)]);
  await titles.look(organization, ['a']);
  expect(waited.length).toBe(3);
  expect(Math.min(...waited)).toBeGreaterThanOrEqual(1000);
});

test('the look for one that is gone stops when claude.ai asks for patience, and comes again', async () => {
  const checks: Record<string, ChatCheck> = { a: { kind: 'wait', seconds: 9 }, b: { kind: 'gone' } };
  const { titles, gone, waited } = titlesOver([page([], null), page([], null)], checks);
  await titles.look(organization, ['a', 'b']);
  expect([gone, waited]).toEqual([[], [9000]]);
  checks['a'] = { kind: 'gone' };
  await titles.look(organization, ['a', 'b']);
  expect(gone).toEqual(['a', 'b']);
});

test('what the list does not name is gone only when it is not there itself', async () => {
  const { titles, gone, asked } = titlesOver([page([], null)], { b: { kind: 'gone' } });
  await titles.look(organization, ['a', 'b']);
  expect(gone).toEqual(['b']);
  await titles.look(organization, ['a', 'b']);
  expect(asked).toEqual([0]);
});

test('after a failure nothing is taken for gone, and the next look asks again', async () => {
  const { titles, gone } = titlesOver([page([], 100), { kind: 'signed-out' }, page(['a'], null)]);
  await titles.look(organization, ['a']);
  expect([gone, titles.of('a')]).toEqual([[], null]);
  await titles.look(organization, ['a']);
  expect(titles.of('a')).toBe('Title of a');
});
