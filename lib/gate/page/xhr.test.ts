import { world } from '@/test/page-world';
import { beforeEach, expect, it } from 'vitest';
import type { Channel, Verdict } from './channel';
import { guardXhr } from './xhr';

const place = 'https://claude.ai/api/nobody/knows';
const held: Parameters<Channel['hold']>[0][] = [];
const answers: ((verdict: Verdict) => void)[] = [];
const channel: Channel = {
  hold(body, done) {
    held.push(body);
    answers.push(done);
  },
  tell: () => {},
  isFree: (url) => url.includes('free'),
};
guardXhr(channel, { took: () => false, tookSocket: () => false, run: () => {} });

beforeEach(() => {
  world.clear();
  held.length = 0;
  answers.length = 0;
});

function opened(url = place, method = 'POST'): XMLHttpRequest {
  const xhr = new XMLHttpRequest();
  xhr.open(method, url);
  return xhr;
}
const untilHeld = () => expect.poll(() => held.length).toBe(1);
const bodies = () => world.posted.map(([, body]) => body);
const go: Verdict = { go: true, bytes: null };

it('sends what was judged, or what stands in its place, and nothing before', async () => {
  opened().send('one');
  await untilHeld();
  expect(bodies()).toEqual([]);
  answers[0]?.({ go: true, bytes: new TextEncoder().encode('another').buffer });
  expect(bodies()).toEqual(['another']);
});

it('tells the headers that say how to read it and whose it is, all of each', async () => {
  const xhr = opened();
  for (const [name, value] of [
    ['Content-Type', 'text/plain'],
    ['content-encoding', 'gzip'],
    ['Content-Encoding', 'br'],
    ['X-Organization-UUID', 'a'],
    ['x-organization-uuid', 'b'],
  ] as const)
    xhr.setRequestHeader(name, value);
  xhr.send('one');
  await untilHeld();
  expect(held[0]).toMatchObject({
    ...{ contentType: 'text/plain', contentEncoding: 'gzip, br', organization: 'a, b' },
  });
});

it('sends nothing that the page has given up, or opened anew, or that is stopped', async () => {
  const xhr = opened();
  xhr.send('one');
  await untilHeld();
  xhr.abort();
  answers[0]?.(go);
  const again = opened();
  again.send('one');
  await expect.poll(() => held.length).toBe(2);
  again.open('POST', place);
  answers[1]?.(go);
  const other = opened();
  other.send('two');
  await expect.poll(() => held.length).toBe(3);
  const events: string[] = [];
  for (const type of ['error', 'loadend']) other.addEventListener(type, () => events.push(type));
  answers[2]?.({ go: false });
  expect([bodies(), events]).toEqual([[], ['error', 'loadend']]);
});

it('takes neither a second body nor a header while it waits', async () => {
  const xhr = opened();
  xhr.send('one');
  expect(() => xhr.send('two')).toThrow(DOMException);
  expect(() => xhr.setRequestHeader('content-encoding', 'gzip')).toThrow(DOMException);
  await untilHeld();
  answers[0]?.(go);
  expect(() => xhr.send('two')).toThrow(DOMException);
  expect(bodies()).toEqual(['one']);
});

it('refuses what nobody can wait for, or read as the browser would send it', () => {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', place, false);
  expect(() => xhr.send('one')).toThrow('Failed to send');
  expect(() => opened().send(document)).toThrow('Failed to send');
  expect(() => new XMLHttpRequest().send('one')).toThrow(DOMException);
  expect([held, bodies()]).toEqual([[], []]);
});

it('opens the address that it knows, and keeps what it knows when that fails', async () => {
  let times = 0;
  const url = { toString: () => ((times += 1) === 1 ? place : 'https://example.com/') };
  const xhr = opened(url as unknown as string);
  expect(() => xhr.open('TRACE', 'https://example.com/')).toThrow(DOMException);
  xhr.send('one');
  await untilHeld();
  answers[0]?.(go);
  expect([held[0]?.url, world.posted]).toEqual([place, [[place, 'one']]]);
});

it('holds the words in an address, and a body but where nobody judges', async () => {
  opened('https://claude.ai/free').send('free');
  expect(bodies()).toEqual(['free']);
  world.clear();
  opened('https://claude.ai/free?q=words', 'GET').send('no body');
  await untilHeld();
  answers[0]?.(go);
  opened(place, 'GET').send();
  expect(bodies()).toEqual([null, null]);
});
