import { test } from '@playwright/test';
import { organizationsOf, accountNamed } from '@/test/claude-site/accounts';
import { chatsWith, plant, plantedId } from '@/test/claude-site/plant';
import { readsIn } from '@/test/claude-site/reads';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { backgroundOf } from './background';
import { type GuardedBrowser, kinds } from './browsers';
import { openPage } from './chats-page';
import { expect } from './expect';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';

const managed = { override: 'allowed', personalAccounts: 'allow', deletionDays: { default: 0 } };
const dirty = `My SSN is ${ssn}`;
const person = 'team_admin_plus_personal_same_email';
const [team = '', personal = ''] = organizationsOf(accountNamed(person)).map(({ uuid }) => uuid);
const ids = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => plantedId(from + index));

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`whose conversations they are, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    test.beforeEach(async () => {
      site = await startClaudeSite();
      browser = await kinds[kind](site.port, managed);
    });
    test.afterEach(async () => {
      await browser.close();
      await site.close();
    });

    async function open() {
      chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      const background = await backgroundOf(browser);
      await expect.poll(background.badge).not.toBe('…');
    }
    const reads = () => [...readsIn(site.arrived)].sort();
    const left = () =>
      site
        .conversations()
        .list()
        .map(({ uuid }) => uuid)
        .sort();

    test('two organizations of one person: each is checked, shown and deleted as its own', async () => {
      site.signIn(person, { activeOrganization: team });
      const chats = (planted: number) => chatsWith(3, dirty, (number) => number < planted);
      plant(site.conversations(), chats(1), { organization: team });
      plant(site.conversations(), chats(2), { organization: personal, from: 10 });
      await open();
      const page = await openPage(browser, 'chats.html', 20);
      await page.press('Start the check');
      await page.says('Checked 3 conversations.', 30_000);
      expect(reads()).toEqual(ids(0, 3));
      await page.says('Due now (1)');

      await chat.driver.click('[data-testid="user-menu-button"]');
      await chat.driver.click(`[data-organization="${personal}"]`);
      await page.says('Open claude.ai with this account to see its title and to delete 1 conversation.');
      await page.press('Start anew');
      await expect.poll(reads, { timeout: 30_000 }).toEqual([...ids(0, 3), ...ids(10, 13)]);
      await page.says('Due now (3)');
      await page.reload();
      // Only those of the tab's organization have titles.
      await page.says('Chat 10');
      const shown = await page.text();
      expect(shown).toContain('Chat 11');
      expect(shown).not.toContain('Chat 0');
      expect(shown).toContain('Northwind Example.');
      expect(shown).toContain('Personal account.');
      await page.screenshot(`test-results/chats-two-accounts-${kind.slice(0, 4)}.png`);

      await page.press('Delete all 3 that are due…');
      await page.press('Delete 3 conversations');
      await page.says(
        'Deleted 2 of 3. No claude.ai tab is open with the account “Northwind Example”.',
        30_000,
      );
      expect(left()).toEqual([...ids(0, 3), plantedId(12)]);
      await page.screenshot(`test-results/chats-waits-for-account-${kind.slice(0, 4)}.png`);
      await page.press('Switch claude.ai to “Northwind Example”');
      await page.says('3 conversations are gone.', 30_000);
      expect(left()).toEqual([...ids(1, 3), plantedId(12)]);
      await page.says('Deleted (3)');
      // Nobody asked for one organization's in the other's name.
      const named = site.arrived.filter(({ path }) => /\/chat_conversations\/[0-9a-f-]{36}/.test(path));
      expect(named.length).toBeGreaterThan(8);
      for (const { path } of named)
        expect(path).toContain(ids(10, 13).some((id) => path.includes(id)) ? personal : team);
    });

    test('a sign-out in the middle: said, and gone on with for the same person alone', async () => {
      test.setTimeout(150_000);
      const count = 60;
      const newest = Date.now() - 3_600_000;
      const isPlanted = (number: number) => number < 20;
      const signIn = (without: readonly string[] = []) => {
        site.signIn('team_member');
        plant(site.conversations(), chatsWith(count, dirty, isPlanted), { newest });
        for (const id of without) site.conversations().delete(id);
      };
      const signInAsColleague = () => {
        // A colleague, in the same organization.
        site.signIn(person, { activeOrganization: team });
        plant(site.conversations(), chatsWith(5, dirty, isPlanted), { from: 100 });
      };
      signIn();
      await open();
      site.clear();
      const page = await openPage(browser, 'chats.html', 10);
      await page.choose('All');
      await page.press('Start the check');
      await expect.poll(() => reads().length, { timeout: 30_000, intervals: [20] }).toBeGreaterThan(15);
      site.signOut();
      await page.says(/Checked \d+ of 60\..* Stopped: nobody is signed in on claude\.ai\. Sign in there/);
      expect(reads().length).toBeLessThan(count);
      await page.press('Go on');
      await page.says('Stopped: nobody is signed in');
      signInAsColleague();
      await chat.open();
      await page.press('Go on');
      await page.says('Once there is one, it goes on by itself.');
      await page.screenshot(`test-results/chats-another-person-${kind.slice(0, 4)}.png`);
      signIn();
      await chat.open();
      await page.says('Checked 60 conversations.', 60_000);
      // Each once, and none of the colleague's.
      expect(reads()).toEqual(ids(0, count));

      await page.press('Delete all 20 that are due…');
      await page.press('Delete 20 conversations');
      await expect.poll(() => left().length, { timeout: 30_000, intervals: [20] }).toBeLessThan(count);
      const gone = ids(0, count).filter((id) => !left().includes(id));
      site.signOut();
      await page.says(/Deleted \d+ of 20\. Stopped: nobody is signed in on claude\.ai\./);
      // Nobody presses anything from here on.
      signInAsColleague();
      await chat.open();
      // By when it has seen that there is another person, it may have asked, and been refused.
      await page.says(/Stopped: (?:nobody is signed in|the claude\.ai tab is in another organization)/);
      expect(left()).toEqual(ids(100, 105));
      signIn(gone);
      await chat.open();
      await page.says('20 conversations are gone.', 60_000);
      expect(left()).toEqual(ids(20, count));
    });
  });
}
