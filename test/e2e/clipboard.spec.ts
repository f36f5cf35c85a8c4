import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { launchChromium } from '@/test/browsers/chromium';
import { type Display, hasDisplay, startDisplay } from '@/test/browsers/display';
import { launchFirefox } from '@/test/browsers/firefox';
import { makeTempFolder, type TempFolder } from '@/test/browsers/temp-folder';
import { holds, sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, guardedChromium, guardedFirefox } from './browsers';
import { dialogHost } from './driver';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';

const chip = '[data-testid="file-thumbnail"]';

const builds = {
  Chromium: async (sitePort: number, display: Display) =>
    guardedChromium(
      await launchChromium({
        ...{ sitePort, display },
        extension: { kind: 'policy', dir: '.output/chrome-mv3', managed: {} },
      }),
    ),
  Firefox: async (sitePort: number, display: Display) =>
    guardedFirefox(
      await launchFirefox({
        ...{ sitePort, display },
        extension: { kind: 'policy', dir: '.output/firefox-mv3', managed: {} },
      }),
    ),
} as const;

test.skip(!hasDisplay(), 'Without Xvfb and xclip there is no clipboard for files and pictures.');

for (const kind of ['Chromium', 'Firefox'] as const)
  test.describe(`what is copied in another program and pasted, ${kind}`, () => {
    let folder: TempFolder;
    let display: Display;
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    test.beforeAll(async () => {
      folder = makeTempFolder();
      display = await startDisplay();
      site = await startClaudeSite();
      browser = await builds[kind](site.port, display);
    });
    test.afterAll(async () => {
      await browser.close();
      await site.close();
      await display.close();
      folder.remove();
    });
    test.beforeEach(async () => {
      site.signIn('free_training_on', { transport: 'classic' });
      chat = guardedChat(await browser.newPage(), site);
      await chat.openAnew();
    });
    test.afterEach(() => chat.driver.close());

    const uploads = () => site.arrived.filter(({ path }) => path.endsWith('/upload'));
    const attachments = () => sends(site.arrived).at(-1)?.attachments;
    const chips = (count: number) => expect.poll(() => chat.driver.count(chip)).toBe(count);
    const pasteFiles = async (files: Readonly<Record<string, string>>) => {
      const addresses = Object.entries(files).map(([name, content]) => {
        const file = path.join(folder.path, name);
        writeFileSync(file, content);
        return pathToFileURL(file).href;
      });
      await display.copy('text/uri-list', addresses.join('\r\n'));
      await chat.driver.press('Control+V');
    };
    const sendWith = async (words: string) => {
      await chat.driver.click(composer);
      await chat.driver.type(words);
      await chat.driver.press('Enter');
    };

    test('clean files reach the site', async () => {
      await pasteFiles({ 'notes.txt': 'Twelve apples' });
      await chips(1);
      await chat.dialogIsGone();
      await sendWith('Read this');
      await expect.poll(attachments).toEqual(['Twelve apples']);
    });

    test('a file: Cancel attaches nothing, Redact attaches it without the value', async () => {
      const files = { 'notes.txt': `My SSN is ${ssn}, thank you` };
      await pasteFiles(files);
      await chat.safeDialogOpens();
      expect(await chat.driver.shadowTexts(dialogHost)).toContain(
        'This file contains a Social Security number',
      );
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      expect(await chat.driver.count(chip)).toBe(0);
      await pasteFiles(files);
      await chat.safeDialogOpens();
      await chat.driver.press('Enter');
      await chips(1);
      await sendWith('Read this');
      await expect.poll(attachments).toEqual(['My SSN is [SSN 1], thank you']);
      expect(holds(site.arrived, ssn)).toBe(false);
    });

    test('a picture, which nobody can read: it is held, and attached when the person says so', async () => {
      await display.copy('image/png', picture);
      await chat.driver.press('Control+V');
      await chat.safeDialogOpens();
      expect(uploads()).toEqual([]);
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      expect(await chat.driver.count(chip)).toBe(0);
      await chat.driver.press('Control+V');
      await chat.dialogOpens();
      await chat.driver.press('Tab');
      await chat.goOn();
      await expect.poll(() => uploads().length).toBe(1);
      await chips(1);
    });
  });

/** A PNG of one point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
