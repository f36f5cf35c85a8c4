import { expect, test } from '@playwright/test';
import { dropInFirefox, type Dropped } from '@/test/browsers/firefox-drop';
import { holds, sends } from '@/test/claude-site/decode';
import { kinds } from './browsers';
import { dialogHost } from './driver';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

const chip = '[data-testid="file-thumbnail"]';
const text = `My SSN is ${ssn}`;
const redacted = 'My SSN is [SSN 1]';

test.describe('what is let fall, Firefox, by policy', () => {
  const all = oneBrowser((port) => kinds['Firefox, by policy'](port, {}));
  let chat: GuardedChat;

  test.beforeEach(async () => {
    all.site.signIn('free_training_on', { transport: 'classic' });
    chat = guardedChat(await all.browser.newPage(), all.site);
    await chat.openAnew();
  });
  test.afterEach(() => chat.driver.close());

  async function drop(dropped: Dropped) {
    if (!all.browser.firefox) throw new Error('not Firefox');
    await dropInFirefox(all.browser.firefox, composer, dropped);
  }
  async function send() {
    await chat.driver.click(composer);
    await chat.driver.type('Read this');
    await chat.driver.press('Enter');
  }
  const attachments = () => sends(all.site.arrived).at(-1)?.attachments;

  test('clean files reach the site', async () => {
    await drop({ files: { 'a.txt': 'one', 'b.txt': 'two' } });
    await expect.poll(() => chat.driver.count(chip)).toBe(2);
    await send();
    await expect.poll(attachments).toEqual(['one', 'two']);
    await chat.dialogIsGone();
  });

  test('a file: Cancel, and Redact', async () => {
    await drop({ files: { 'a.txt': text } });
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    expect(await chat.driver.count(chip)).toBe(0);
    await drop({ files: { 'a.txt': text } });
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await expect.poll(() => chat.driver.count(chip)).toBe(1);
    await send();
    await expect.poll(attachments).toEqual([redacted]);
    expect(holds(all.site.arrived, ssn)).toBe(false);
  });

  test('several files: Attach the others', async () => {
    await drop({ files: { 'a.txt': text, 'b.txt': 'one', 'c.txt': 'two' } });
    await chat.dialogOpens();
    await chat.driver.clickInShadow(dialogHost, 'Attach the other 2');
    await expect.poll(() => chat.driver.count(chip)).toBe(2);
    await send();
    await expect.poll(attachments).toEqual(['one', 'two']);
    expect(holds(all.site.arrived, ssn)).toBe(false);
  });

  test('clean text is inserted as it is', async () => {
    await drop({ texts: { 'text/plain': 'Good morning' } });
    await chat.composerHolds('Good morning');
    await chat.dialogIsGone();
  });

  test('what is dragged within the composer is not asked about, and nothing is lost', async () => {
    await chat.driver.type('Thanks');
    await chat.driver.press('Shift+Enter');
    await chat.driver.type(text);
    await chat.driver.press('Shift+Home');
    await drop({ texts: { 'text/plain': text }, isOwn: true });
    // These drags copy.
    const copies = async () => ((await chat.driver.text(composer)) ?? '').split(text).length - 1;
    await expect.poll(copies).toBe(2);
    expect((await chat.driver.text(composer))?.replaceAll(text, '').trim()).toBe('Thanks');
    await chat.dialogIsGone();
    await drop({ texts: { 'text/plain': text } });
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    expect(await copies()).toBe(2);
  });

  for (const [what, texts, inserted] of [
    ['text', { 'text/plain': text }, redacted],
    [
      'a link whose address holds a number',
      { 'text/uri-list': `https://example.com/?q=My%20SSN%20is%20${ssn}` },
      'https://example.com/?q=My%20SSN%20is%20[SSN 1]',
    ],
  ] as const)
    test(`${what}: Cancel, and Redact`, async () => {
      await drop({ texts });
      await chat.dialogOpens();
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      await chat.composerHolds('');
      await drop({ texts });
      await chat.dialogOpens();
      await chat.composerHolds('');
      await chat.driver.press('Enter');
      await chat.composerHolds(inserted);
    });
});
