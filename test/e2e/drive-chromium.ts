import type { Page } from '@playwright/test';
import type { Driver } from './driver';

export function driveChromium(page: Page): Driver {
  return {
    open: async (url) => void (await page.goto(url)),
    async paste(text) {
      const source = await page.context().newPage();
      await source.setContent('<textarea></textarea>');
      await source.evaluate((value) => {
        const area = document.querySelector('textarea');
        if (area) area.value = value;
      }, text);
      await source.press('textarea', 'Control+A');
      await source.press('textarea', 'Control+C');
      await source.close();
      await page.bringToFront();
      await page.keyboard.press('Control+V');
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    text: (selector) =>
      page.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText ?? null, selector),
    count: (selector) => page.locator(selector).count(),
    evaluate: <T>(script: string) => page.evaluate<T>(script),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}
