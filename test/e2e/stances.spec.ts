import { expect, test } from '@playwright/test';
import type { AccountName } from '@/test/claude-site/accounts';
import { sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type Background, backgroundOf } from './background';
import { type GuardedBrowser, kinds } from './browsers';
import { bannerHost, type Driver, dialogHost } from './driver';
import { type GuardedChat, guardedChat } from './guarded-chat';

/** Whose an account is, as the plan and the e-mail domain tell it, and how the badge says that. */
const badges = { company: 'ORG', personal: 'PER', another: 'PER', unknown: '?' } as const;
type Whose = keyof typeof badges;

const policy = {
  organizationName: 'Northwind',
  emailDomains: ['northwind.example', 'university.example', 'agency.example'],
  override: 'allowed',
};

/** Accounts that cannot be told stand in the middle: their banners take ten seconds, which the others use. */
const accounts: readonly (readonly [AccountName, Whose])[] = [
  ['free_training_on', 'personal'],
  ['team_member', 'company'],
  ['damaged_new_plan', 'unknown'],
  ['damaged_contradictory', 'unknown'],
  ['api_console_only', 'unknown'],
  ['pro', 'personal'],
  ['max_5x', 'personal'],
  ['personal_email_in_company_team', 'another'],
  ['enterprise_member', 'company'],
  ['enterprise_member_no_raven_capability', 'another'],
  ['education_student', 'company'],
  ['government_member', 'company'],
];

const stances = ['allow', 'remind', 'warn', 'block'] as const;
type Stance = (typeof stances)[number];

const banners: Readonly<Record<Exclude<Whose, 'company'>, string>> = {
  personal: 'You are in a personal account',
  another: 'This is not your company’s account',
  unknown: 'It is not known which account this is',
};

const questions: Readonly<Record<Exclude<Whose, 'company'>, string>> = {
  personal: 'Send this from a personal account?',
  another: 'Send this from an account that is not your company’s?',
  unknown: 'Send this from an unknown account?',
};

type Outcome = {
  /** What the banner beside the composer says; null where there is none. */
  readonly banner: string | null;
  /** What the dialog says when Enter is pressed; null where the message goes. */
  readonly dialog: string | null;
};

function outcomeOf(whose: Whose, stance: Stance): Outcome {
  if (whose === 'company' || stance === 'allow') return { banner: null, dialog: null };
  if (stance === 'remind') return { banner: banners[whose], dialog: null };
  if (stance === 'warn') return { banner: banners[whose], dialog: questions[whose] };
  return {
    banner: 'Messages can’t be sent from this account',
    dialog: 'Northwind does not allow messages from this account',
  };
}

const soon = { intervals: [50, 100, 200] };

// Each waits more than it works, and shares nothing with the others.
test.describe.configure({ mode: 'parallel' });

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  for (const stance of stances) {
    test(`every account where the policy says ${stance}, ${kind}`, async () => {
      test.setTimeout(180_000);
      const site = await startClaudeSite();
      const browser = await kinds[kind](site.port, { ...policy, personalAccounts: stance });
      try {
        await everyAccount(site, browser, stance);
      } finally {
        await browser.close();
        await site.close();
      }
    });
  }
}

async function everyAccount(site: ClaudeSite, browser: GuardedBrowser, stance: Stance): Promise<void> {
  const late: { readonly driver: Driver; readonly banner: string; readonly account: string }[] = [];
  let background: Background | null = null;
  for (const [account, whose] of accounts) {
    site.signIn(account, { hydrate: 0 });
    const chat = guardedChat(await browser.newPage(), site);
    await chat.open();
    background ??= await backgroundOf(browser);
    const { banner, dialog } = outcomeOf(whose, stance);
    const isLate = whose === 'unknown' && banner !== null;
    if (banner !== null && !isLate) await bannerSays(chat.driver, banner, account);
    // The page tells the background what it knows when it has looked whether a banner is due.
    else await expect.poll(background.badge, { ...soon, message: account }).toBe(badges[whose]);
    await send(chat, account, dialog);
    if (banner === null) expect(await chat.driver.count(bannerHost), account).toBe(0);
    if (isLate) late.push({ driver: chat.driver, banner, account });
    else await chat.driver.close();
  }
  for (const { driver, banner, account } of late) await bannerSays(driver, banner, account);
}

const bannerSays = (driver: Driver, text: string, account: string) =>
  expect
    .poll(async () => (await driver.shadowTexts(bannerHost))[0], { ...soon, message: account })
    .toBe(text);

/** Sends a message, and sees it arrive; or the dialog that `dialog` stands in, and that nothing arrived. */
async function send({ driver, site, ...chat }: GuardedChat, account: string, dialog: string | null) {
  const sent = () => sends(site.arrived).map(({ text }) => text);
  const text = `Good morning, ${account}`;
  site.clear();
  await driver.type(text);
  await driver.press('Enter');
  if (dialog === null) {
    await expect.poll(sent, { ...soon, message: account }).toEqual([text]);
    expect(await driver.count(dialogHost), account).toBe(0);
  } else {
    await chat.safeDialogOpens();
    expect(await driver.shadowTexts(dialogHost), account).toContain(dialog);
    await driver.press('Escape');
    await chat.dialogIsGone();
    await chat.composerHolds(text);
    expect(sent(), account).toEqual([]);
    // The next account starts with no draft.
    await driver.press('Control+a');
    await driver.press('Backspace');
    await expect.poll(() => driver.evaluate('localStorage.length'), soon).toBe(0);
  }
}
