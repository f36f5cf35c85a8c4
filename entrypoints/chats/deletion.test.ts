import { afterEach, expect, it, vi } from 'vitest';
import type { ChatDeletion } from '@/lib/model/chat';
import type { Whose } from '@/lib/model/run';
import { deleteChats } from './ask-tab';
import { createDeletion } from './deletion';
import { chatId } from '@/test/fake-runs';
import type { ClaudeTab } from './tabs';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('./ask-tab');
afterEach(() => void vi.unstubAllGlobals());

const organization = '00000101-0000-4000-8000-000000000101';
const gone = (ids: readonly string[]): ChatDeletion[] => ids.map(() => ({ kind: 'gone' }));

/** A page over one tab. @param hold the first batch is answered when this is called */
function page(answers: (ids: readonly string[]) => readonly ChatDeletion[] = gone) {
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, _options: unknown, run: (lock: object) => unknown) => run({}) },
  });
  const tab = { id: 1 } as ClaudeTab;
  const asked: string[] = [];
  const held = Promise.withResolvers<undefined>();
  vi.mocked(deleteChats).mockImplementation(async (_tab, _organization, ids) => {
    asked.push(...ids);
    await held.promise;
    return answers(ids);
  });
  const never = new Promise<never>(() => undefined);
  const tabs = {
    current: () => [tab],
    of: (whose: Whose): ClaudeTab | null => (whose.organization === organization ? tab : null),
    whose: (id: string) => ({ organization: id, person: null }),
    when: () => never,
  };
  const nothing = () => undefined;
  const done = () => Promise.resolve();
  const store = { load: () => Promise.resolve(null), keep: done, drop: done };
  const deletion = createDeletion({ tabs, store, changed: nothing, elsewhere: nothing });
  return { deletion, asked, tabs, answer: () => held.resolve(undefined) };
}

it('one that the person has paused stays so when they confirm another one', async () => {
  const { deletion, asked, answer } = page();
  const ids = Array.from({ length: 20 }, (_, number) => chatId(number));
  deletion.start(new Map([[organization, ids]]));
  await vi.waitFor(() => expect(asked).toEqual(ids.slice(0, 10)));
  await deletion.wish('pause');
  answer();
  deletion.start(new Map([[organization, [chatId(30)]]]));
  // As many turns as a run takes to ask again.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(deletion.view()?.phase).toBe('paused');
  expect(asked).toEqual(ids.slice(0, 10));
  expect(deletion.view()?.total).toBe(21);
});

it('one that is stopped takes nothing of its own along, and nothing of what is confirmed while it ends', async () => {
  const { deletion, asked, answer, tabs } = page();
  tabs.of = () => tabs.current()[0] ?? null;
  const other = '00000105-0000-4000-8000-000000000105';
  deletion.start(
    new Map([
      [organization, [chatId(1)]],
      [other, [chatId(2)]],
    ]),
  );
  await vi.waitFor(() => expect(asked).toEqual([chatId(1)]));
  const stopped = deletion.wish('stop');
  deletion.start(new Map([[organization, [chatId(3), chatId(4)]]]));
  answer();
  await stopped;
  await vi.waitFor(() => expect(deletion.view()?.phase).toBe('finished'));
  expect(asked).toEqual([chatId(1), chatId(3), chatId(4)]);
  expect(deletion.view()).toMatchObject({ hits: 2, total: 2 });
});

it('begins with the organisation of which a tab is open, and waits for the other one', async () => {
  const { deletion, asked, answer } = page();
  const other = '00000105-0000-4000-8000-000000000105';
  answer();
  deletion.start(
    new Map([
      [other, [chatId(1)]],
      [organization, [chatId(2)]],
    ]),
  );
  await vi.waitFor(() => expect(deletion.view()?.problem).toBe('no-tab'));
  expect(asked).toEqual([chatId(2)]);
  expect(deletion.view()).toMatchObject({ organization: other, hits: 1, total: 2 });
});

it('goes on by itself when the account is there again, and not while another one is', async () => {
  let kind: 'signed-out' | 'gone' = 'signed-out';
  const { deletion, asked, answer, tabs } = page((ids) => ids.map(() => ({ kind })));
  answer();
  deletion.start(new Map([[organization, [chatId(1)]]]));
  await vi.waitFor(() => expect(deletion.view()?.problem).toBe('signed-out'));
  kind = 'gone';
  const { of } = tabs;
  tabs.of = () => null;
  deletion.look();
  expect(deletion.view()?.phase).toBe('stopped');
  tabs.of = of;
  deletion.look();
  await vi.waitFor(() => expect(deletion.view()?.phase).toBe('finished'));
  expect(asked).toEqual([chatId(1), chatId(1)]);
});
