import { world } from '@/test/page-world';
import { beforeEach, expect, it } from 'vitest';
import type { Channel, Verdict } from './channel';
import { guardSocket } from './socket';

const held: string[] = [];
const answers: ((verdict: Verdict) => void)[] = [];
const channel: Channel = {
  hold({ bytes }, done) {
    held.push(new TextDecoder().decode(bytes ?? undefined));
    answers.push(done);
  },
  tell: () => {},
  isFree: () => false,
};
guardSocket(channel, { took: () => false, tookSocket: () => false, run: () => {} });

beforeEach(() => {
  world.clear();
  held.length = 0;
  answers.length = 0;
});

const open = () => new WebSocket('wss://claude.ai/api/ws/some');
const untilHeld = (count: number) => expect.poll(() => held.length).toBe(count);
const go: Verdict = { go: true, bytes: null };

it('sends frames in their order, without those that are stopped', async () => {
  const socket = open();
  for (const text of ['one', 'two', 'three']) socket.send(text);
  await untilHeld(3);
  answers[2]?.({ go: true, bytes: new TextEncoder().encode('third').buffer });
  answers[1]?.({ go: false });
  expect([world.frames, socket.bufferedAmount]).toEqual([[], 11]);
  answers[0]?.(go);
  expect([world.frames, socket.bufferedAmount]).toEqual([['one', 'third'], 0]);
});

it('sends what was judged, whatever the page says the second time', async () => {
  const socket = open();
  let times = 0;
  const data = { toString: () => `time ${(times += 1)}` } as unknown as string;
  const bytes = new TextEncoder().encode('bytes');
  socket.send(data);
  socket.send(bytes);
  bytes.fill(0x78);
  await untilHeld(2);
  for (const answer of answers) answer(go);
  expect(held).toEqual(['time 1', 'bytes']);
  expect(world.frames).toEqual(['time 1', new TextEncoder().encode('bytes').buffer]);
});

it('ends after the last frame, and takes none from then on', async () => {
  const socket = open();
  socket.send('one');
  socket.close(3001, 'done');
  socket.send('too late');
  expect([socket.readyState, world.frames]).toEqual([2, []]);
  await untilHeld(1);
  answers[0]?.(go);
  expect([held, world.frames]).toEqual([['one'], ['one', 'closed']]);
});

it('leaves out a frame that is too long to be read', async () => {
  const socket = open();
  socket.send(new Uint8Array(33 * 1024 * 1024));
  socket.send('two');
  await untilHeld(1);
  answers[0]?.(go);
  await expect.poll(() => world.frames).toEqual(['two']);
});
