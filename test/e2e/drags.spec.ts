import { expect, type Page, test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import { kinds } from './browsers';
import { driveChromium } from './drive-chromium';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

const text = `My SSN is ${ssn}, thank you`;
const redacted = 'My SSN is [SSN 1], thank you';

/** Real drags, by the mouse. For what Firefox does with those within the composer, see firefox-drops.spec.ts. */
test.describe('text that is dragged, Chromium, unpacked', () => {
  const all = oneBrowser((port) => kinds['Chromium, unpacked'](port));
  let chat: GuardedChat;
  let page: Page;

  test.beforeEach(async () => {
    all.site.signIn('free_training_on', { transport: 'classic' });
    if (!all.browser.chromium) throw new Error('not Chromium');
    page = await all.browser.chromium.context.newPage();
    chat = guardedChat(driveChromium(page), all.site);
    await chat.openAnew();
  });
  test.afterEach(() => page.close());

  /** Where these words stand in the element, in CSS pixels. */
  const boxOf = (words: string, selector = composer) =>
    page.evaluate(
      ([words, selector]) => {
        const root = document.querySelector(selector) ?? document;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.nodeValue?.indexOf(words) ?? -1;
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + words.length);
          const { left, right, top, height } = range.getBoundingClientRect();
          return { left, right, middle: top + height / 2 };
        }
        throw new Error(`${selector} has no ${words}`);
      },
      [words, selector] as const,
    );
  /** Marks these words with the mouse, as far as they stand in one line. */
  async function mark(words: string) {
    const { left, right, middle } = await boxOf(words);
    await page.mouse.move(left, middle);
    await page.mouse.down();
    await page.mouse.move(right, middle, { steps: 4 });
    await page.mouse.up();
  }
  async function drag(from: { x: number; y: number }, to: { x: number; y: number }) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y, { steps: 2 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  }
  async function dragWords(words: string, to: { x: number; y: number }) {
    await mark(words);
    const { left, right, middle } = await boxOf(words);
    await drag({ x: (left + right) / 2, y: middle }, to);
  }
  const startOf = async (words: string) => {
    const { left, middle } = await boxOf(words);
    return { x: left + 1, y: middle };
  };
  /** From a paragraph beside the composer. */
  async function dragFromElsewhere(to: { x: number; y: number }) {
    await page.evaluate((value) => {
      const source = document.createElement('p');
      source.id = 'source';
      source.textContent = value;
      source.style.cssText =
        'position: fixed; top: 8px; left: 300px; z-index: 9; background: white; color: black';
      document.body.append(source);
      getSelection()?.selectAllChildren(source);
    }, text);
    const { x, y, width, height } = await page.evaluate(
      () => getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect(),
    );
    await drag({ x: x + width / 2, y: y + height / 2 }, to);
  }

  /** Of a message that was sent, with this text in it; `x` is its left edge, `y` its first line. */
  async function editBox(value: string) {
    await chat.driver.type('First version');
    await chat.driver.press('Enter');
    await expect.poll(() => chat.driver.text('[data-testid="assistant-message"]')).toContain('First');
    await chat.driver.click('[data-testid="user-message"] button');
    const box = page.locator('[data-testid="user-message"] textarea');
    await box.fill(value);
    const { x = 0, y = 0 } = (await box.boundingBox()) ?? {};
    return { box, x, y: y + 15 };
  }

  for (const words of [ssn, `SSN is ${ssn}, thank`])
    test(`${words} is moved within the composer: nobody is asked, and nothing is lost`, async () => {
      await chat.driver.type(text);
      await dragWords(words, await startOf(text));
      await chat.composerHolds(`${words}${text.replace(words, '')}`);
      await chat.dialogIsGone();
      await chat.driver.press('Control+z');
      await chat.composerHolds(text);
      await chat.driver.press('Enter');
      await chat.safeDialogOpens();
      expect(sends(all.site.arrived)).toEqual([]);
    });

  test('all of it, let fall on itself, stays', async () => {
    await chat.driver.type(text);
    await chat.driver.press('Control+A');
    const { left, middle } = await boxOf('SSN');
    const { right } = await boxOf('thank you');
    await drag({ x: left, y: middle }, { x: right + 20, y: middle });
    await chat.composerHolds(text);
    await chat.dialogIsGone();
  });

  test('within the edit box of a message: nobody is asked', async () => {
    const { box, x, y } = await editBox(text);
    await box.click({ position: { x: 60, y: 15 }, clickCount: 2 });
    await drag({ x: x + 60, y }, { x: x + 150, y });
    await expect.poll(() => box.inputValue()).not.toBe(text);
    expect([...(await box.inputValue())].sort()).toEqual([...text].sort());
    await chat.dialogIsGone();
  });

  for (const [name, keys, place, expected] of [
    ['all of it is marked', ['Control+A'], 'first line', `The ${redacted}first line`],
    ['all of it is marked, to its start', ['Control+A'], 'The', `${redacted}The first line`],
    ['the caret is elsewhere', ['End'], 'first line', `The ${redacted}first line`],
  ] as const)
    test(`from elsewhere, where ${name}: Redact puts it where it fell, and takes nothing away`, async () => {
      await chat.driver.type('The first line');
      for (const key of keys) await chat.driver.press(key);
      await dragFromElsewhere(await startOf(place));
      await chat.safeDialogOpens();
      await chat.composerHolds('The first line');
      await chat.driver.press('Enter');
      await chat.composerHolds(expected);
      await chat.driver.press('Control+z');
      await chat.composerHolds('The first line');
    });

  test('from elsewhere into the edit box, all of which is marked: nothing is taken away', async () => {
    const { box, x, y } = await editBox('The first line');
    await box.press('Control+A');
    await dragFromElsewhere({ x: x + 20, y });
    await chat.safeDialogOpens();
    await chat.driver.press('Enter');
    await expect.poll(() => box.inputValue()).toContain(redacted);
    expect((await box.inputValue()).replace(redacted, '')).toBe('The first line');
  });

  test('a drag that the page pretends to have begun in the composer does not count', async () => {
    await chat.driver.type(text);
    await page.evaluate((selector) => {
      window.addEventListener('dragover', () => {
        const began = new DragEvent('dragstart', { bubbles: true, dataTransfer: new DataTransfer() });
        document.querySelector(selector)?.dispatchEvent(began);
      });
    }, composer);
    await dragFromElsewhere(await startOf('thank'));
    await chat.safeDialogOpens();
    await chat.driver.press('Escape');
    await chat.composerHolds(text);
  });

  test('what the page puts into a drag within the composer is asked about', async () => {
    await chat.driver.type('Some words');
    await page.evaluate((value) => {
      window.addEventListener('dragstart', ({ dataTransfer }) => dataTransfer?.setData('text/plain', value));
    }, text);
    await dragWords('words', await startOf('Some'));
    await chat.safeDialogOpens();
    await chat.driver.press('Escape');
    await chat.composerHolds('Some words');
  });
});
