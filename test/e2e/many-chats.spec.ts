import { test } from '@playwright/test';
import { makeTempFolder } from '@/test/browsers/temp-folder';
import { holds } from '@/test/claude-site/decode';
import { chatsWith, plant, plantedId } from '@/test/claude-site/plant';
import { readsIn } from '@/test/claude-site/reads';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { backgroundOf } from './background';
import { type GuardedBrowser, kinds } from './browsers';
import { type ChatsPage, openPage } from './chats-page';
import { expect } from './expect';
import { guardedChat, ssn } from './guarded-chat';

const managed = {
  ...{ override: 'allowed', personalAccounts: 'allow' },
  ...{ deletionDays: { default: 7 }, deletionDaysOnPersonalAccount: 7 },
};
const count = 500;
/** How many times as fast as for a person: at its own pace it would take six minutes. */
const speed = 20;

const numbers = Array.from({ length: count }, (_, number) => number);
const isPlanted = (number: number) => number % 97 === 5;
const planted = numbers.filter(isPlanted).map(plantedId);

/** All that the extension has stored, as JSON. */
const stored = (page: ChatsPage) =>
  page.evaluate<string>(
    `{ const { local, session } = (globalThis.browser ?? chrome).storage;
      Promise.all([local.get(null), session.get(null)]).then(JSON.stringify); }`,
  );

async function opened(site: ClaudeSite, browser: GuardedBrowser) {
  const chat = guardedChat(await browser.newPage(), site);
  await chat.open();
  const background = await backgroundOf(browser);
  await expect.poll(background.badge).not.toBe('…');
  return { background, page: await openPage(browser, 'chats.html?check', speed) };
}

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test(`500 conversations, refusals, and the browser restarted: none missed, none read twice, ${kind}`, async () => {
    test.setTimeout(240_000);
    const site = await startClaudeSite();
    const folder = makeTempFolder();
    const start = () => kinds[kind](site.port, managed, folder.path);
    let browser = await start();
    const reads = () => readsIn(site.arrived);
    const untilRead = (number: number) =>
      expect.poll(() => reads().length, { timeout: 60_000, intervals: [20] }).toBeGreaterThan(number);
    try {
      // Every other one is given by the merged transport's methods alone.
      const hard = { transport: 'merged', onlyMergedReads: 'odd' } as const;
      site.signIn('free_training_on', { ...hard, patience: { every: 40, retryAfter: 2 } });
      plant(site.conversations(), chatsWith(count, `My SSN is ${ssn}`, isPlanted));
      const before = await opened(site, browser);
      site.clear();
      await before.page.choose('All');
      await before.page.press('Start the check');
      await before.page.says(/Checked [1-9]\d* of 500\..* left\./, 30_000);
      await before.page.press('Pause');
      await before.page.says('Paused.');
      await before.page.press('Go on');

      await untilRead(120);
      await before.background.stop();
      await untilRead(150);
      // The page goes, then the whole browser; each time one may be in hand whose answer nobody takes.
      await before.page.reload();
      await before.page.says(/A check was not finished: \d+ of 500 are left\./);
      const cuts = [reads().length];
      await before.page.press('Go on');
      await untilRead(260);
      await browser.close();
      cuts.push(reads().length);

      browser = await start();
      const { page } = await opened(site, browser);
      await page.says(/A check was not finished: \d+ of 500 are left\./);
      expect(reads().length).toBeLessThan(count);
      await page.press('Go on');
      await page.says('Checked 500 conversations.', 120_000);
      await page.says(`${planted.length} hold something that should not stay.`);

      const all = reads();
      const again = all.filter((id, at) => all.indexOf(id) !== at);
      // The tab that was asked for it lives on: it may read it a little later than the page is there again.
      const inHand = cuts.flatMap((cut) => all.slice(cut - 1, cut + 1));
      expect([...new Set(all)].sort()).toEqual(numbers.map(plantedId));
      expect(again.filter((id) => !inHand.includes(id))).toEqual([]);
      expect(again.length).toBeLessThanOrEqual(cuts.length);
      expect(site.arrived.filter(({ status }) => status === 429).length).toBeGreaterThan(20);

      await page.says(`Found in ${planted.length} conversations`);
      await page.says(`Not due yet (${planted.length})`);
      await page.says(/Due for deletion in [67] days\./);
      const { ledger } = JSON.parse(
        await page.evaluate<string>(
          "(globalThis.browser ?? chrome).storage.local.get('ledger').then(JSON.stringify)",
        ),
      ) as { ledger: { entries: { conversation: string }[] } };
      expect(ledger.entries.map(({ conversation }) => conversation).sort()).toEqual(planted);
      const everything = await stored(page);
      expect(everything).toContain(planted[0]);
      expect(everything).not.toContain(ssn);
      expect(everything).not.toContain('Chat 5');
      expect(holds(site.arrived, ssn)).toBe(false);

      await page.choose('Select “Chat 5”');
      await page.press('Delete 1 selected…');
      await page.press('Delete 1 conversation');
      await page.says('1 conversation is gone.', 30_000);
      const left = site.conversations().list();
      expect(left).toHaveLength(count - 1);
      expect(left.some(({ uuid }) => uuid === plantedId(5))).toBe(false);
    } finally {
      await browser.close();
      await site.close();
      folder.remove();
    }
  });
}
