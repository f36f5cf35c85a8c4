import { test } from '@playwright/test';
import { makeTempFolder } from '@/test/browsers/temp-folder';
import { sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { backgroundOf } from './background';
import { type GuardedBrowser, kinds } from './browsers';
import { expect } from './expect';
import { guardedChat, ssn } from './guarded-chat';

const managed = {
  override: 'allowed',
  personalAccounts: 'allow',
  deletionDays: { default: 0 },
  remindEveryHours: 1,
};
const hour = 60 * 60 * 1000;

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`${name}: what became due while the browser was closed is told once, at the next start`, async () => {
    const site = await startClaudeSite();
    const folder = makeTempFolder();
    try {
      // The same profile each time, as a person's own.
      const start = () => kinds[`${name}, by policy`](site.port, managed, folder.path);
      const id = await first(site, await start());
      await second(site, await start(), id);
    } finally {
      await site.close();
      folder.remove();
    }
  });
}

type Stored = {
  readonly ledger: {
    readonly entries: readonly { readonly conversation: string; readonly remindedAt: number }[];
  };
  readonly activities: readonly { readonly outcome: string }[];
};
const read = `(api) => api.storage.local.get(['ledger', 'activities'])`;
const reminders = ({ activities }: Stored) =>
  activities.filter(({ outcome }) => outcome === 'reminded-to-delete').length;

async function opened(site: ClaudeSite, browser: GuardedBrowser) {
  site.signIn('free_training_on', { transport: 'classic' });
  const chat = guardedChat(await browser.newPage(), site);
  await chat.open();
  const background = await backgroundOf(browser);
  await expect.poll(background.badge).not.toBe('…');
  return { chat, background };
}

/** Sends anyway, is reminded, and puts thirty hours between that and what comes. Gives the conversation. */
async function first(site: ClaudeSite, browser: GuardedBrowser): Promise<string> {
  try {
    const { chat, background } = await opened(site, browser);
    site.clear();
    await chat.driver.type(`My SSN is ${ssn}`);
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    await chat.driver.press('Shift+Tab');
    await chat.goOn();
    await expect.poll(() => sends(site.arrived).length).toBe(1);
    const stored = () => background.ask<Stored>(read);
    await expect.poll(async () => reminders(await stored())).toBe(1);
    const { ledger } = await stored();
    await background.ask(`async (api) => {
      const { ledger } = await api.storage.local.get('ledger');
      const entries = ledger.entries.map((one) => ({
        ...one,
        first: one.first - ${30 * hour}, last: one.last - ${30 * hour}, remindedAt: one.remindedAt - ${30 * hour},
      }));
      await api.storage.local.set({ ledger: { ...ledger, entries } });
    }`);
    return ledger.entries[0]?.conversation ?? '';
  } finally {
    await browser.close();
  }
}

async function second(site: ClaudeSite, browser: GuardedBrowser, id: string): Promise<void> {
  try {
    const { background } = await opened(site, browser);
    const stored = () => background.ask<Stored>(read);
    await expect.poll(async () => reminders(await stored())).toBe(2);
    await expect.poll(background.badge).toBe('1');
    const { ledger } = await stored();
    expect(ledger.entries.map(({ conversation }) => conversation)).toEqual([id]);
    expect(Date.now() - (ledger.entries[0]?.remindedAt ?? 0)).toBeLessThan(hour);
    // Thirty were missed; what comes is the next in an hour.
    expect(reminders(await stored())).toBe(2);
  } finally {
    await browser.close();
  }
}
