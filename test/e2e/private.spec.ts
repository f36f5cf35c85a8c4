import { test } from '@playwright/test';
import { holds, sends } from '@/test/claude-site/decode';
import { startClaudeSite } from '@/test/claude-site/server';
import { backgroundOf } from './background';
import { guardedFirefox, inPrivateWindows, kinds } from './browsers';
import { driveFirefox } from './drive-firefox';
import { bannerHost } from './driver';
import { expect } from './expect';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { fromWorker } from './ways-round';

const dirty = `My SSN is ${ssn}`;

/** Puts the banner about the account away, by the keyboard. */
async function putAway({ driver }: GuardedChat): Promise<void> {
  await driver.toFront();
  await expect.poll(() => driver.count(bannerHost)).toBe(1);
  await expect(async () => {
    await driver.press('Tab');
    expect(await driver.hasFocus(bannerHost)).toBe(true);
    // Its button reacts once it has been in sight for a moment.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await driver.press('Enter');
    expect(await driver.count(bannerHost)).toBe(0);
  }).toPass({ intervals: [50], timeout: 20_000 });
}

test('Chromium: installed by policy, the extension is not let into private windows', async () => {
  const site = await startClaudeSite();
  const { chromium, close } = await kinds['Chromium, by policy'](site.port, {});
  try {
    expect(await chromium?.worker.evaluate('chrome.extension.isAllowedIncognitoAccess()')).toBe(false);
  } finally {
    await close();
    await site.close();
  }
});

test('Firefox: without its policy a private window has no extension', async () => {
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  const { firefox, close } = await kinds['Firefox, by policy'](site.port, {});
  if (!firefox) throw new Error('Firefox only');
  try {
    const chat = guardedChat(driveFirefox(await firefox.newPrivatePage()), site);
    await expect(() => chat.open()).toPass();
    await chat.driver.type(dirty);
    await chat.driver.press('Enter');
    await expect.poll(() => sends(site.arrived).map(({ text }) => text)).toEqual([dirty]);
  } finally {
    await close();
    await site.close();
  }
});

test('Firefox: where its policy says so, a private window is guarded, and nothing of it stays', async () => {
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  const remind = { personalAccounts: 'remind', reminderPause: 'week' };
  const firefox = await inPrivateWindows(site.port, { override: 'allowed', ...remind });
  try {
    // The driver opens further pages in the window that came last.
    const open = guardedChat(driveFirefox(await firefox.newPage()), site);
    await open.open();
    const chat = guardedChat(driveFirefox(await firefox.newPrivatePage()), site);
    await expect(() => chat.open()).toPass();
    const browser = guardedFirefox(firefox);
    const background = await backgroundOf(browser);
    await expect.poll(background.badge).toBe('PER');
    site.clear();
    // The page gate, the wire gate, the browser gate.
    await chat.driver.click(composer);
    await chat.driver.paste(dirty);
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    await chat.driver.evaluate(
      `void fetch('/api/nobody/knows', { method: 'POST', body: ${JSON.stringify(dirty)} }).catch(() => {}); null`,
    );
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    await chat.driver.evaluate(fromWorker(dirty));
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    expect(holds(site.arrived, ssn)).toBe(false);
    await chat.driver.click(composer);
    await chat.driver.type('Good morning');
    await chat.driver.press('Enter');
    await expect.poll(() => sends(site.arrived).map(({ text }) => text)).toEqual(['Good morning']);
    await putAway(chat);
    // That a policy came, and the reminder in the window that is not private.
    const outcome = (name: string) => expect.objectContaining({ outcome: name }) as unknown;
    const before = [outcome('in-force'), outcome('reminded')];
    expect(JSON.parse(await background.recorded())).toEqual({ activities: before });
    // In a window that is not private the same is recorded: what was stopped, and the answer.
    await open.driver.toFront();
    await open.driver.evaluate(fromWorker(dirty));
    await open.dialogOpens();
    await open.driver.press('Escape');
    await open.dialogIsGone();
    await expect.poll(background.recorded).toContain('cancelled');
    const recorded = JSON.parse(await background.recorded()) as { activities: unknown[] };
    expect(recorded.activities).toHaveLength(before.length + 2);
    await putAway(open);
    await expect.poll(background.recorded).toContain('reminder-pauses');
  } finally {
    await firefox.close();
    await site.close();
  }
});
