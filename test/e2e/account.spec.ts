import { test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import type { AccountName } from '@/test/claude-site/accounts';
import policy from '@/test/start/policy.json' with { type: 'json' };
import { backgroundOf } from './background';
import { kinds } from './browsers';
import type { Driver } from './driver';
import { expect } from './expect';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';
import { popupOf, rowsIn } from './popup';

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

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`the popup tells the account beside what the policy requires, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, { ...policy, factsReviewDays: 30 }));
    let open: Driver[];

    test.beforeEach(() => {
      open = [];
    });
    test.afterEach(async () => {
      for (const page of open) await page.close();
    });

    const newPage = async () => {
      const page = await all.browser.newPage();
      open.push(page);
      return page;
    };
    const newChat = async () => {
      const chat = guardedChat(await newPage(), all.site);
      await chat.open();
      return chat.driver;
    };
    const popupFor = async (tab?: Driver) => {
      const popup = await popupOf(all.browser, tab);
      open.push(popup);
      return popup;
    };
    const press = async (page: Driver, selector: string) => {
      await page.toFront();
      await expect.poll(() => page.count(selector)).toBeGreaterThan(0);
      await page.click(selector);
    };
    const choose = async (page: Driver, organization: string) => {
      await press(page, '[data-testid="user-menu-button"]');
      await press(page, `[data-organization="${organization}"]`);
    };
    const turnTraining = async (page: Driver) => {
      await page.open('https://claude.ai/new#settings/data-privacy-controls');
      await press(page, '[data-settings-row]:nth-child(2) [role="switch"]');
    };
    /** The first lines of the account's card. */
    const card = (popup: Driver) => popup.text('.account-text');
    /** Whose account it is, and its training. */
    const told = async (popup: Driver) => (await rowsIn(popup)).slice(0, 2).map((row) => row[1]);

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
        all.site.signIn(account);
        await newChat();
        const popup = await popupFor();
        await expect.poll(() => popup.text('body')).toContain(title);
        await expect.poll(() => rowsIn(popup)).toEqual(expected);
        expect(await popup.text('body')).toContain('about this account are due for review');
        await popup.screenshot(`test-results/popup-${account}-${kind.slice(0, 4)}.png`);
        // Until each gate has proved itself the badge says nothing of the account.
        const { badge } = await backgroundOf(all.browser);
        await expect.poll(badge).toBe(title === 'Company' ? 'ORG' : 'PER');
      });
    }

    test('every account, one after the other in the same tab', async () => {
      test.setTimeout(180_000);
      all.site.signIn('free_training_on');
      const chat = await newChat();
      const popup = await popupFor();
      for (const [account, plan, kind, training] of everyAccount) {
        all.site.signIn(account);
        await chat.open('https://claude.ai/new');
        await expect.poll(() => card(popup), account).toContain(plan);
        await expect.poll(() => told(popup), account).toEqual([kind, training]);
      }
    });

    test('follows the site’s own switch of the organisation, a setting and the sign-out, without a load', async () => {
      all.site.signIn('team_admin_plus_personal_same_email');
      const chat = await newChat();
      await chat.evaluate('window.isSame = true');
      const popup = await popupFor();
      await expect.poll(() => told(popup)).toEqual(['Company', 'Never, by contract']);
      await choose(chat, personalId);
      await expect.poll(() => told(popup)).toEqual(['Personal', 'On']);
      await turnTraining(chat);
      await expect.poll(() => told(popup)).toEqual(['Personal', 'Off']);
      await chat.press('Escape');
      await choose(chat, teamId);
      await expect.poll(() => told(popup)).toEqual(['Company', 'Never, by contract']);
      expect(await chat.evaluate('window.isSame')).toBe(true);
      await press(chat, '[data-testid="user-menu-button"]');
      await press(chat, '[role="menu"] button[role="menuitem"]');
      await expect.poll(() => chat.evaluate('location.pathname').catch(() => '')).toContain('login');
      await expect.poll(() => card(popup)).toContain('Nobody is signed in');
    });

    test('a session that the server ended', async () => {
      all.site.signIn('team_member');
      const chat = await newChat();
      const popup = await popupFor();
      await expect.poll(() => card(popup)).toContain('Company account');
      all.site.signOut();
      await chat.evaluate('void fetch("/api/account/settings")');
      await expect.poll(() => card(popup)).toContain('Nobody is signed in');
    });

    test('a setting that is changed in another tab', async () => {
      all.site.signIn('free_training_on');
      const other = await newChat();
      const chat = await newChat();
      const popups = [await popupFor(chat), await popupFor(other)];
      for (const popup of popups) await expect.poll(() => told(popup)).toEqual(['Personal', 'On']);
      await turnTraining(other);
      for (const popup of popups) await expect.poll(() => told(popup)).toEqual(['Personal', 'Off']);
    });

    test('a tab that stays in its organisation while another tab switches', async () => {
      all.site.signIn('team_admin_plus_personal_same_email', { activeOrganization: personalId });
      const other = await newChat();
      const chat = await newChat();
      const popup = await popupFor(chat);
      await expect.poll(() => card(popup)).toContain('Personal account');
      await choose(other, teamId);
      await expect.poll(() => card(popup)).toContain('Account unknown');
      await chat.open('https://claude.ai/new');
      await expect.poll(() => card(popup)).toContain('Company account');
    });

    test('an incognito chat', async () => {
      all.site.signIn('free_training_on');
      const chat = await newChat();
      const popup = await popupFor();
      await expect.poll(() => card(popup)).toContain('Free plan');
      expect(await card(popup)).not.toContain('Incognito');
      await press(chat, '.chat-head button');
      await expect.poll(() => card(popup)).toContain('Incognito chat');
      await chat.click(composer);
      await chat.type('Off the record');
      await chat.press('Enter');
      await expect.poll(() => chat.evaluate('location.href')).toMatch(/\/chat\/.*incognito/);
      await expect.poll(() => card(popup)).toContain('Incognito chat');
      await chat.open('https://claude.ai/recents');
      await expect.poll(() => card(popup)).not.toContain('Incognito');
    });

    test('signed out, and another site', async () => {
      all.site.signOut();
      await (await newPage()).open('https://claude.ai/new');
      const popup = await popupFor();
      await expect.poll(() => card(popup)).toContain('Nobody is signed in');
      // Without a tab in its address it is for the one in front, which is itself.
      await popup.evaluate('location.search = ""; null');
      await expect
        .poll(() => popup.text('body').catch(() => null))
        .toContain('If this tab is claude.ai, reload it');
    });
  });
}

test.describe('what the account is decides what may be sent, Firefox', () => {
  const all = oneBrowser((port) => kinds['Firefox, by policy'](port, strict));
  const text = `My SSN is ${ssn}`;
  const strict = {
    ...policy,
    minimumActionOnPersonalAccount: 'allow',
    minimumActionWithTrainingOn: 'block',
    override: 'allowed',
  };

  /** Presses Enter in the composer and in the dialog: what may be redacted then goes, what is blocked does not. */
  const sent = async (chat: GuardedChat) => {
    all.site.clear();
    await chat.driver.toFront();
    await chat.driver.click(composer);
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await chat.dialogIsGone();
    const isLeft = (await chat.driver.text(composer))?.includes(ssn) === true;
    if (!isLeft) await expect.poll(() => sends(all.site.arrived).length).toBe(1);
    return sends(all.site.arrived).map((message) => message.text);
  };
  const write = async (chat: GuardedChat) => {
    await chat.driver.click(composer);
    await chat.driver.type(text);
  };

  test('accounts, one after the other in the same tab', async () => {
    const chat = guardedChat(await all.browser.newPage(), all.site);
    for (const [account, may] of [
      ['free_training_on', false],
      ['free_training_off', true],
      ['max_20x', false],
      ['enterprise_member_no_raven_capability', true],
      ['edge_top_level_memberships_variant', true],
    ] as const) {
      all.site.signIn(account);
      await chat.driver.open('https://claude.ai/login');
      await chat.driver.evaluate('localStorage.clear()');
      await chat.open();
      await write(chat);
      expect(await sent(chat), account).toEqual(may ? ['My SSN is [SSN 1]'] : []);
    }
    await chat.driver.close();
  });

  test('the site’s own switch of the organisation', async () => {
    const chat = guardedChat(await all.browser.newPage(), all.site);
    all.site.signIn('team_admin_plus_personal_same_email');
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
    all.site.signIn('team_admin_plus_personal_same_email', { activeOrganization: personalId });
    const other = guardedChat(await all.browser.newPage(), all.site);
    await other.driver.open('https://claude.ai/login');
    await other.driver.evaluate('localStorage.clear()');
    const chat = guardedChat(await all.browser.newPage(), all.site);
    await chat.open();
    await write(chat);
    expect(await sent(chat)).toEqual([]);
    await other.driver.toFront();
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
    all.site.signIn('free_training_on');
    const other = guardedChat(await all.browser.newPage(), all.site);
    await other.open();
    const chat = guardedChat(await all.browser.newPage(), all.site);
    await chat.open();
    await write(chat);
    expect(await sent(chat)).toEqual([]);
    await other.driver.open('https://claude.ai/new#settings/data-privacy-controls');
    await other.driver.click('[data-settings-row]:nth-child(2) [role="switch"]');
    await expect.poll(() => all.site.settings().grove_enabled).toBe(false);
    await expect
      .poll(() => all.site.arrived.filter(({ path }) => path.includes('cache_bust')).length)
      .toBeGreaterThan(0);
    expect(await sent(chat)).toEqual(['My SSN is [SSN 1]']);
    await chat.driver.close();
    await other.driver.close();
  });
});
