import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import { makeTempFolder } from '@/test/browsers/temp-folder';
import { backgroundOf } from './background';
import { kinds } from './browsers';
import { guardedChat } from './guarded-chat';
import { oneBrowser } from './one-browser';

/** One for each way; invented, but of forms that could have been issued. */
const values = {
  pasted: '536-22-8145',
  redacted: '478-33-9921',
  sent: '457-55-5462',
  attached: '612-40-7731',
  secret: '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',
  address: '403-12-9987',
};

/** What the site itself and the browser keep of what the person does there, with or without an extension. */
const notOurs =
  /^(Default\/(Local Storage|Session Storage|Sessions|IndexedDB|Cache|Code Cache|History|Favicons|Network|WebStorage|blob_storage|Service Worker\/CacheStorage)|storage\/default\/https|sessionstore|cache2|places\.sqlite|SiteSecurity|webappsstore|segmentation_platform)/;

/** Files of the profile that hold the text, in the encodings in which browsers keep text. */
function filesWith(profile: string, text: string): readonly string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      const file = path.join(profile, name);
      if (!statSync(file).isFile()) return false;
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    } catch {
      // The browser is at work: a file may be gone meanwhile, or is a socket.
      return false;
    }
  });
}

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`traces, ${kind}`, () => {
    const all = oneBrowser((port) =>
      kinds[kind](port, { personalAccounts: 'allow', deletionDays: { default: 0 } }),
    );

    test('no value that was found stands in any storage of the extension, nor in its part of the profile', async () => {
      all.site.signIn('free_training_on', { transport: 'classic' });
      const chat = guardedChat(await all.browser.newPage(), all.site);
      const { driver } = chat;
      await chat.open();
      const background = await backgroundOf(all.browser);
      await expect.poll(background.badge).not.toBe('…');
      all.site.clear();

      await driver.paste(`Number ${values.pasted}`);
      await chat.safeDialogOpens();
      await driver.press('Escape');
      await chat.dialogIsGone();

      await driver.paste(`My SSN is ${values.redacted}`);
      await chat.safeDialogOpens();
      await driver.press('Enter');
      await chat.dialogIsGone();
      await driver.press('Enter');
      await expect.poll(() => sends(all.site.arrived).length).toBe(1);
      await expect.poll(() => driver.count('[data-testid="chat-input-stop"]')).toBe(0);

      await driver.click('[data-testid="chat-input"]');
      await driver.type(`My SSN is ${values.sent} and the token ${values.secret}`);
      await driver.press('Enter');
      await chat.dialogOpens();
      await driver.press('Shift+Tab');
      await chat.goOn();
      await expect.poll(() => sends(all.site.arrived).length).toBe(2);

      const folder = makeTempFolder();
      const file = path.join(folder.path, 'people.csv');
      writeFileSync(file, `name,ssn\nAda,${values.attached}\n`);
      await driver.choose('[data-testid="file-upload"]', [file]);
      await chat.safeDialogOpens();
      await driver.press('Escape');
      await chat.dialogIsGone();
      folder.remove();

      await driver.open(`https://claude.ai/new?q=${encodeURIComponent(`My SSN is ${values.address}`)}`);
      await expect.poll(() => driver.text('[data-testid="chat-input"]')).toContain(values.address);

      const everything = await background.ask<string>(
        `(api) => Promise.all([
          api.storage.local.get(null), api.storage.session.get(null), api.storage.sync.get(null), api.storage.managed.get(null),
        ]).then(JSON.stringify)`,
      );
      // The search sees what is there: decisions are recorded, the conversation is in the ledger.
      expect(everything).toContain('overridden');
      expect(everything).toContain('"us-ssn":1');
      for (const value of Object.values(values)) expect(everything).not.toContain(value);
      // Firefox packs what is stored (Snappy): there the files say less than the storage itself.
      if (all.browser.chromium)
        expect(
          filesWith(all.browser.profile, 'overridden').filter((name) => name.includes('Extension Settings')),
        ).not.toEqual([]);
      for (const [way, value] of Object.entries(values))
        expect(
          filesWith(all.browser.profile, value).filter((name) => !notOurs.test(name)),
          way,
        ).toEqual([]);
    });
  });
}
