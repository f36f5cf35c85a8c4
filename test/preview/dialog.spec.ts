import { expect, test, type Page } from '@playwright/test';
import { chromiumFor } from '@/test/browsers/find';

import { servePreview } from './server';

/** The dialog as people meet it: in a closed root that nothing here can look into, worked by keys and mouse alone. */

test.use({
  launchOptions: {
    executablePath: chromiumFor('unpacked').path,
    args: ['--no-sandbox'],
  },
  contextOptions: { reducedMotion: 'reduce' },
});

let server: Awaited<ReturnType<typeof servePreview>>;
test.beforeAll(async () => {
  server = await servePreview();
});
test.afterAll(() => server.close());

/** Lies over everything, once it is shown. */
const cover =
  '<div id="cover" popover="manual" style="position:fixed;inset:0;width:auto;height:auto">x</div>';

/** Opens the dialog of a state; the page's own listeners count the keys that reach them. */
async function ask(page: Page, name: string, setup = ''): Promise<void> {
  await page.goto(server.url);
  await page.waitForFunction(() => 'askFor' in window);
  await page.evaluate(
    ({ name, setup }) => {
      const seen: string[] = [];
      for (const type of ['keydown', 'keyup', 'keypress', 'paste', 'click']) {
        window.addEventListener(type, (event) => seen.push(event.type), type !== 'click');
      }
      document.body.insertAdjacentHTML(
        'beforeend',
        `<div id="editor" contenteditable>some words</div>${setup}`,
      );
      const editor = document.getElementById('editor');
      editor?.focus();
      document.getSelection()?.setPosition(editor?.firstChild ?? null, 4);
      const answers: unknown[] = [];
      Object.assign(window, { answers, seen });
      void window.askFor(name).then((answer) => answers.push(answer));
    },
    { name, setup },
  );
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
}

const answers = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'answers') as unknown);
const seen = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'seen') as unknown);
const proceed = (justification: string | null): unknown => ({ choice: 'proceed', justification });
const settled = (page: Page): Promise<void> => page.waitForTimeout(60);
const answerable = (page: Page): Promise<void> => page.waitForTimeout(400);
const noticed = (page: Page): Promise<void> => page.waitForTimeout(650);

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
}

test('Enter takes the safe way as soon as somebody can mean it', async ({ page }) => {
  await ask(page, 'many');
  await press(page, 'Enter');
  expect(await answers(page)).toEqual([]);
  await answerable(page);
  await press(page, 'Enter');
  expect(await answers(page)).toEqual([{ choice: 'redact' }]);
});

test('Enter cancels where nothing can be redacted', async ({ page }) => {
  await ask(page, 'block');
  await answerable(page);
  await press(page, 'Enter');
  expect(await answers(page)).toEqual([{ choice: 'cancel' }]);
});

test('of several files, Tab goes from redact to the others; where nothing can be redacted, Enter takes them', async ({
  page,
}) => {
  await ask(page, 'files');
  await answerable(page);
  await press(page, 'Tab', 'Enter');
  expect(await answers(page)).toEqual([{ choice: 'others' }]);
  await ask(page, 'filesBlock');
  await answerable(page);
  await press(page, 'Enter');
  expect(await answers(page)).toEqual([{ choice: 'others' }]);
  await ask(page, 'filesAll');
  await answerable(page);
  await press(page, 'Tab', 'Enter');
  expect(await answers(page)).toEqual([{ choice: 'cancel' }]);
});

test('Escape cancels, and the focus and the caret go back', async ({ page }) => {
  await ask(page, 'paste');
  await press(page, 'Escape');
  expect(await answers(page)).toEqual([{ choice: 'cancel' }]);
  await page.keyboard.type('X');
  expect(await page.textContent('#editor')).toBe('someX words');
});

test('Tab goes redact, cancel, go on, the link, and round again', async ({ page }) => {
  const afterTabs: [number, unknown][] = [
    [1, { choice: 'cancel' }],
    [2, proceed(null)],
    [4, { choice: 'redact' }],
  ];
  for (const [tabs, answer] of afterTabs) {
    await ask(page, 'many');
    await noticed(page);
    await press(page, ...Array<string>(tabs).fill('Tab'), 'Enter');
    expect(await answers(page)).toEqual([answer]);
  }
  await ask(page, 'many');
  await noticed(page);
  await press(page, 'Shift+Tab', 'Shift+Tab', 'Space');
  expect(await answers(page)).toEqual([proceed(null)]);
});

test('going on needs half a second', async ({ page }) => {
  await ask(page, 'company');
  await press(page, 'Tab', 'Tab', 'Enter');
  expect(await answers(page)).toEqual([]);
  await noticed(page);
  await press(page, 'Enter');
  expect(await answers(page)).toEqual([proceed(null)]);
});

test('going on with a reason needs the reason', async ({ page }) => {
  await ask(page, 'paste');
  await noticed(page);
  await press(page, 'Tab', 'Tab', 'Enter'); // the reasons appear and have the focus
  await press(page, 'Tab', 'Enter'); // confirm, with none chosen: back to the first
  expect(await answers(page)).toEqual([]);
  await press(page, 'ArrowDown', 'Tab', 'Enter');
  expect(await answers(page)).toEqual([proceed('public-or-test-data')]);
});

