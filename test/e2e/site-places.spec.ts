import { expect, test } from '@playwright/test';
import { holds } from '@/test/claude-site/decode';
import { kinds } from './browsers';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

const text = `My SSN is ${ssn}, thank you`;
const at = (id: string) => `[data-testid="${id}"]`;

/** What people do on the site beside sending messages: it has to work with the extension in it, and be held. */
for (const kind of ['Chromium, unpacked', 'Firefox, by policy'] as const) {
  test.describe(`other places of the site, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, { organizationName: 'Example Corp', audio: 'allow' }));
    let chat: GuardedChat;

    test.beforeEach(async () => {
      all.site.signIn('free_training_on');
      chat = guardedChat(await all.browser.newPage(), all.site);
      // A draft of the test before would be restored by the site.
      await chat.driver.open('https://claude.ai/login');
      await chat.driver.evaluate('localStorage.clear()');
    });
    test.afterEach(() => chat.driver.close());

    const bodies = (path: RegExp) =>
      all.site.arrived.filter((one) => path.test(one.path)).map(({ body }) => body.toString());

    test('a project takes instructions and texts, and a number in them is asked about', async () => {
      const { driver } = chat;
      await driver.open('https://claude.ai/projects');
      await expect.poll(() => driver.count(at('create-project'))).toBe(1);
      await driver.click('.project input');
      await driver.type('Tax');
      await driver.click(at('create-project'));
      await expect.poll(() => driver.count(at('project-instructions'))).toBe(1);
      await expect.poll(() => driver.text('.project h1')).toBe('Tax');
      all.site.clear();
      await driver.click(at('project-instructions'));
      await driver.type('Be brief');
      await driver.click(at('save-instructions'));
      await expect.poll(() => bodies(/\/projects\/[^/]+$/)).toEqual(['{"prompt_template":"Be brief"}']);
      all.site.clear();
      await driver.click(at('project-doc-content'));
      await driver.type(text);
      await driver.click(at('add-doc'));
      await chat.dialogOpens();
      await chat.goOn();
      await expect.poll(() => bodies(/\/docs$/)[0] ?? '').toContain('My SSN is [SSN 1], thank you');
      expect(holds(all.site.arrived, ssn)).toBe(false);
      await expect.poll(() => driver.count(`${at('project-docs')} li`)).toBe(1);
    });

    test('dictation sends sound, and what was understood stands in the composer', async () => {
      const { driver } = chat;
      await chat.open();
      all.site.clear();
      await driver.click(at('chat-input-dictate'));
      if (kind === 'Chromium, unpacked') {
        // Without a policy speech is asked about, once.
        await chat.dialogOpens();
        await driver.press('Tab');
        await chat.goOn();
      }
      const kindsSent = () =>
        all.site.arrived.flatMap(({ messages = [] }) => messages.map((one) => one.kind));
      await expect.poll(() => kindsSent().length).toBeGreaterThan(3);
      expect(kindsSent().slice(0, 3)).toEqual(['text', 'binary', 'binary']);
      await driver.click(at('chat-input-dictate'));
      await chat.composerHolds('what was said aloud');
    });

    test('Control and Enter sends', async () => {
      const { driver } = chat;
      await chat.open();
      await driver.type('Hello there');
      all.site.clear();
      await driver.press('Control+Enter');
      await expect.poll(() => holds(all.site.arrived, '"prompt":"Hello there"')).toBe(true);
      expect((await driver.text(composer))?.trim()).toBe('');
    });
  });
}
