import { afterAll, expect, it } from 'vitest';
import { createChatScan } from '@/lib/flow/chat-scan';
import { createScannerFor } from '@/lib/flow/scanner-for';
import { unknownAccount } from '@/lib/model/account-status';
import type { CheckProgress } from '@/lib/model/run';
import { createRuns } from '@/lib/record/runs';
import { runCheck } from '@/lib/remind/check-run';
import { chatsWith, plant, plantedId } from './claude-site/plant';
import { readsIn } from './claude-site/reads';
import { fakeClock, fakeStorage } from './fake-runs';
import { startChats } from './open-chats';
import { plainPolicy } from './samples/policy';

const { site, organization, open, but } = await startChats();
afterAll(() => site.close());

const ssn = '536-22-8145';

/**
 * All parts but the browser: the run, the tab's part and the scan, on the stand-in. The page is closed and opened again in the
 * middle, the server refuses every fiftieth request, and conversations come and go meanwhile.
 */
it('500 conversations, with refusals and a restart: none missed, none read twice, only ids kept', async () => {
  const refused = new Set<string>();
  let requests = 0;
  const request = but((url) => {
    requests += 1;
    if (requests % 50 !== 0) return undefined;
    refused.add(url);
    return new Response('', { status: 429, headers: { 'retry-after': '20' } });
  });
  const { chats } = open({}, { request });
  const isPlanted = (number: number) => number % 97 === 5;
  plant(site.conversations(), chatsWith(500, `My SSN is ${ssn}`, isPlanted));
  const scan = createChatScan(
    {
      policy: () => plainPolicy,
      account: () => unknownAccount,
      scannerFor: createScannerFor(),
      pause: () => Promise.resolve(),
    },
    {},
  );
  const storage = fakeStorage();
  const clock = fakeClock(Date.now());
  const found: string[] = [];

  /** One life of the page. @param most how many conversations it checks before it is closed */
  async function live(most: number) {
    const signal = { aborted: false };
    const { check: store } = createRuns(storage);
    const kept = await store.load();
    const heard: CheckProgress[] = [];
    const end = await runCheck(
      { organization, person: null, last: null },
      kept,
      {
        ...clock,
        list: (offset, limit) => chats.list(organization, offset, limit),
        async check(id) {
          const reading = await chats.read(organization, id);
          if (reading.kind !== 'texts') return reading;
          const counts = (await scan.count(reading.texts, organization)) ?? {};
          if (Object.keys(counts).length > 0) found.push(id);
          return { kind: 'read', counts, unread: reading.unread };
        },
        store,
        hear(progress) {
          heard.push(progress);
          if (progress.done - (kept?.done.length ?? 0) >= most) signal.aborted = true;
        },
      },
      signal,
    );
    return { end, heard };
  }

  const before = await live(188);
  expect(before.end).toBe('stopped');
  expect(JSON.stringify([...storage.items])).not.toContain(ssn);
  // While the page is closed: new ones on top, and one goes that was not read.
  const [newest = '', gone = ''] = [plantedId(900), plantedId(499)];
  site.conversations().create(newest, new Date(Date.now() + 60_000).toISOString());
  site.conversations().delete(gone);

  const after = await live(Number.POSITIVE_INFINITY);
  expect(after.end).toBe('finished');
  expect(after.heard.at(-1)).toMatchObject({ total: 500, done: 500, failed: [] });
  const reads = readsIn(site.arrived);
  expect(reads).toHaveLength(500);
  expect(new Set(reads).size).toBe(500);
  expect(reads).toContain(newest);
  expect(refused.size).toBeGreaterThan(5);
  expect(found.sort()).toEqual(
    Array.from({ length: 500 }, (_, number) => number)
      .filter((number) => isPlanted(number) && plantedId(number) !== gone)
      .map(plantedId),
  );
  expect(storage.items.size).toBe(0);
}, 120_000);
