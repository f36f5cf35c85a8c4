import path from 'node:path';
import { test } from '@playwright/test';
import { launchChromium } from '@/test/browsers/chromium';
import { launchFirefox } from '@/test/browsers/firefox';
import { copyAsVersion } from '@/test/browsers/packed-extension';
import { makeSampleExtension } from '@/test/browsers/sample-extension';
import { makeTempFolder } from '@/test/browsers/temp-folder';
import { holds, sends } from '@/test/claude-site/decode';
import { startClaudeSite } from '@/test/claude-site/server';
import { driveChromium } from './drive-chromium';
import { driveFirefox } from './drive-firefox';
import { dialogHost } from './driver';
import { expect } from './expect';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';

const dirty = `My SSN is ${ssn}`;

/** A page that was there before these gates: it asks for a reload and holds a paste; loaded again, all is well. */
async function isGuardedLate(chat: GuardedChat): Promise<void> {
  const { driver, site } = chat;
  await expect.poll(() => driver.count(dialogHost)).toBe(1);
  await driver.click(composer);
  await driver.paste(dirty);
  await expect.poll(() => driver.count(dialogHost)).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 700));
  await driver.press('Escape');
  await expect.poll(() => driver.count(dialogHost)).toBe(1);
  expect(holds(site.arrived, ssn)).toBe(false);
  await chat.open();
  await expect.poll(() => driver.count(dialogHost)).toBe(0);
  site.clear();
  await driver.type('Good morning');
  await driver.press('Enter');
  await expect.poll(() => sends(site.arrived).map(({ text }) => text)).toEqual(['Good morning']);
}

/** What becomes of a clean message that the page's own script sends: its status, or the failure. */
const sendClean = `fetch('/api/organizations/00000101-0000-4000-8000-000000000101/chat_conversations/00000301-0000-4000-8000-000000000301/completion',
  { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ prompt: 'Good evening' }) })
  .then(() => 'answered', String)`;

for (const change of ['installed', 'updated'] as const) {
  test(`Firefox: ${change} under an open page, it asks for a reload and sends nothing until then`, async () => {
    const folder = makeTempFolder();
    const site = await startClaudeSite();
    site.signIn('free_training_on');
    const ours = '.output/firefox-mv3';
    const first = change === 'updated' ? ours : makeSampleExtension(folder.path).firefox;
    const firefox = await launchFirefox({
      sitePort: site.port,
      extension: { kind: 'temporary', dir: first },
    });
    try {
      const chat = guardedChat(driveFirefox(await firefox.newPage()), site);
      await chat.open();
      const next = path.join(folder.path, 'next');
      copyAsVersion(ours, next, '0.2.0');
      await firefox.browser.installExtension(next);
      await expect.poll(() => chat.driver.count(dialogHost)).toBe(1);
      site.clear();
      // The wire gate comes too late to be asked: what it cannot ask about, it does not let go.
      expect(await chat.driver.evaluate(sendClean)).toBe('TypeError: Failed to fetch');
      expect(sends(site.arrived)).toEqual([]);
      await isGuardedLate(chat);
    } finally {
      await firefox.close();
      await site.close();
      folder.remove();
    }
  });
}

test('Chromium: installed under an open page, it asks for a reload', async () => {
  const folder = makeTempFolder();
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  const { context, close } = await launchChromium({
    sitePort: site.port,
    // One that is loaded unpacked keeps all others out.
    extension: { kind: 'policy', dir: makeSampleExtension(folder.path).chromium },
    args: ['--enable-unsafe-extension-debugging'],
  });
  try {
    const chat = guardedChat(driveChromium(await context.newPage()), site);
    await chat.open();
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('no session');
    await session.send('Extensions.loadUnpacked', { path: path.resolve('.output/chrome-mv3') });
    await isGuardedLate(chat);
  } finally {
    await close();
    await site.close();
    folder.remove();
  }
});
