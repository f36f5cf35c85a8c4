import { world } from '@/test/page-world';
import { beforeEach, expect, it } from 'vitest';
import type { Channel, Verdict } from './channel';
import { guardFetch } from './fetch';

const place = 'https://claude.ai/api/nobody/knows';
const held: string[] = [];
const next: { verdict: Verdict } = { verdict: { go: true, bytes: null } };
const channel: Channel = {
  hold({ url, bytes }, done) {
    held.push(`${url} ${bytes ? new TextDecoder().decode(bytes) : ''}`.trim());
    done(next.verdict);
  },
  tell: () => {},
  isFree: (url) => url.includes('free'),
};
guardFetch(channel, { took: () => false, tookSocket: () => false, run: () => {} });

beforeEach(() => {
  world.clear();
  held.length = 0;
  next.verdict = { go: true, bytes: null };
});

const post = (body: string, more: RequestInit = {}, url = place) =>
  window.fetch(url, { method: 'POST', body, ...more });
const sent = () => Promise.all(world.fetched.map((request) => request.text()));

it('sends what was judged, and what stands in its place', async () => {
  await post('one');
  next.verdict = { go: true, bytes: new TextEncoder().encode('another').buffer };
  await post('two');
  expect(held).toEqual([`${place} one`, `${place} two`]);
  expect(await sent()).toEqual(['one', 'another']);
});

it('sends nothing that is stopped', async () => {
  next.verdict = { go: false };
  await expect(post('one')).rejects.toThrow('Failed to fetch');
  expect(await sent()).toEqual([]);
});

it('asks about nothing that the page has given up', async () => {
  const signal = AbortSignal.abort(new Error('given up'));
  await expect(post('one', { signal })).rejects.toThrow('given up');
  expect([held, await sent()]).toEqual([[], []]);
});

it('holds the words in an address, wherever they go, and a body but where nobody judges', async () => {
  await window.fetch(`${place}?q=words`);
  await window.fetch('https://claude.ai/free?q=words');
  await window.fetch(place);
  await post('one', {}, 'https://claude.ai/free');
  await post('one', {}, 'https://example.com/');
  await post('one', { method: 'DELETE' });
  expect(held).toEqual([`${place}?q=words`, 'https://claude.ai/free?q=words', `${place} one`]);
  expect(world.fetched).toHaveLength(6);
});
