import { test } from '@playwright/test';
import { type Desktop, replaceDesktop } from '@/test/browsers/firefox-alerts';
import { sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type Background, backgroundOf } from './background';
import { type GuardedBrowser, kinds } from './browsers';
import { bannerHost } from './driver';
import { expect } from './expect';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';

const managed = {
  override: 'allowed',
  personalAccounts: 'allow',
  deletionDays: { default: 0 },
  mostSnoozes: 5,
};

type Entry = {
  readonly conversation: string;
  readonly snoozes: number;
  readonly snoozedUntil: number | null;
};

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`a conversation that is due, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;
    let background: Background;
    /** Null where the notifications' events can be sent without one. */
    let desktop: Desktop | null;

    test.beforeAll(async () => {
      site = await startClaudeSite();
      browser = await kinds[kind](site.port, managed);
      desktop = browser.firefox && (await replaceDesktop(browser.firefox));
      site.signIn('free_training_on', { transport: 'merged' });
      chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      background = await backgroundOf(browser);
      await expect.poll(background.badge).not.toBe('…');
      site.clear();
      await sendAnyway(1);
    });
    test.afterAll(async () => {
      await browser.close();
      await site.close();
    });

    async function sendAnyway(sent: number): Promise<void> {
      await chat.driver.type(`My SSN is ${ssn}`);
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await chat.driver.press('Shift+Tab');
      await chat.goOn();
      await expect.poll(() => sends(site.arrived).length).toBe(sent);
    }
    const entries = async () => {
      const { ledger } = await background.ask<{ ledger: { entries: readonly Entry[] } }>(
        `(api) => api.storage.local.get('ledger')`,
      );
      return ledger.entries;
    };
    const entry = async () => (await entries())[0];
    const pages = () =>
      background.ask<string[]>(
        `(api) => api.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? '').filter((url) => url.includes('chats.html')))`,
      );
    const closePages = () =>
      background.ask(
        `(api) => api.tabs.query({}).then((tabs) => api.tabs.remove(tabs.filter(({ url }) => url?.includes('chats.html')).map(({ id }) => id)))`,
      );

    /** Goes to the banner with the keyboard, and on to its button of that number. */
    async function focusBanner(button: number): Promise<void> {
      await chat.driver.toFront();
      await expect.poll(() => chat.driver.count(bannerHost)).toBe(1);
      // A person needs a moment; so do the buttons.
      await new Promise((resolve) => setTimeout(resolve, 700));
      await chat.driver.click('[data-testid="chat-input"]');
      await expect
        .poll(async () => {
          await chat.driver.press('Tab');
          return chat.driver.hasFocus(bannerHost);
        })
        .toBe(true);
      for (let at = 0; at < button; at += 1) await chat.driver.press('Tab');
    }

    test('its banner leads to the deletion, and puts it off', async () => {
      await focusBanner(0);
      await chat.driver.press('Enter');
      const id = (await entry())?.conversation;
      await expect.poll(pages).toEqual([expect.stringContaining(`delete=${id}`)]);
      await closePages();

      await focusBanner(1);
      await chat.driver.press('Enter');
      await expect.poll(async () => (await entry())?.snoozes).toBe(1);
      expect((await entry())?.snoozedUntil).toBeGreaterThan(Date.now());
      await expect.poll(background.badge).not.toBe('1');
    });

    test('a click on the notification opens the page, and its buttons open it and put off what is due', async () => {
      await chat.open();
      await sendAnyway(2);
      await expect.poll(async () => (await entries()).length).toBe(2);
      if (desktop) {
        await expect.poll(desktop.alerts).toEqual([expect.objectContaining({ name: 'due' })]);
        expect(JSON.stringify(await desktop.alerts())).not.toContain(ssn);
        // The click wakes it. Firefox has no buttons on a notification.
        await background.stop();
        await desktop.click('due');
        await expect.poll(pages).toHaveLength(1);
        expect(await desktop.alerts()).toEqual([]);
        return;
      }
      const click = (event: string, ...values: readonly unknown[]) =>
        background.ask(`(api) => api.notifications.${event}.dispatch(...${JSON.stringify(values)})`);
      await click('onClicked', 'due');
      await expect.poll(pages).toHaveLength(1);
      await closePages();
      await click('onButtonClicked', 'due', 0);
      await expect.poll(pages).toHaveLength(1);
      await closePages();
      await click('onButtonClicked', 'due', 1);
      await expect.poll(async () => (await entries()).map(({ snoozes }) => snoozes)).toEqual([1, 1]);
      expect(await pages()).toEqual([]);
    });
  });
}
