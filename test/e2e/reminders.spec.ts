import { expect, test } from '@playwright/test';
import { byRole } from '@/test/browsers/accessible';
import { sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { bannerHost } from './driver';
import { composer, type GuardedChat, guardedChat } from './guarded-chat';

/** What the buttons do is the same in every browser; those in a closed shadow tree only Chromium's driver can name. */
test.describe('what the banner reminds of', () => {
  let site: ClaudeSite;
  let browser: GuardedBrowser;
  let chat: GuardedChat;

  async function start(managed: Managed) {
    site = await startClaudeSite();
    browser = await kinds['Chromium, by policy'](site.port, { override: 'allowed', ...managed });
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
  const control = async (role: string, name: string) => {
    const page = browser.chromium?.context.pages().at(-1);
    if (!page) throw new Error('no page');
    // A button that puts something away reacts once it has been in sight for a moment.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return byRole(page, role, name);
  };
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
    const link = await control('link', 'Open an incognito chat');
    await chat.driver.screenshot('test-results/banner-incognito.png');
    expect(link).toBeTruthy();
    await (await control('button', 'Hide for a week')).click();
    await expect.poll(banners).toBe(0);
    await send(1);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await banners()).toBe(0);
    await send(2);
    await expect.poll(banners).toBe(1);
    await (await control('button', 'Hide for a week')).click();
    await expect.poll(banners).toBe(0);
    await send(3);
    expect(await banners()).toBe(0);
  });

  test('one at a time: training comes after the next message, not in the place of what was put away', async () => {
    await start({ personalAccounts: 'remind', requireTrainingOff: true, reminderPause: 'day' });
    await expect.poll(banners).toBe(1);
    await chat.driver.type('Good ');
    await (await control('button', 'Hide for a day')).click();
    await expect.poll(banners).toBe(0);
    // Whoever was writing goes on.
    await chat.driver.type('morning');
    await chat.composerHolds('Good morning');
    await chat.driver.press('Control+a');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await banners()).toBe(0);
    await send(1);
    expect(await control('button', 'Turn it off')).toBeTruthy();
  });

  test('training that is to be off: until it is, and where it is turned off', async () => {
    await start({ personalAccounts: 'allow', requireTrainingOff: true, reminderPause: 'none' });
    await expect.poll(banners).toBe(1);
    const turnOff = await control('button', 'Turn it off');
    await chat.driver.screenshot('test-results/banner-training.png');
    await turnOff.click();
    await expect.poll(() => chat.driver.count('[role="switch"]')).toBeGreaterThan(0);
    await chat.driver.click('[role="switch"][aria-checked="true"]');
    await expect.poll(banners).toBe(0);
  });
});
