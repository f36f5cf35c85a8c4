import { expect, test } from '@playwright/test';
import { strToU8 } from 'fflate';
import { archive, contentTypes } from '@/test/samples/archive';
import policy from '@/test/start/policy.json' with { type: 'json' };
import { kinds } from './browsers';
import { dialogHost } from './driver';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

const path = '/api/00000101-0000-4000-8000-000000000101/upload';
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const document = (text: string) =>
  archive({ ...contentTypes, 'word/document.xml': `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>` });

/** A script of the page that uploads these bytes, as the site does when a file was chosen. */
const upload = (bytes: Uint8Array, name = 'a "b".txt') => `{
  const form = new FormData();
  form.append('file', new File([new Uint8Array([${bytes.join()}])], ${JSON.stringify(name)}, { type: 'text/plain' }));
  form.append('note', 'häufig');
  window.done = 'no';
  fetch('${path}', { method: 'POST', body: form }).then(() => { window.done = 'sent'; }, () => { window.done = 'failed'; });
  null;
}`;

for (const kind of ['Chromium, unpacked', 'Firefox, by policy'] as const) {
  test.describe(`uploads, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, policy));
    let chat: GuardedChat;

    test.beforeEach(async () => {
      all.site.signIn('free_training_on', { transport: 'classic' });
      chat = guardedChat(await all.browser.newPage(), all.site);
      await chat.open();
      all.site.clear();
    });
    test.afterEach(() => chat.driver.close());

    const uploads = () => all.site.arrived.filter((one) => one.path === path);
    const done = () => chat.driver.evaluate<string>('window.done');

    /** What the server makes of the only upload. */
    async function received() {
      await expect.poll(() => uploads().length).toBe(1);
      const [one] = uploads();
      if (!one) throw new Error('No upload arrived.');
      const headers = { 'content-type': one.headers['content-type'] ?? '' };
      const form = await new Response(new Uint8Array(one.body), { headers }).formData();
      const file = form.get('file');
      if (!(file instanceof File)) throw new Error('No file arrived.');
      return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), note: form.get('note') };
    }

    for (const [name, encode] of [
      ['UTF-8', strToU8],
      ['UTF-16', utf16],
    ] as const) {
      test(`a text file in ${name} is redacted in its place`, async () => {
        await chat.driver.evaluate(upload(encode(`My SSN is ${ssn}.\r\nnext`)));
        await chat.dialogOpens();
        expect(uploads()).toHaveLength(0);
        await chat.driver.press('Enter');
        await chat.dialogIsGone();
        expect(await received()).toEqual({
          name: 'a "b".txt',
          bytes: encode('My SSN is [SSN 1].\r\nnext'),
          note: 'häufig',
        });
      });
    }

    test('a clean file passes without a question, byte for byte', async () => {
      const bytes = utf16('order 100-20-3000-4\n');
      await chat.driver.evaluate(upload(bytes));
      expect(await received()).toEqual({ name: 'a "b".txt', bytes, note: 'häufig' });
      expect(await chat.driver.count(dialogHost)).toBe(0);
      await expect.poll(done).toBe('sent');
    });

    test('a name is redacted', async () => {
      await chat.driver.evaluate(upload(strToU8('clean'), `My SSN is ${ssn}.txt`));
      await chat.dialogOpens();
      await chat.driver.press('Enter');
      expect((await received()).name).toBe('My SSN is [SSN 1].txt');
    });

    test('a document goes as it is, or not at all', async () => {
      const clean = document('order 100-20-3000-4');
      await chat.driver.evaluate(upload(clean, 'a.docx'));
      expect((await received()).bytes).toEqual(clean);
      all.site.clear();
      await chat.driver.evaluate(upload(document(`My SSN is ${ssn}`), 'a.docx'));
      await chat.dialogOpens();
      // The first button is the safe one, and there is none that redacts.
      await chat.driver.press('Enter');
      await chat.dialogIsGone();
      await expect.poll(done).toBe('failed');
      expect(uploads()).toHaveLength(0);
    });
  });
}
