import { test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { pressInBanner } from './banner';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { bannerHost } from './driver';
import { expect } from './expect';
import { composer, type GuardedChat, guardedChat } from './guarded-chat';

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`what the banner reminds of, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    async function start(managed: Managed) {
      site = await startClaudeSite();
      browser = await kinds[kind](site.port, { override: 'allowed', ...managed });
      site.signIn('free_training_on');
      chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      site.clear();
    }
    test.afterEach(async () => {
      await browser.close();
      await site.close();
    });

    const banners = () => chat.driver.count(bannerHost);
    const shot = (name: string) =>
      chat.driver.screenshot(`test-results/banner-${name}-${kind.slice(0, 4)}.png`);
    const send = async (count: number) => {
      await chat.driver.click(composer);
      await chat.driver.type('Good morning');
      await chat.driver.press('Enter');
      await expect.poll(() => sends(site.arrived).length).toBe(count);
      await expect.poll(() => chat.driver.count('[data-testid="chat-input-stop"]')).toBe(0);
    };

    test('the account: back after so many messages, with the way to an incognito chat', async () => {
      await start({
        personalAccounts: 'remind',
        reminderPause: 'week',
        reminderSends: 2,
        suggestIncognito: true,
      });
      await expect.poll(banners).toBe(1);
      await shot('incognito');
      await pressInBanner(chat.driver, 'Open an incognito chat');
      await expect.poll(() => site.arrived.map(({ path }) => path)).toContain('/new?incognito');
      await chat.driver.toFront();
      await pressInBanner(chat.driver, 'Hide for a week');
      await expect.poll(banners).toBe(0);
      await send(1);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(await banners()).toBe(0);
      await send(2);
      await expect.poll(banners).toBe(1);
      await pressInBanner(chat.driver, 'Hide for a week');
      await expect.poll(banners).toBe(0);
      await send(3);
      expect(await banners()).toBe(0);
    });

    test('one at a time: training comes after the next message, not in the place of what was put away', async () => {
      await start({ personalAccounts: 'remind', requireTrainingOff: true, reminderPause: 'day' });
      await expect.poll(banners).toBe(1);
      await chat.driver.type('Good ');
      await pressInBanner(chat.driver, 'Hide for a day');
      await expect.poll(banners).toBe(0);
      // Whoever was writing goes on.
      await chat.driver.type('morning');
      await chat.composerHolds('Good morning');
      await chat.driver.press('Control+a');
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(await banners()).toBe(0);
      await send(1);
      await pressInBanner(chat.driver, 'Turn it off');
    });

    test('training that is to be off: until it is, and where it is turned off', async () => {
      await start({ personalAccounts: 'allow', requireTrainingOff: true, reminderPause: 'none' });
      await expect.poll(banners).toBe(1);
      await shot('training');
      await pressInBanner(chat.driver, 'Turn it off');
      await expect.poll(() => chat.driver.count('[role="switch"]')).toBeGreaterThan(0);
      await chat.driver.click('[role="switch"][aria-checked="true"]');
      await expect.poll(banners).toBe(0);
    });
  });
}
