import { expect, test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, kinds } from './browsers';
import { dialogHost } from './driver';
import { guardedChat, ssn } from './guarded-chat';

const text = `My SSN is ${ssn}, thank you`;

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`the reason, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    test.beforeAll(async () => {
      site = await startClaudeSite();
      browser = await kinds[kind](site.port, { override: 'with-justification' });
    });
    test.afterAll(async () => {
      await browser.close();
      await site.close();
    });

    test('Enter goes on once one is chosen', async () => {
      site.signIn('free_training_on', { transport: 'classic' });
      const chat = guardedChat(await browser.newPage(), site);
      const sent = () => sends(site.arrived).map((one) => one.text);
      await chat.openAnew();
      await chat.driver.type(text);
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      // "Send anyway…", then a reason that nobody has chosen yet.
      for (const key of ['Tab', 'Tab', 'Enter', 'Enter']) await chat.driver.press(key);
      await expect.poll(() => chat.driver.count(dialogHost)).toBe(1);
      expect(sent()).toEqual([]);
      await chat.driver.press('ArrowDown');
      await chat.driver.press('Enter');
      await chat.dialogIsGone();
      await expect.poll(sent).toEqual([text]);
    });
  });
}
