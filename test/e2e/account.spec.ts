import { expect, type Page, test } from '@playwright/test';
import { type LaunchedChromium, launchChromium } from '@/test/browsers/chromium';
import { sends } from '@/test/claude-site/decode';
import type { AccountName } from '@/test/claude-site/accounts';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import policy from '@/test/start/policy.json' with { type: 'json' };
import { driveChromium } from './drive-chromium';
import { type GuardedBrowser, kinds } from './browsers';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { openPopup } from '@/test/browsers/popup';

const teamId = '00000105-0000-4000-8000-000000000105';
const personalId = '00000102-0000-4000-8000-000000000102';

/** The company is the one of the policy's list. Account and training as the popup says them. */
const everyAccount: readonly (readonly [AccountName, plan: string, kind: string, training: string])[] = [
  ['pro', 'Pro plan', 'Personal', 'On'],
  ['max_5x', 'Max plan', 'Personal', 'Off'],
  ['max_20x', 'Max plan', 'Personal', 'Not chosen yet'],
  ['team_admin_plus_personal_same_email', 'Team plan', 'Company', 'Never, by contract'],
  ['enterprise_member', 'Enterprise plan', 'Not the company’s', 'Never, by contract'],
  ['free_training_unset', 'Free plan', 'Personal', 'Not chosen yet'],
  ['enterprise_member_no_raven_capability', 'Enterprise plan', 'Not the company’s', 'Never, by contract'],
  ['education_student', 'Education plan', 'Not the company’s', 'Never, by contract'],
  ['personal_plus_api_org', 'Max plan', 'Personal', 'Off'],
  ['government_member', 'Enterprise plan', 'Not the company’s', 'Never, by contract'],
  ['api_console_only', 'API plan', 'Personal', 'Never, by contract'],
  ['personal_email_in_company_team', 'Team plan', 'Company', 'Never, by contract'],
  ['free_training_off', 'Free plan', 'Personal', 'Off'],
  ['edge_top_level_memberships_variant', 'Team plan', 'Company', 'Never, by contract'],
];

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
      // Until each gate has proved itself the badge says nothing of the account.
      const badge = () =>
        chromium.worker.evaluate<string>(
          'chrome.tabs.query({ url: "https://claude.ai/*" }).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.at(-1).id }))',
        );
      await expect.poll(badge).toBe(title === 'Company' ? 'ORG' : 'PER');
    });
  }

  /** The first lines of the account's card. */
  const card = (popup: Page) =>
    popup.locator('.account-text').evaluate((text) => (text as HTMLElement).innerText);

  test('every account, one after the other in the same tab', async () => {
    test.setTimeout(180_000);
    const chat = guardedChat(driveChromium(page), site);
    site.signIn('free_training_on');
    await chat.open();
    const popup = await openPopup(chromium);
    for (const [account, plan, kind, training] of everyAccount) {
      site.signIn(account);
      await chat.driver.open('https://claude.ai/new');
      await expect.poll(() => card(popup), account).toContain(plan);
      await expect
        .poll(async () => (await rows(popup)).slice(0, 2).map((row) => row[1]), account)
        .toEqual([kind, training]);
    }
  });

  test('follows the site’s own switch of the organisation, a setting and the sign-out, without a load', async () => {
    site.signIn('team_admin_plus_personal_same_email');
    const { driver } = guardedChat(driveChromium(page), site);
    await driver.open('https://claude.ai/new');
    await page.evaluate('window.isSame = true');
    const popup = await openPopup(chromium);
    const choose = async (organization: string) => {
      await page.click('[data-testid="user-menu-button"]');
      await page.click(`[data-organization="${organization}"]`);
    };
    const told = async () => (await rows(popup)).slice(0, 2).map((row) => row[1]);
    await expect.poll(told).toEqual(['Company', 'Never, by contract']);
    await choose(personalId);
    await expect.poll(told).toEqual(['Personal', 'On']);
    await page.goto('https://claude.ai/new#settings/data-privacy-controls');
    await page.click('[data-settings-row]:nth-child(2) [role="switch"]');
    await expect.poll(told).toEqual(['Personal', 'Off']);
    await page.keyboard.press('Escape');
    await choose(teamId);
    await expect.poll(told).toEqual(['Company', 'Never, by contract']);
    expect(await page.evaluate('window.isSame')).toBe(true);
    await page.click('[data-testid="user-menu-button"]');
    const left = page.waitForURL(/login/);
    await page.click('[role="menu"] button[role="menuitem"]');
    await left;
    await expect.poll(() => card(popup)).toContain('Nobody is signed in');
  });

  test('a session that the server ended', async () => {
    site.signIn('team_member');
    await guardedChat(driveChromium(page), site).open();
    const popup = await openPopup(chromium);
    await expect.poll(() => card(popup)).toContain('Company account');
    site.signOut();
    await page.evaluate('void fetch("/api/account/settings")');
    await expect.poll(() => card(popup)).toContain('Nobody is signed in');
  });

  test('a setting that is changed in another tab', async () => {
    site.signIn('free_training_on');
    const other = await chromium.context.newPage();
    await guardedChat(driveChromium(other), site).open();
    await guardedChat(driveChromium(page), site).open();
    const popup = await openPopup(chromium, page);
    const otherPopup = await openPopup(chromium, other);
    for (const open of [popup, otherPopup])
      await expect.poll(async () => (await rows(open))[1]?.[1]).toBe('On');
    await other.goto('https://claude.ai/new#settings/data-privacy-controls');
    await other.click('[data-settings-row]:nth-child(2) [role="switch"]');
    for (const open of [otherPopup, popup])
      await expect.poll(async () => (await rows(open))[1]?.[1]).toBe('Off');
  });

  test('a tab that stays in its organisation while another tab switches', async () => {
    site.signIn('team_admin_plus_personal_same_email', { activeOrganization: personalId });
    const other = await chromium.context.newPage();
    await guardedChat(driveChromium(other), site).open();
    await guardedChat(driveChromium(page), site).open();
    const popup = await openPopup(chromium, page);
    await expect.poll(() => card(popup)).toContain('Personal account');
    await other.click('[data-testid="user-menu-button"]');
    await other.click(`[data-organization="${teamId}"]`);
    await expect.poll(() => card(popup)).toContain('Account unknown');
    await guardedChat(driveChromium(page), site).open();
    await expect.poll(() => card(popup)).toContain('Company account');
  });

  test('an incognito chat', async () => {
    site.signIn('free_training_on');
    const chat = guardedChat(driveChromium(page), site);
    await chat.open();
    const popup = await openPopup(chromium);
    await expect.poll(() => card(popup)).toContain('Free plan');
    expect(await card(popup)).not.toContain('Incognito');
    await chat.driver.click('.chat-head button');
    await expect.poll(() => card(popup)).toContain('Incognito chat');
    await chat.driver.click(composer);
    await chat.driver.type('Off the record');
    await chat.driver.press('Enter');
    await page.waitForURL(/\/chat\/.*incognito/);
    await expect.poll(() => card(popup)).toContain('Incognito chat');
    await page.goto('https://claude.ai/recents');
    await expect.poll(() => card(popup)).not.toContain('Incognito');
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

test.describe('what the account is decides what may be sent, Firefox', () => {
  let site: ClaudeSite;
  let browser: GuardedBrowser;
  const text = `My SSN is ${ssn}`;
  const strict = {
    ...policy,
    minimumActionOnPersonalAccount: 'allow',
    minimumActionWithTrainingOn: 'block',
    override: 'allowed',
  };

  test.beforeAll(async () => {
    site = await startClaudeSite();
    browser = await kinds['Firefox, by policy'](site.port, strict);
  });
  test.afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Presses Enter in the composer and in the dialog: what may be redacted then goes, what is blocked does not. */
  const sent = async (chat: GuardedChat) => {
    site.clear();
    await chat.driver.click(composer);
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await chat.dialogIsGone();
    const isLeft = (await chat.driver.text(composer))?.includes(ssn) === true;
    if (!isLeft) await expect.poll(() => sends(site.arrived).length).toBe(1);
    return sends(site.arrived).map((message) => message.text);
  };
  const write = async (chat: GuardedChat) => {
    await chat.driver.click(composer);
    await chat.driver.type(text);
  };

  test('accounts, one after the other in the same tab', async () => {
    const chat = guardedChat(await browser.newPage(), site);
    for (const [account, may] of [
      ['free_training_on', false],
      ['free_training_off', true],
      ['max_20x', false],
      ['enterprise_member_no_raven_capability', true],
      ['edge_top_level_memberships_variant', true],
    ] as const) {
      site.signIn(account);
      await chat.driver.open('https://claude.ai/login');
      await chat.driver.evaluate('localStorage.clear()');
      await chat.open();
      await write(chat);
      expect(await sent(chat), account).toEqual(may ? ['My SSN is [SSN 1]'] : []);
    }
    await chat.driver.close();
  });

  test('the site’s own switch of the organisation', async () => {
    const chat = guardedChat(await browser.newPage(), site);
    site.signIn('team_admin_plus_personal_same_email');
    await chat.driver.open('https://claude.ai/login');
    await chat.driver.evaluate('localStorage.clear()');
    await chat.open();
    for (const [organization, may] of [
      [personalId, false],
      [teamId, true],
    ] as const) {
      await chat.driver.click('[data-testid="user-menu-button"]');
      await chat.driver.click(`[data-organization="${organization}"]`);
      if (!may) await write(chat);
      expect(await sent(chat)).toEqual(may ? ['My SSN is [SSN 1]'] : []);
    }
    await chat.driver.close();
  });

  test('a tab that stays in its organisation while another tab switches', async () => {
    site.signIn('team_admin_plus_personal_same_email', { activeOrganization: personalId });
    const other = guardedChat(await browser.newPage(), site);
    await other.driver.open('https://claude.ai/login');
    await other.driver.evaluate('localStorage.clear()');
    const chat = guardedChat(await browser.newPage(), site);
    await chat.open();
    await write(chat);
    expect(await sent(chat)).toEqual([]);
    await other.open();
    await other.driver.click('[data-testid="user-menu-button"]');
    await other.driver.click(`[data-organization="${teamId}"]`);
    await expect.poll(() => chat.driver.evaluate('document.cookie')).toContain(teamId);
    expect(await sent(chat)).toEqual([]);
    await chat.open();
    expect(await sent(chat)).toEqual(['My SSN is [SSN 1]']);
    await chat.driver.close();
    await other.driver.close();
  });

  test('a setting that is changed in another tab', async () => {
    site.signIn('free_training_on');
    const other = guardedChat(await browser.newPage(), site);
    await other.open();
    const chat = guardedChat(await browser.newPage(), site);
    await chat.open();
    await write(chat);
    expect(await sent(chat)).toEqual([]);
    await other.driver.open('https://claude.ai/new#settings/data-privacy-controls');
    await other.driver.click('[data-settings-row]:nth-child(2) [role="switch"]');
    await expect.poll(() => site.settings().grove_enabled).toBe(false);
    await expect
      .poll(() => site.arrived.filter(({ path }) => path.includes('cache_bust')).length)
      .toBeGreaterThan(0);
    expect(await sent(chat)).toEqual(['My SSN is [SSN 1]']);
    await chat.driver.close();
    await other.driver.close();
  });
});
