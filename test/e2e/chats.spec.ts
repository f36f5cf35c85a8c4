import { test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import { chatsWith, plant, plantedId } from '@/test/claude-site/plant';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type Background, backgroundOf } from './background';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { openPage } from './chats-page';
import { bannerHost } from './driver';
import { expect } from './expect';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';

const dirty = `My SSN is ${ssn}`;
const base: Managed = { override: 'allowed', personalAccounts: 'allow', deletionDays: { default: 0 } };

type Entry = { conversation: string; deletedAt: number | null };

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`conversations to delete, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;
    let background: Background;

    async function start(managed: Managed, options: Parameters<ClaudeSite['signIn']>[1] = {}) {
      site = await startClaudeSite();
      browser = await kinds[kind](site.port, { ...base, ...managed });
      site.signIn('free_training_on', options);
      chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      background = await backgroundOf(browser);
      await expect.poll(background.badge).not.toBe('…');
    }
    test.afterEach(async () => {
      await browser.close();
      await site.close();
    });

    const ledger = async () => {
      const stored = await background.ask<{ ledger?: { entries: Entry[] } }>(
        "(api) => api.storage.local.get('ledger')",
      );
      return stored.ledger?.entries ?? [];
    };
    const everything = () =>
      background.ask<string>(
        '(api) => Promise.all([api.storage.local.get(null), api.storage.session.get(null)]).then(JSON.stringify)',
      );
    test('sent anyway, due, shown, deleted, and said until when the backend keeps it', async () => {
      await start({});
      await chat.driver.type(dirty);
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await chat.driver.press('Shift+Tab');
      await chat.goOn();
      await expect.poll(() => sends(site.arrived).length).toBe(1);
      await expect.poll(async () => (await ledger()).length).toBe(1);
      const id = (await ledger())[0]?.conversation ?? '';

      // On the conversation itself.
      await expect.poll(() => chat.driver.count(bannerHost)).toBe(1);
      await chat.driver.screenshot(`test-results/chats-banner-${kind.slice(0, 4)}.png`);
      const popup = await openPage(browser, 'popup.html');
      await popup.says('1 conversation is due for deletion.');
      await popup.close();

      const page = await openPage(browser, `chats.html?delete=${id}`);
      await page.says('Delete 1 conversation?');
      await page.says('A Social Security number');
      // The safe choice has the focus.
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Keep it');
      await page.press('Keep it');
      // The stand-in calls it by its first message: what was found in that is not shown.
      await page.says('My SSN is [SSN]');
      // Nobody answers, and each time it is said anew.
      await page.evaluate(
        `(() => { const { runtime } = globalThis.browser ?? chrome; runtime.sendMessage = () => Promise.reject(new Error()); globalThis.said = [];
          new MutationObserver(() => said.push(document.querySelector('.notice').textContent)).observe(document.querySelector('.notice'), { childList: true, characterData: true, subtree: true }); })()`,
      );
      const nobody = 'Nothing was done: reload this page and the claude.ai tab, and try again.';
      await page.press('Snooze');
      await expect.poll(() => page.evaluate('said.splice(0).at(-1)')).toBe(nobody);
      await page.press('Snooze');
      await expect.poll(() => page.evaluate('said')).toEqual(['', nobody]);
      await page.reload();
      await page.press('Keep it');
      expect(site.conversations().get(id)).toBeDefined();
      await page.press('Delete…');
      await page.press('Delete 1 conversation');
      await page.says('1 conversation is gone.', 20_000);
      expect(site.conversations().get(id)).toBeUndefined();
      await page.says(
        /The provider’s systems may keep it until .* \(Anthropic privacy centre, consumer terms/,
      );
      expect((await ledger())[0]?.deletedAt).not.toBeNull();
      await expect.poll(() => chat.driver.count(bannerHost)).toBe(0);
      const stored = await everything();
      expect(stored).not.toContain(ssn);
      expect(stored).not.toContain('My SSN');

      // A list that cannot be read is not one with nothing in it.
      await background.ask('(api) => api.storage.local.set({ ledger: { version: 1000 } })');
      await page.reload();
      await page.says('The list of what to delete could not be read');
      expect(await page.text()).not.toContain('Nothing to delete');
    });

    test('without a tab of the account it waits for one, and goes on by itself', async () => {
      await start({});
      plant(
        site.conversations(),
        chatsWith(2, dirty, (number) => number === 1),
      );
      const page = await openPage(browser, 'chats.html');
      await page.press('Start the check');
      await page.says('Checked 2 conversations.', 30_000);
      await chat.driver.close();
      await page.says('Open claude.ai with this account to see its title and to delete 1 conversation.');
      await page.reload();
      // Titles are in no storage.
      await page.says('Conversation of ');
      await page.press('Delete…');
      await page.press('Delete 1 conversation');
      await page.says('Once there is one, it goes on by itself.');
      await page.press('Open claude.ai');
      await page.says('1 conversation is gone.', 30_000);
      expect(site.conversations().get(plantedId(1))).toBeUndefined();
      expect(site.conversations().get(plantedId(0))).toBeDefined();
    });

    test('a deletion that was cut off goes on, and takes nothing else', async () => {
      test.setTimeout(180_000);
      await start({}, { patience: { every: 25, retryAfter: 1 } });
      const count = 20;
      const isPlanted = (number: number) => number < 15;
      plant(site.conversations(), chatsWith(count, dirty, isPlanted));
      const all = Array.from({ length: count }, (_one, number) => plantedId(number));
      const left = () => all.filter((id) => site.conversations().get(id) !== undefined).length;

      const page = await openPage(browser, 'chats.html', 5);
      await page.press('Start the check');
      await page.says('Checked 20 conversations.', 60_000);
      await page.press('Delete all 15 that are due…');
      await page.says('Delete 15 conversations?');
      await page.press('Delete 15 conversations');
      await expect.poll(left, { timeout: 60_000, intervals: [20] }).toBeLessThan(count);
      await page.reload();
      await page.says('A deletion was not finished');
      expect(left()).toBeGreaterThan(count - 15);
      await page.press('Go on');
      await page.says('15 conversations are gone.', 90_000);
      expect(all.filter((id) => site.conversations().get(id) !== undefined)).toEqual(all.slice(15));
      await page.says('Deleted (15)');
      expect((await ledger()).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    });
  });
}
