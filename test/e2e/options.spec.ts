import { test } from '@playwright/test';
import { backgroundOf } from './background';
import { kinds } from './browsers';
import { openPage } from './chats-page';
import { expect } from './expect';
import { guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

/** Beyond every ring, whatever the seat. */
const managed = {
  organizationName: 'Northwind',
  mode: 'enforce',
  enforcePercent: 0,
  override: 'sometimes',
  factsReviewDays: 30,
  wordLists: [{ id: 'own-projects', name: 'project name', words: ['Falcon'] }],
};

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`the policy in force, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, managed));

    test('what is in force, where it comes from, what was refused, and what would have been asked beyond the ring', async () => {
      all.site.signIn('free_training_on', { transport: 'classic' });
      const chat = guardedChat(await all.browser.newPage(), all.site);
      await chat.open();
      const background = await backgroundOf(all.browser);
      await expect.poll(background.badge).not.toBe('…');
      // Nobody is interrupted here, and it is counted.
      await chat.driver.type(`My SSN is ${ssn}`);
      await chat.driver.press('Enter');
      await expect.poll(background.recorded).toContain('would-have-asked');

      const page = await openPage(all.browser, 'options.html');
      await page.says('Partly in force');
      await page.says('0 % of the seats');
      await page.says('override must be');
      await page.says('Refused: the strictest value stands in');
      await page.says('own-projects (1 term)');
      await page.says('are due for review');
      const row = () =>
        page.evaluate<string[]>(
          `[...document.querySelectorAll('.figures tbody tr')].map((row) => row.textContent)`,
        );
      await expect.poll(row).toContainEqual(expect.stringContaining('Social Security number1'));
      expect(await page.evaluate(`document.querySelectorAll('main table').length`)).toBe(2);
      await page.press('Copy for support');
      const report = await page.evaluate<string>(`document.querySelector('pre').textContent`);
      expect(report).toContain('beyond the ring');
      expect(report).not.toMatch(/Falcon|claude\.ai|@/);
      expect(report).not.toContain(ssn);
      // The page follows what is recorded while it is open.
      await chat.driver.toFront();
      await chat.driver.type(`And ${ssn.replace('536', '537')} is hers, her SSN`);
      await chat.driver.press('Enter');
      await expect.poll(row).toContainEqual(expect.stringContaining('Social Security number2'));
      await page.close();
    });
  });
}
