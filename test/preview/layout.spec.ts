import { expect, test, type Page } from '@playwright/test';
import { chromiumFor } from '@/test/browsers/find';

import { servePreview } from './server';
import { popups, questions } from './states';

/** Every state, as narrow as it gets (320 px; the popup in the narrowest window), with names as long as they get. */

test.use({
  launchOptions: { executablePath: chromiumFor('unpacked').path, args: ['--no-sandbox'] },
  contextOptions: { reducedMotion: 'reduce' },
});

let server: Awaited<ReturnType<typeof servePreview>>;
test.beforeAll(async () => {
  server = await servePreview();
});
test.afterAll(() => server.close());

const show = (page: Page, kind: string, name: string): Promise<unknown> =>
  page.goto(`${server.url}?kind=${kind}&name=${name}`);

/** What sticks out of the window, or of the box that hides what sticks out, by its words. */
const cutOff = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate(
    (within) =>
      [
        ...document.querySelectorAll(`${within} :is(p, h1, h2, h3, li, button, a, td, th, bdi, span)`),
      ].flatMap((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isSpokenOnly = width <= 1;
        const sticksOut = left < 0 || right > document.documentElement.clientWidth + 0.5;
        return !isSpokenOnly && sticksOut ? [`${element.localName}: ${element.textContent}`] : [];
      }),
    selector,
  );

test('the popup fits, however narrow, and offers nothing twice', async ({ page }) => {
  for (const name of Object.keys(popups)) {
    await show(page, 'popup', name);
    await page.waitForSelector('.popup');
    const buttons = await page.locator('.popup button').allTextContents();
    expect(new Set(buttons).size, `${name}: ${buttons.join(', ')}`).toBe(buttons.length);
    for (const width of [400, 320, 240]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await cutOff(page, '.popup'), `${name}, ${width} px`).toEqual([]);
    }
  }
});

test('where protection does not work, the popup offers the reload, signed in or not', async ({ page }) => {
  for (const name of ['unknown', 'problems', 'signedOutBroken']) {
    await show(page, 'popup', name);
    await expect(page.getByRole('button', { name: 'Reload this tab' }), name).toHaveCount(1);
  }
});

test('the dialog fits, however narrow, with its ways out in sight', async ({ page }) => {
  for (const name of Object.keys(questions)) {
    await show(page, 'dialog', name);
    await page.waitForSelector('.dialog[open]');
    for (const width of [760, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await cutOff(page, '.dialog'), `${name}, ${width} px`).toEqual([]);
      const ways = await page.locator('.ways').boundingBox();
      expect(ways && ways.y + ways.height, `${name}, ${width} px`).toBeLessThanOrEqual(640);
    }
  }
});
