import { test } from '@playwright/test';
import { holds, sends } from '@/test/claude-site/decode';
import policy from '@/test/start/policy.json' with { type: 'json' };
import { kinds } from './browsers';
import { dialogHost } from './driver';
import { expect } from './expect';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';
import { clean, dirty, redactedText, ways } from './ways';

const transports = {
  classic: { transport: 'classic' },
  'classic by XHR': { transport: 'classic', useXhr: true },
  'classic, gzip': { transport: 'classic', gzip: true },
  merged: { transport: 'merged' },
} as const;

for (const [kind, launch] of Object.entries(kinds)) {
  test.describe(kind, () => {
    const all = oneBrowser((port) => launch(port, policy));
    let chat: GuardedChat;

    test.afterEach(() => chat.driver.close());

    async function openChat(options: (typeof transports)[keyof typeof transports]) {
      all.site.signIn('free_training_on', options);
      chat = guardedChat(await all.browser.newPage(), all.site);
      await chat.openAnew();
    }

    test('a second press of the key that opened the dialog answers nothing', async () => {
      await openChat(transports.classic);
      await chat.driver.click(composer);
      await chat.driver.type(`My SSN is ${ssn}`);
      await chat.driver.press('Enter');
      await expect.poll(() => chat.driver.hasFocus(dialogHost), { intervals: [10] }).toBe(true);
      await chat.driver.press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await chat.driver.count(dialogHost)).toBe(1);
      expect(sends(all.site.arrived)).toEqual([]);
      await chat.driver.press('Enter');
      await expect.poll(() => sends(all.site.arrived).length).toBe(1);
      expect(holds(all.site.arrived, ssn)).toBe(false);
    });

    test('whoever goes on typing when the dialog opens answers nothing by it', async () => {
      await openChat(transports.classic);
      await chat.driver.click(composer);
      await chat.driver.type(`My SSN is ${ssn}`);
      await chat.driver.press('Enter');
      await chat.safeDialogOpens();
      for (let word = 0; word < 8; word++) await chat.driver.type('and so on ');
      await chat.driver.press('Enter');
      expect(await chat.driver.count(dialogHost)).toBe(1);
      expect(sends(all.site.arrived)).toEqual([]);
      await chat.dialogOpens();
      await chat.driver.press('Enter');
      await expect.poll(() => sends(all.site.arrived).map(({ text }) => text)).toEqual(['My SSN is [SSN 1]']);
    });

    for (const [name, transport] of Object.entries(transports)) {
      for (const way of ways) {
        // The body's encoding matters to the wire gate alone: two ways show it.
        if ('useXhr' in transport || 'gzip' in transport) {
          if (way.name !== 'type and Enter' && way.name !== 'long paste') continue;
        }
        test(`${name}, ${way.name}: Redact`, async () => {
          await openChat(transport);
          await way.act(chat, dirty(way));
          await chat.safeDialogOpens();
          await chat.driver.press('Enter');
          await chat.dialogIsGone();
          await way.finish(chat);
          await expect.poll(() => way.received(chat)).toBe(redactedText(way));
          expect(sends(all.site.arrived)).toHaveLength(1);
          expect(holds(all.site.arrived, ssn)).toBe(false);
        });

        test(`${name}, ${way.name}: Cancel`, async () => {
          await openChat(transport);
          await way.act(chat, dirty(way));
          await chat.safeDialogOpens();
          await chat.driver.press('Escape');
          await chat.dialogIsGone();
          await new Promise((resolve) => setTimeout(resolve, 500));
          expect(sends(all.site.arrived)).toEqual([]);
          expect(holds(all.site.arrived, ssn)).toBe(false);
        });

        test(`${name}, ${way.name}: clean`, async () => {
          await openChat(transport);
          await way.act(chat, clean(way));
          await way.finish(chat);
          await expect.poll(() => way.received(chat)).toBe(clean(way));
          expect(sends(all.site.arrived)).toHaveLength(1);
          await chat.dialogIsGone();
        });
      }
    }
  });
}