test('Enter goes on with the reason that is chosen, and not without one', async ({ page }) => {
  await ask(page, 'paste');
  await noticed(page);
  await press(page, 'Tab', 'Tab', 'Enter', 'Enter'); // the reasons appear; none is chosen
  expect(await answers(page)).toEqual([]);
  await press(page, 'ArrowDown', 'Enter');
  expect(await answers(page)).toEqual([proceed('public-or-test-data')]);
});

test('Enter with a reason is refused while something lies over the dialog', async ({ page }) => {
  await ask(page, 'paste', cover);
  await noticed(page);
  await press(page, 'Tab', 'Tab', 'Enter', 'ArrowDown');
  await page.evaluate(() => document.getElementById('cover')?.showPopover());
  await noticed(page);
  await press(page, 'Enter');
  expect(await answers(page)).toEqual([]);
  await page.evaluate(() => document.getElementById('cover')?.hidePopover());
  await noticed(page);
  await press(page, 'Enter');
  expect(await answers(page)).toEqual([proceed('public-or-test-data')]);
});

for (const key of ['Enter', 'Space']) {
  test(`${key} held down answers nothing, pressed afresh it does`, async ({ page }) => {
    await page.goto(server.url);
    await page.waitForFunction(() => 'askFor' in window);
    await page.evaluate(() => {
      const answers: unknown[] = [];
      Object.assign(window, { answers });
      const send = (): void => void window.askFor('many').then((answer) => answers.push(answer));
      document.addEventListener('keydown', send, { once: true });
    });
    await page.keyboard.down(key);
    await settled(page);
    for (let repeats = 0; repeats < 3; repeats++) await page.keyboard.down(key);
    await page.keyboard.up(key);
    await answerable(page);
    expect(await answers(page)).toEqual([]);
    await press(page, key);
    expect(await answers(page)).toEqual([{ choice: 'redact' }]);
  });
}

test('the Enter that answers does not go on to the page, however long it is held', async ({ page }) => {
  await ask(page, 'block');
  await answerable(page);
  await page.keyboard.down('Enter');
  await settled(page);
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await answers(page)).toEqual([{ choice: 'cancel' }]);
  expect(await seen(page)).toEqual([]);
  await press(page, 'Enter');
  expect(await seen(page)).toEqual(['keydown', 'keypress', 'keyup']);
});

test('the page taking the dialog away is a cancel', async ({ page }) => {
  for (const remove of ['last.remove()', 'document.body.append(last)', 'document.open()']) {
    await ask(page, 'many');
    await page.evaluate(`{ const last = document.documentElement.lastElementChild; ${remove}; }`);
    await settled(page);
    expect(await answers(page), remove).toEqual([{ choice: 'cancel' }]);
  }
});

test('the page sees no keys, cannot look in, click or hide', async ({ page }) => {
  await ask(page, 'company', '<style>html > div { display: none !important; opacity: 0 !important }</style>');
  await noticed(page);
  const state = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.style.setProperty('display', 'none', 'important');
    for (let x = 140; x < 640; x += 20)
      document.elementFromPoint(x, 480)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    host.click();
    for (const key of ['Enter', 'Escape']) {
      for (const target of [host, document.body, window])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true }));
    }
    return { root: host.shadowRoot, display: getComputedStyle(host).display };
  });
  expect(state).toEqual({ root: null, display: 'block' });
  expect(await answers(page)).toEqual([]);
  await page.evaluate(() => (Reflect.get(window, 'seen') as string[]).splice(0));
  await press(page, 'a', 'Tab', 'Control+v');
  expect(await seen(page)).toEqual([]);
  // An Enter right behind a letter is none for the dialog.
  await noticed(page);
  await press(page, 'Enter');
  expect(await answers(page)).toEqual([{ choice: 'cancel' }]);
});

test('going on is refused while something lies over the button', async ({ page }) => {
  await ask(page, 'company', cover);
  await page.evaluate(() => document.getElementById('cover')?.showPopover());
  await noticed(page);
  await press(page, 'Tab', 'Tab', 'Enter');
  expect(await answers(page)).toEqual([]);
  await page.evaluate(() => document.getElementById('cover')?.hidePopover());
  await noticed(page);
  await press(page, 'Enter');
  expect(await answers(page)).toEqual([proceed(null)]);
});

test('questions wait for each other, and the end of the script cancels', async ({ page }) => {
  await ask(page, 'many');
  await page.evaluate(() => {
    const answers = Reflect.get(window, 'answers') as unknown[];
    for (const name of ['block', 'paste', 'paste'])
      void window.askFor(name).then((answer) => answers.push(answer));
  });
  expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
  for (let question = 0; question < 2; question++) {
    await answerable(page);
    await press(page, 'Enter');
  }
  expect(await answers(page)).toEqual([{ choice: 'redact' }, { choice: 'cancel' }]);
  await page.evaluate(() => window.overlayEnd.abort());
  await settled(page);
  expect(await answers(page)).toHaveLength(4);
  expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
});
