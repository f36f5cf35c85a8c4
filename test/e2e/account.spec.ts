import { expect, type Page, test } from '@playwright/test';
import { type LaunchedChromium, launchChromium } from '@/test/browsers/chromium';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import policy from '@/test/start/policy.json' with { type: 'json' };
import { driveChromium } from './drive-chromium';
import { guardedChat } from './guarded-chat';
import { openPopup } from '@/test/browsers/popup';

test.describe('the popup tells the account beside what the policy requires', () => {
  let site: ClaudeSite;
  let chromium: LaunchedChromium;
  let page: Page;

  test.beforeAll(async () => {
    site = await startClaudeSite();
    const extension = { kind: 'policy', dir: '.output/chrome-mv3', managed: policy } as const;
    chromium = await launchChromium({ sitePort: site.port, extension });
  });
  test.afterAll(async () => {
    await chromium.close();
    await site.close();
  });
  test.beforeEach(async () => {
    page = await chromium.context.newPage();
  });
  test.afterEach(async () => {
    for (const open of chromium.context.pages().slice(1)) await open.close();
  });

  const rows = (popup: Page) =>
    popup
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
        ),
      );

  const cases = [
    [
      'free_training_on',
      'Personal',
      [
        ['Account', 'Personal', 'Company', 'Not met'],
        ['Training', 'On', 'Off', 'Not met'],
        ['Kept for', 'Up to 5 years', 'At most 30 days', 'Not met'],
      ],
    ],
    [
      'free_training_off',
      'Personal',
      [
        ['Account', 'Personal', 'Company', 'Not met'],
        ['Training', 'Off', 'Off', 'Met'],
        ['Kept for', '30 days after deletion', 'At most 30 days', 'Met'],
      ],
    ],
    [
      'free_training_unset',
      'Personal',
      [
        ['Account', 'Personal', 'Company', 'Not met'],
        ['Training', 'Not chosen yet', 'Off', 'Not met'],
        ['Kept for', expect.any(String), 'At most 30 days', expect.any(String)],
      ],
    ],
    [
      'team_member',
      'Company',
      [
        ['Account', 'Company', 'Company', 'Met'],
        ['Training', 'Never, by contract', 'Off', 'Met'],
        ['Kept for', '30 days after deletion', 'At most 30 days', 'Met'],
      ],
    ],
  ] as const;

  for (const [account, title, expected] of cases) {
    test(account, async () => {
      site.signIn(account);
      await guardedChat(driveChromium(page), site).open();
      const popup = await openPopup(chromium);
      await expect(popup.locator('body')).toContainText(title);
      await expect.poll(() => rows(popup)).toEqual(expected);
      await popup.screenshot({ path: `test-results/popup-${account}.png`, fullPage: true });
      const badge: unknown = await chromium.worker.evaluate(
        'chrome.tabs.query({ url: "https://claude.ai/*" }).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.at(-1).id }))',
      );
      expect(badge).toBe(title === 'Company' ? 'ORG' : 'PER');
    });
  }

  test('follows the training switch and the organisation while it is open', async () => {
    site.signIn('team_admin_plus_personal_same_email');
    await guardedChat(driveChromium(page), site).open();
    const popup = await openPopup(chromium);
    const organizations = await page.evaluate(() =>
      fetch('/api/organizations').then(
        (response) => response.json() as Promise<{ uuid: string; raven_type: string | null }[]>,
      ),
    );
    const choose = async (uuid: string | undefined) => {
      await page.evaluate((id) => {
        document.cookie = `lastActiveOrg=${id}; domain=.claude.ai; path=/; secure`;
      }, uuid ?? '');
    };
    await choose(organizations.find((one) => one.raven_type === null)?.uuid);
    await expect.poll(async () => (await rows(popup))[0]?.[1], { timeout: 10_000 }).toBe('Personal');
    const before = (await rows(popup))[1]?.[1];
    await page.evaluate(
      (on) =>
        fetch('/api/account/settings', {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ grove_enabled: on }),
        }),
      before !== 'On',
    );
    await expect.poll(async () => (await rows(popup))[1]?.[1]).toBe(before === 'On' ? 'Off' : 'On');
    await choose(organizations.find((one) => one.raven_type !== null)?.uuid);
    await expect.poll(async () => (await rows(popup))[0]?.[1], { timeout: 10_000 }).toBe('Company');
  });

  test('signed out, and another site', async () => {
    site.signOut();
    await driveChromium(page).open('https://claude.ai/new');
    const popup = await openPopup(chromium);
    await expect(popup.locator('body')).toContainText('signed in', { ignoreCase: true });
    await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    await expect(popup.locator('body')).toContainText('claude.ai');
  });
});
