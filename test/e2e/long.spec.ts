import { expect, test } from '@playwright/test';
import { holds, sends } from '@/test/claude-site/decode';
import { kinds } from './browsers';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

/** Longer than what is judged in one go, and with characters of one, two, three and four bytes. */
const line = 'Every week the same report: grün, 完了, \u{1F34E}, and nothing of note happened. '.repeat(20);
const long = `${line.trim()}\n`.repeat(200);
/** So long that its verdict takes its time, on a fast machine too. */
const longer = long.repeat(4);

/** The site writes the breaks between paragraphs in its own way. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const insert = (text: string): string => `document.execCommand('insertText', false, ${JSON.stringify(text)})`;

/** Changes the composer's text once, right after the next press of a key has been held. */
const changeAfterKey = (text: string): string => `{
  const seen = performance.eventCounts.get('keydown');
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    if (performance.eventCounts.get('keydown') === seen) return port1.postMessage(null);
    document.querySelector('${composer} p:last-of-type').append(${JSON.stringify(text)});
  };
  port1.postMessage(null);
  null;
}`;

for (const kind of ['Chromium, unpacked', 'Firefox, by policy'] as const) {
  test.describe(`a text that is judged in slices, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, {}));
    let chat: GuardedChat;

    test.beforeEach(async () => {
      all.site.signIn('free_training_on', { transport: 'classic' });
      chat = guardedChat(await all.browser.newPage(), all.site);
      await chat.openAnew();
    });
    test.afterEach(() => chat.driver.close());

    const texts = () => sends(all.site.arrived).map(({ text }) => spaced(text));
    const attachment = () => sends(all.site.arrived).at(-1)?.attachments[0];
    const settled = () => new Promise((resolve) => setTimeout(resolve, 1500));

    async function sendAttachment() {
      await expect.poll(() => chat.driver.count('[data-testid="file-thumbnail"]')).toBe(1);
      await chat.driver.click(composer);
      await chat.driver.type('Review this');
      await chat.driver.press('Enter');
    }

    test('a clean paste becomes the attachment that it would be without us', async () => {
      await chat.driver.paste(long);
      await sendAttachment();
      await expect.poll(() => attachment() === long).toBe(true);
      expect(sends(all.site.arrived)).toHaveLength(1);
      await chat.dialogIsGone();
    });

    test('a paste with a number at its very end is held', async () => {
      await chat.driver.paste(`${long}SSN: ${ssn}`);
      await chat.dialogOpens();
      expect(await chat.driver.count('[data-testid="file-thumbnail"]')).toBe(0);
      await chat.driver.press('Enter');
      await sendAttachment();
      await expect.poll(() => attachment() === `${long}SSN: [SSN 1]`).toBe(true);
      expect(holds(all.site.arrived, ssn)).toBe(false);
    });

    test('a clean message goes out as it is', async () => {
      await chat.driver.evaluate(insert(long));
      await chat.driver.press('Enter');
      await expect.poll(() => texts().map((text) => text === spaced(long))).toEqual([true]);
      await chat.dialogIsGone();
    });

    test('the person is asked once, however often Enter is pressed', async () => {
      await chat.driver.evaluate(insert(`${long}SSN: ${ssn}`));
      await Promise.all([chat.driver.press('Enter'), chat.driver.press('Enter')]);
      await chat.dialogOpens();
      await chat.driver.press('Escape');
      await settled();
      await chat.dialogIsGone();
      expect(sends(all.site.arrived)).toEqual([]);
    });

    test('a message with a number at its very end is held', async () => {
      await chat.driver.evaluate(insert(`${long}SSN: ${ssn}`));
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      expect(sends(all.site.arrived)).toEqual([]);
      await chat.driver.press('Enter');
      await expect.poll(() => texts().map((text) => text === spaced(`${long}SSN: [SSN 1]`))).toEqual([true]);
      expect(holds(all.site.arrived, ssn)).toBe(false);
    });

    test('a message that changes meanwhile waits for the person', async () => {
      await chat.driver.evaluate(insert(longer));
      await chat.driver.evaluate(changeAfterKey('One more thing.'));
      await chat.driver.press('Enter');
      await settled();
      expect(await chat.driver.text(composer)).toContain('One more thing.');
      expect(texts()).toEqual([]);
      await chat.driver.press('Enter');
      await expect
        .poll(() => texts().map((text) => text === spaced(`${longer}One more thing.`)))
        .toEqual([true]);
    });

    test('a message into which a number comes meanwhile is asked about', async () => {
      await chat.driver.evaluate(insert(longer));
      await chat.driver.evaluate(changeAfterKey(`SSN: ${ssn}`));
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      expect(sends(all.site.arrived)).toEqual([]);
      await chat.driver.press('Enter');
      await expect
        .poll(() => texts().map((text) => text === spaced(`${longer}SSN: [SSN 1]`)))
        .toEqual([true]);
      expect(holds(all.site.arrived, ssn)).toBe(false);
    });
  });
}
