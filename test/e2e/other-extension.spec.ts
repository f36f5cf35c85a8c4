import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchChromium } from '@/test/browsers/chromium';
import { launchFirefox } from '@/test/browsers/firefox';
import { makeTempFolder, type TempFolder } from '@/test/browsers/temp-folder';
import { makeWritingAssistant } from '@/test/browsers/writing-assistant';
import { holds, sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, guardedChromium, guardedFirefox } from './browsers';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';

const text = `My SSN is ${ssn}, thank you`;
const redacted = 'My SSN is [SSN 1], thank you';

/** Both extensions: ours by policy, the other one as a person adds it. */
const withOther = {
  async Chromium(sitePort: number, other: string): Promise<GuardedBrowser> {
    const chromium = await launchChromium({
      sitePort,
      extension: { kind: 'policy', dir: '.output/chrome-mv3', managed: {} },
      args: ['--enable-unsafe-extension-debugging'],
    });
    const session = await chromium.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('no session');
    await session.send('Extensions.loadUnpacked', { path: path.resolve(other) });
    return guardedChromium(chromium);
  },
  async Firefox(sitePort: number, other: string): Promise<GuardedBrowser> {
    const firefox = await launchFirefox({
      sitePort,
      extension: { kind: 'policy', dir: '.output/firefox-mv3', managed: {} },
    });
    await firefox.browser.installExtension(other);
    return guardedFirefox(firefox);
  },
} as const;

for (const kind of ['Chromium', 'Firefox'] as const)
  test.describe(`another extension that puts back what was redacted, ${kind}`, () => {
    let folder: TempFolder;
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    test.beforeAll(async () => {
      folder = makeTempFolder();
      site = await startClaudeSite();
      browser = await withOther[kind](site.port, makeWritingAssistant(folder.path));
    });
    test.afterAll(async () => {
      await browser.close();
      await site.close();
      folder.remove();
    });
    test.beforeEach(async () => {
      site.signIn('free_training_on', { transport: 'classic' });
      chat = guardedChat(await browser.newPage(), site);
      await chat.openAnew();
      await chat.driver.paste(text);
      await chat.safeDialogOpens();
      await chat.driver.press('Enter');
      await chat.composerHolds(redacted);
      await chat.dialogIsGone();
    });
    test.afterEach(async () => {
      expect(holds(site.arrived, ssn)).toBe(false);
      await chat.driver.close();
    });

    const texts = () => sends(site.arrived).map((one) => one.text);
    const assist = (way: string) =>
      chat.driver.evaluate(
        `document.dispatchEvent(new CustomEvent('assist', { detail: '${JSON.stringify({ way, text })}' })); null`,
      );

    test('into the editor: it is held when it is sent', async () => {
      await assist('insert');
      await chat.composerHolds(text);
      await chat.driver.click(composer);
      await chat.driver.press('Enter');
      await chat.safeDialogOpens();
      await chat.driver.press('Enter');
      await expect.poll(texts).toEqual([redacted]);
    });

    test('as a paste, which is no act of the person: it is held when it is sent', async () => {
      await chat.driver.press('Control+A');
      await assist('paste');
      await chat.composerHolds(text);
      await chat.driver.press('Enter');
      await chat.safeDialogOpens();
      await chat.driver.press('Enter');
      await expect.poll(texts).toEqual([redacted]);
    });

    test('and sends it: the click of a script is held too', async () => {
      await assist('send');
      await chat.safeDialogOpens();
      expect(texts()).toEqual([]);
      await chat.driver.press('Enter');
      await expect.poll(texts).toEqual([redacted]);
    });

    test('into the request, beyond the page: what it has become is held', async () => {
      await assist('request');
      await chat.driver.press('Enter');
      await chat.safeDialogOpens();
      expect(texts()).toEqual([]);
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
    });
  });
