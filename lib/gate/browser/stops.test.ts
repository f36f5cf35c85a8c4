import { describe, expect, it, vi } from 'vitest';
import type { Activity } from '@/lib/model/activity';
import type { Finding } from '@/lib/model/finding';
import type { Stop } from '@/lib/model/stop';
import type { Submission } from '@/lib/model/submission';
import type { Stopped } from './browser-gate';
import type { OpenStop } from './open-stops';
import { answerTime, createStops } from './stops';
import { createToldReleases, type Told } from './told-releases';

const text = 'My SSN is 219-45-6789';
const submission: Submission = { way: 'request', parts: [text], unreadable: [], isFixed: false };
const finding: Finding = {
  ...{ detector: 'us-ssn', category: 'identity', start: 10, end: 21, likelihood: 'VERY_LIKELY', reasons: [] },
};
const stopped: Stopped = {
  ...{
    kind: 'ask',
    action: 'warn',
    unreadable: false,
    wrongAccount: false,
    asksAccount: false,
    mayRedact: false,
  },
  found: [[finding]],
  mayProceed: 'yes',
};

/** A background's stops; `kept` outlives it, as the browser's memory does. */
function play(kept: OpenStop[] = [], front: number | undefined = 7) {
  const asked: (readonly [number, Stop])[] = [];
  const recorded: (readonly [number, Activity])[] = [];
  const told: Told[] = [];
  const errors: unknown[] = [];
  const world = { time: 1000, isDeaf: false };
  const stops = createStops({
    kept: {
      read: () => Promise.resolve([...kept]),
      write: (list) => Promise.resolve(void kept.splice(0, kept.length, ...list)),
    },
    now: () => world.time,
    told: { ready: Promise.resolve(), add: (one) => Promise.resolve(void told.push(one)) },
    record: (tabId, activity) => Promise.resolve(void recorded.push([tabId, activity])),
    inFront: () => Promise.resolve(front),
    ask: (tabId, stop) =>
      world.isDeaf
        ? Promise.reject(new Error('nobody hears'))
        : Promise.resolve(void asked.push([tabId, stop])),
    onError: (error) => errors.push(error),
  });
  const outcomes = () => recorded.map(([tabId, { outcome }]) => [tabId, outcome]);
  const isAsked = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count));
  const lastId = () => asked.at(-1)?.[1].id ?? 'none';
  return { stops, asked, recorded, told, errors, world, outcomes, isAsked, lastId, kept };
}
const answer = (id: string, isLetGo: boolean) => ({ id, isLetGo, justification: null });

