import { getEventListeners } from 'node:events';
import { expect, it, vi } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import { watchTabs } from './tabs';

const world = vi.hoisted(() => ({
  updated: [] as (() => void)[],
  /** Answers to questions for the tabs, in the order in which they were asked. */
  answers: [] as ((ids: readonly number[]) => void)[],
}));
vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined };
  const query = () =>
    new Promise((resolve) => {
      world.answers.push((ids) => resolve(ids.map((id) => ({ id, incognito: false }))));
    });
  return {
    browser: {
      storage: { onChanged: event },
      tabs: {
        query,
        onRemoved: event,
        onUpdated: { addListener: (run: () => void) => world.updated.push(run) },
      },
    },
  };
});
vi.mock('@/lib/record/tabs', () => ({
  readTabReport: (id: number) =>
    Promise.resolve({ account: { ...unknownAccount, organization: { id: `organization-${id}`, name: '' } } }),
}));

const look = () => world.updated.forEach((run) => run());
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('an answer that comes late does not take the place of a newer one', async () => {
  const tabs = watchTabs(() => undefined);
  look();
  const [first, second] = world.answers.splice(0);
  second?.([2]);
  await settled();
  first?.([1]);
  await settled();
  expect(tabs.current().map(({ id }) => id)).toEqual([2]);
});

it('who waits for a tab leaves nothing behind', async () => {
  world.updated.length = 0;
  const tabs = watchTabs(() => undefined);
  const { signal } = new AbortController();
  const found = tabs.when({ organization: 'organization-3', person: null }, signal);
  for (const id of [1, 2, 3]) {
    look();
    world.answers.splice(0).at(-1)?.([id]);
    await settled();
    expect(getEventListeners(signal, 'abort')).toHaveLength(id === 3 ? 0 : 1);
  }
  expect((await found).id).toBe(3);
});
