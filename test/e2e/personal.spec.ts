import { test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { backgroundOf } from './background';
import { pressInBanner } from './banner';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { bannerHost, dialogHost } from './driver';
import { expect } from './expect';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';

const company = '00000105-0000-4000-8000-000000000105';
const own = '00000102-0000-4000-8000-000000000102';
const base: Managed = { organizationName: 'Northwind', organizationIds: [company], override: 'allowed' };
const both = 'team_admin_plus_personal_same_email';
const draft = 'Dear colleagues,';

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`an account that is not the company’s, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    /** One browser per stance: a policy is what a browser is started with. */
    async function start(managed: Managed) {
      site = await startClaudeSite();
      browser = await kinds[kind](site.port, { ...base, ...managed });
    }
    test.afterEach(async () => {
      await browser.close();
      await site.close();
    });

    async function signIn(...given: Parameters<ClaudeSite['signIn']>) {
      site.signIn(...given);
      chat = guardedChat(await browser.newPage(), site);
      await chat.driver.open('https://claude.ai/login');
      await chat.driver.evaluate('localStorage.clear()');
      await chat.open();
      site.clear();
    }
    const banners = () => chat.driver.count(bannerHost);
    const bannerComes = () => expect.poll(banners).toBe(1);
    const noBannerComes = async (shown: 'ORG' | 'PER' = 'PER') => {
      // The page tells the background whose it is when it has looked whether a banner is due.
      const { badge } = await backgroundOf(browser);
      await expect.poll(badge).toBe(shown);
      expect(await banners()).toBe(0);
    };
    const sent = () => sends(site.arrived).map(({ text }) => text);
    const send = async (text: string) => {
      await chat.driver.type(text);
      await chat.driver.press('Enter');
    };
    const shot = (name: string) =>
      chat.driver.screenshot(
        `test-results/personal-${name}-${kind.startsWith('Fire') ? 'firefox' : 'chromium'}.png`,
      );
    const activeOrganization = () =>
      // A page that is about to go cannot answer.
      chat.driver
        .evaluate<string>(`/lastActiveOrg=([0-9a-f-]+)/.exec(document.cookie)?.[1] ?? ''`)
        .catch(() => '');

    test('is reminded of, unless it is the company’s or exempt', async () => {
      await start({ personalAccounts: 'remind', exemptPlans: ['max'], reminderPause: 'day' });

      await signIn(both);
      await noBannerComes('ORG');
      await chat.driver.close();
      await signIn('max_5x');
      await noBannerComes();
      await chat.driver.close();
      await signIn('free_training_on');
      await bannerComes();
      await new Promise((resolve) => setTimeout(resolve, 600));
      await shot('remind');
      // The page sees that something is there, and neither what, nor can it press it.
      const seen = await chat.driver.evaluate<unknown[]>(
        `(() => { const host = document.querySelector(${JSON.stringify(bannerHost)});
          host.click(); host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
          return [host.shadowRoot, host.textContent, host.childNodes.length, host.attributes.length]; })()`,
      );
      expect(seen).toEqual([null, '', 0, 0]);
      expect(await banners()).toBe(1);
      expect(await chat.driver.evaluate(`document.activeElement?.matches('${composer}')`)).toBe(true);
      // The focus comes to the button, and goes on: Firefox stops at what could be scrolled as well.
      const isInBanner = async () => {
        await chat.driver.press('Tab');
        return chat.driver.hasFocus(bannerHost);
      };
      await expect.poll(isInBanner, { intervals: [50] }).toBe(true);
      expect(await isInBanner()).toBe(false);
      await chat.driver.click(composer);
      await send('Good morning');
      await expect.poll(sent).toEqual(['Good morning']);
    });

    test('asks before the first message, and not again', async () => {
      await start({ personalAccounts: 'warn', exemptEmailDomains: ['exempt.example'] });
      await signIn('free_training_on');
      await bannerComes();
      await send('Good morning');
      await chat.dialogOpens();
      await shot('warn');
      expect(sent()).toEqual([]);
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      await chat.composerHolds('Good morning');
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await chat.driver.press('Tab');
      if ((await chat.driver.count(bannerHost)) === 1) await chat.goOn();
      await expect.poll(sent).toEqual(['Good morning']);
      await expect.poll(() => chat.driver.count('[data-testid="chat-input-stop"]')).toBe(0);
      await chat.driver.click(composer);
      await send('And again');
      await expect.poll(sent).toEqual(['Good morning', 'And again']);
      expect(await banners()).toBe(1);
      await shot('conversation');
      // Another page asks anew.
      await chat.open();
      await send('A third time');
      await chat.safeDialogOpens();
      expect(sent()).toHaveLength(2);
    });

    test('goes to the company’s organisation with what was written', async () => {
      await start({ personalAccounts: 'warn' });
      await signIn(both, { activeOrganization: own });
      await bannerComes();
      await chat.driver.type(draft);
      await chat.driver.evaluate('localStorage.clear()');
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await shot('switch');
      // The safe way has the focus.
      await chat.driver.press('Enter');
      await expect.poll(activeOrganization).toBe(company);
      await expect.poll(banners).toBe(0);
      await chat.composerHolds(draft);
      expect(sent()).toEqual([]);
      await chat.driver.click(composer);
      await chat.driver.press('Enter');
      await expect.poll(sent).toEqual([draft]);
    });

    test('is left by a button of the banner, and the banner is put away', async () => {
      await start({ personalAccounts: 'remind', reminderPause: 'week' });
      const recorded = async () =>
        (await backgroundOf(browser)).ask<string[]>(
          `(api) => api.storage.local.get('activities').then(({ activities = [] }) =>
            activities.filter(({ way }) => way === 'account').map(({ way, outcome }) => way + ' ' + outcome))`,
        );
      await signIn(both, { activeOrganization: own });
      await bannerComes();
      await chat.driver.type(draft);
      await chat.driver.choose('[data-testid="file-upload"]', [fileURLToPath(import.meta.url)]);
      await expect.poll(() => chat.driver.count('[data-testid="file-thumbnail"]')).toBe(1);
      await chat.driver.evaluate('localStorage.clear()');
      await pressInBanner(chat.driver, 'Switch to Northwind Example');
      await expect.poll(activeOrganization).toBe(company);
      // The notice that the file did not come along: by then the new page is there.
      await expect.poll(() => chat.driver.count(dialogHost)).toBe(1);
      await chat.composerHolds(draft);
      await shot('switched');
      expect(await banners()).toBe(0);
      await chat.driver.close();
      await signIn('free_training_on');
      await bannerComes();
      await pressInBanner(chat.driver, 'Hide for a week');
      await expect.poll(banners).toBe(0);
      await chat.open();
      await noBannerComes();
      expect(await recorded()).toEqual([
        ...['account reminded', 'account switched', 'account reminded', 'account dismissed'],
      ]);
    });

    test('lets nothing be sent, says so before, and lets exempt accounts through', async () => {
      await start({ personalAccounts: 'block', exemptPlans: ['pro'] });
      await signIn('pro');
      await noBannerComes();
      await send('From an exempt plan');
      await expect.poll(sent).toEqual(['From an exempt plan']);
      expect(await banners()).toBe(0);
      await chat.driver.close();
      await signIn(both, { activeOrganization: own });
      // A Pro account of a person who is a member of both.
      await noBannerComes();
      await chat.driver.close();
      await signIn('free_training_on');
      await bannerComes();
      await new Promise((resolve) => setTimeout(resolve, 600));
      await shot('block');
      await send('Good morning');
      await chat.safeDialogOpens();
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      expect(sent()).toEqual([]);
    });

    for (const [stance, transport, counted] of [
      ['warn', 'merged', ['account', 'send']],
      ['block', 'classic', ['send']],
      ['block', 'merged', ['send']],
    ] as const)
      test(`${stance}, ${transport}: shows nothing in a trial run, and counts once what would have been asked`, async () => {
        const wouldHave = async () =>
          (await backgroundOf(browser)).ask(
            `(api) => api.storage.local.get('activities').then(({ activities }) =>
              activities.filter(({ outcome }) => outcome === 'would-have-asked').map(({ way }) => way))`,
          );
        await start({ personalAccounts: stance, mode: 'simulate' });
        await signIn('free_training_on', { transport });
        await noBannerComes();
        await send(`Good morning, my SSN is ${ssn}`);
        await expect.poll(sent).toHaveLength(1);
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(await wouldHave()).toEqual(counted);
      });

    test('says of an account that could not be told that it could not', async () => {
      await start({ personalAccounts: 'remind', organizationIds: [], emailDomains: [] });
      await signIn('api_console_only');
      await bannerComes();
      await shot('unknown');
    });
  });
}