describe('what the browser gate has stopped', () => {
  it('is asked about once at a time for each tab, without a value', async () => {
    const { stops, asked, isAsked, outcomes, kept } = play();
    stops.stopped(1, { ...submission, organization: 'own' }, stopped);
    await isAsked(1);
    stops.stopped(1, submission, stopped);
    stops.stopped(2, submission, stopped);
    await isAsked(2);
    expect(asked.map(([tabId]) => tabId)).toEqual([1, 2]);
    expect(asked[0]?.[1]).toMatchObject({
      way: 'request',
      counts: { 'us-ssn': 1 },
      mayProceed: 'yes',
      organization: 'own',
    });
    expect(JSON.stringify([asked, kept])).not.toContain('6789');
    expect(outcomes()).toEqual([1, 1, 2].map((tabId) => [tabId, 'stopped']));
  });

  it('is asked about again when nobody answered in time, or nobody heard', async () => {
    const { stops, world, isAsked, kept } = play();
    world.isDeaf = true;
    stops.stopped(1, submission, stopped);
    await vi.waitFor(() => expect(kept).toEqual([]));
    world.isDeaf = false;
    stops.stopped(1, submission, stopped);
    await isAsked(1);
    world.time += answerTime + 1;
    stops.stopped(1, submission, stopped);
    await isAsked(2);
  });

  it('is let go for the tab that sent it, once, when the policy lets the person', async () => {
    const { stops, told, isAsked, lastId, outcomes, world } = play();
    stops.stopped(1, submission, stopped);
    await isAsked(1);
    await stops.answered(2, answer(lastId(), true));
    expect(told).toEqual([]);
    await stops.answered(1, answer(lastId(), true));
    await stops.answered(1, answer(lastId(), true));
    expect(told).toMatchObject([{ tabId: 1, isVouched: false, expires: world.time + answerTime }]);
    expect(told[0]?.hashes).toHaveLength(1);
    expect(outcomes()).toEqual([
      [1, 'stopped'],
      [1, 'overridden'],
    ]);
  });

  it.each(['no', 'with-justification'] as const)(
    'is not let go where the policy says %s',
    async (mayProceed) => {
      const { stops, told, isAsked, lastId, outcomes } = play();
      stops.stopped(1, submission, { ...stopped, mayProceed });
      await isAsked(1);
      await stops.answered(1, answer(lastId(), true));
      expect(told).toEqual([]);
      expect(outcomes()).toContainEqual([1, 'cancelled']);
    },
  );

  it('is let go with what nobody could read, as far as its bytes are known', async () => {
    const { stops, told, isAsked, lastId } = play();
    const unreadable = [new Uint8Array([1]), 'no-bytes'] as const;
    stops.stopped(1, { ...submission, unreadable }, { ...stopped, unreadable: true });
    await isAsked(1);
    await stops.answered(1, answer(lastId(), true));
    expect(told[0]?.hashes).toHaveLength(2);
  });

  it('of a worker is asked about in the tab in front, and let go for workers alone', async () => {
    const { stops, asked, told, isAsked, lastId } = play();
    stops.stopped(-1, submission, stopped);
    await isAsked(1);
    expect(asked[0]?.[0]).toBe(7);
    await stops.answered(7, answer(lastId(), true));
    expect(told).toMatchObject([{ tabId: -1 }]);
  });

  it('is answered to the background that comes after, and not after its page is gone', async () => {
    const first = play();
    first.stops.stopped(1, submission, stopped);
    await first.isAsked(1);
    const second = play(first.kept);
    await second.stops.answered(1, answer(first.lastId(), true));
    expect(second.told).toHaveLength(1);

    const third = play();
    third.stops.stopped(1, submission, stopped);
    await third.isAsked(1);
    third.stops.forget(1);
    await third.stops.answered(1, answer(third.lastId(), true));
    expect(third.told).toEqual([]);
    expect(third.kept).toEqual([]);
  });

  it('in a frame is told, and cannot be let go', async () => {
    const { stops, told, asked, isAsked, lastId } = play();
    const { action, unreadable, wrongAccount } = stopped;
    stops.inFrame(1, {
      ...{ way: 'request', action, counts: { 'us-ssn': 1 }, unreadable, wrongAccount },
      ...{ asksAccount: false, mayProceed: 'no' },
    });
    await isAsked(1);
    expect(asked[0]?.[1].mayProceed).toBe('no');
    await stops.answered(1, answer(lastId(), true));
    expect(told).toEqual([]);
  });

  const onAccount: Stopped = { ...stopped, found: [[]], asksAccount: true };
  const unread: Submission = { ...submission, unreadable: [new Uint8Array([1])] };

  it('for its account is let go by the page that asks, and nothing of what it holds with it', async () => {
    const { stops, asked, told, recorded, isAsked, lastId } = play();
    stops.stopped(1, unread, onAccount);
    await isAsked(1);
    expect(asked[0]?.[1]).toMatchObject({ asksAccount: true, isOfTab: true, mayProceed: 'yes' });
    await stops.answered(1, answer(lastId(), true));
    expect(told).toMatchObject([{ hashes: [] }]);
    expect(recorded.map(([, { way, outcome }]) => [way, outcome])).toEqual([
      ['account', 'stopped'],
      ['account', 'overridden'],
    ]);
  });

  it('for the account of a worker of no tab is let go for such workers, for a while', async () => {
    const { stops, asked, told, isAsked, lastId, world } = play();
    stops.stopped(-1, unread, onAccount);
    await isAsked(1);
    expect(asked[0]).toMatchObject([7, { asksAccount: true, isOfTab: false }]);
    await stops.answered(7, answer(lastId(), true));
    const releases = createToldReleases(() => world.time);
    for (const one of told) releases.add(one);
    const isLetGo = (tabId: number, body: string) => releases.of(tabId, () => body).isAccountLetGo();
    expect([isLetGo(-1, 'a'), isLetGo(-1, 'b'), isLetGo(7, 'a')]).toEqual([true, true, false]);
    const left = releases.of(-1, () => 'a').unreadableWithoutReleased(unread);
    expect(left).toEqual(unread.unreadable);
    world.time += answerTime;
    expect(isLetGo(-1, 'a')).toBe(false);
  });
});
