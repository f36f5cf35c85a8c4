import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { kinds } from './browsers';
import { dialogHost } from './driver';
import { type GuardedChat, guardedChat } from './guarded-chat';
import { oneBrowser } from './one-browser';

const fileInput = '[data-testid="file-upload"]';
const wait = { timeout: 60_000 };

/** Each another number, of a form that could have been issued. */
const numbers = Array.from({ length: 120_000 }, (_, index) => {
  const serial = String(1 + (index % 9000)).padStart(4, '0');
  const group = String(10 + (Math.floor(index / 9000) % 80));
  return `SSN 536-${group}-${serial}`;
}).join('\n');

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`large files that the person lets go, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, { override: 'allowed' }));
    let chat: GuardedChat;
    let folder: string;

    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'large-uploads-'));
      all.site.signIn('free_training_on', { transport: 'classic' });
      chat = guardedChat(await all.browser.newPage(), all.site);
      await chat.open();
    });
    test.beforeEach(() => all.site.clear());
    test.afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    const uploads = () => all.site.arrived.filter(({ path }) => path.endsWith('/upload'));
    for (const [name, content, tabs] of [
      ['scan.bin', Uint8Array.from({ length: 30_000_000 }, (_, index) => (index * 89) % 251), 1],
      ['numbers.txt', Buffer.from(numbers), 2],
    ] as const) {
      test(name, async () => {
        const path = join(folder, name);
        writeFileSync(path, content);
        await chat.driver.choose(fileInput, [path]);
        await expect.poll(() => chat.driver.count(dialogHost), wait).toBe(1);
        await chat.dialogOpens();
        expect(uploads()).toEqual([]);
        for (let times = 0; times < tabs; times += 1) await chat.driver.press('Tab');
        await chat.goOn();
        // Asked about once, by none of the gates that come after.
        await expect.poll(() => uploads().length, wait).toBe(1);
        expect(uploads()[0]?.body.includes(Buffer.from(content))).toBe(true);
        await chat.dialogIsGone();
      });
    }
  });
}
