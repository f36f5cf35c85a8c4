import { test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import { kinds } from './browsers';
import { dialogHost } from './driver';
import { expect } from './expect';
import { guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

const text = `My SSN is ${ssn}, thank you`;

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`the reason, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, { override: 'with-justification' }));

    test('Enter goes on once one is chosen', async () => {
      all.site.signIn('free_training_on', { transport: 'classic' });
      const chat = guardedChat(await all.browser.newPage(), all.site);
      const sent = () => sends(all.site.arrived).map((one) => one.text);
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
