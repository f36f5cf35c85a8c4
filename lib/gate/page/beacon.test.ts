import { world } from '@/test/page-world';
import { beforeEach, expect, it } from 'vitest';
import { guardBeacon } from './beacon';
import type { Channel } from './channel';

const place = 'https://claude.ai/api/nobody/knows';
const held: string[] = [];
const channel: Channel = {
  hold({ url, bytes }, done) {
    held.push(`${url} ${new TextDecoder().decode(bytes ?? undefined)}`.trim());
    done({ go: true, bytes: null });
  },
  tell: () => {},
  isFree: (url) => url.includes('free'),
};
guardBeacon(channel, { took: () => false, tookSocket: () => false, run: () => {} });

beforeEach(() => {
  world.clear();
  held.length = 0;
});

it('holds a body, and the words in an address', async () => {
  expect(navigator.sendBeacon(place, 'one')).toBe(true);
  expect(navigator.sendBeacon('/free?q=words')).toBe(true);
  await expect.poll(() => held.toSorted()).toEqual([`${place} one`, 'https://claude.ai/free?q=words']);
  expect(world.beacons).toEqual([]);
  await expect.poll(() => world.fetched.length).toBe(2);
});

it('refuses at once what is too long, as browsers do', () => {
  expect(navigator.sendBeacon(place, 'a'.repeat(64 * 1024 + 1))).toBe(false);
  expect(held).toEqual([]);
});

it('sends what nobody judges as it is, to the address that it knows', () => {
  let times = 0;
  const url = { toString: () => ((times += 1) === 1 ? 'https://claude.ai/free' : place) };
  expect(navigator.sendBeacon(url as unknown as string, 'one')).toBe(true);
  expect(navigator.sendBeacon(place)).toBe(true);
  expect(world.beacons).toEqual([
    ['https://claude.ai/free', 'one'],
    [place, undefined],
  ]);
});
