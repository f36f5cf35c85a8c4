import { world } from '@/test/page-world';
import { beforeEach, expect, it } from 'vitest';
import { handover } from '@/lib/gate/message';
import { type Channel, createChannel, type Verdict } from './channel';

const body = {
  ...{
    url: 'https://claude.ai/api/x',
    method: 'POST',
    contentType: '',
    contentEncoding: '',
    organization: '',
  },
  ...{ bytes: null, socket: null },
};
const offers: Event[] = [];
world.window.addEventListener(handover.port, (event) => offers.push(event));

beforeEach(() => {
  // Ends the offers of the test before.
  world.scripts = 1;
  world.window.dispatchEvent(new Event(handover.ready));
  world.clear();
  offers.length = 0;
});

const create = (): Channel => createChannel({ took: () => false, tookSocket: () => false, run: () => {} });

function hold(channel: Channel): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  channel.hold(body, (verdict) => verdicts.push(verdict));
  return verdicts;
}

it('lets nothing go when nobody ever answers', async () => {
  const channel = create();
  const verdicts = hold(channel);
  expect(verdicts).toEqual([]);
  expect(channel.isFree('https://claude.ai/api/event_logging/batch')).toBe(false);
  for (const run of world.timers) run();
  await expect.poll(() => verdicts).toEqual([{ go: false }]);
});

it('lets nothing go in a page that was there before, and hands it nothing', async () => {
  world.scripts = 1;
  const verdicts = hold(create());
  await expect.poll(() => verdicts).toEqual([{ go: false }]);
  expect(offers).toEqual([]);
});

it('offers its port to who says that it is ready, but not to a page that has a script', () => {
  create();
  world.window.dispatchEvent(new Event(handover.ready));
  expect(offers).toHaveLength(2);
  world.scripts = 1;
  world.window.dispatchEvent(new Event(handover.ready));
  world.scripts = 0;
  world.window.dispatchEvent(new Event(handover.ready));
  expect(offers).toHaveLength(2);
});
