import { expect, test } from '@playwright/test';
import { holds } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { dialogHost } from './driver';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { blockedRows, type Kind, type Outcome, type Row, rows, transportOf } from './matrix';
import { canonical, expectedPieces } from './matrix-bodies';
import { note } from './matrix-note';
import { type MatrixPage, openMatrixPage } from './matrix-page';

const text = (value: string) => `Hello, “Zoë”. My SSN is ${value}, thank you`;
const clean = 'Hello, “Zoë”. I have 12 apples, thank you';
/** Others of the same kind: what was let go once is not asked about again. */
const others = ['536-22-8146', '536-22-8147', '536-22-8148', '536-22-8149', '536-22-8150', '536-22-8151'];

const title = (row: Row) => `${row.route}; ${row.body.name}; ${transportOf(row)}`;

function describe(name: string, kind: Kind, managed: Managed, tests: (setting: Setting) => void): void {
  test.describe(name, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;
    let page: MatrixPage;

    test.beforeAll(async () => {
      site = await startClaudeSite();
      site.signIn('free_training_on', { transport: 'merged' });
      browser = await kinds[kind](site.port, managed);
      chat = guardedChat(await browser.newPage(), site);
      page = await openMatrixPage(chat);
    });
    test.afterAll(async () => {
      await browser.close();
      await site.close();
    });
    tests({ chat: () => chat, page: () => page });
  });
}

type Setting = { chat(): GuardedChat; page(): MatrixPage };

for (const kind of Object.keys(kinds) as Kind[]) {
  describe(`routes, ${kind}`, kind, { organizationName: 'Example Corp' }, ({ chat, page }) => {
    rows.forEach((row) => {
      const expected = row.expected[kind];
      if (!expected) return;
      test(title(row), async () => {
        let outcome: Outcome | 'clean text held' = 'clean text held';
        try {
          if (row.passesClean) await isLeftAlone(row, chat(), page());
          await page().send(row, text(ssn));
          outcome = await page().outcome(row);
          if (expected === 'explained') outcome = await explained(outcome, row, chat(), page());
        } finally {
          note({ row, kind }, outcome);
        }
        expect(outcome).toBe(expected);
        if (outcome === 'stopped' || outcome === 'explained') expect(page().arrivals(row)).toEqual([]);
        if (outcome === 'redacted') await isRedacted(row, page());
        if (outcome === 'asked') await answers(row, chat(), page());
      });
    });
  });
}

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  const policy = { actions: { 'us-ssn': 'block' } };
  describe(`routes with a policy that blocks, ${kind}`, kind, policy, ({ chat, page }) => {
    for (const row of blockedRows) {
      test(title(row), async () => {
        await page().send(row, text(ssn));
        expect(await page().outcome(row)).toBe('asked');
        await page().dialogOpens();
        // Go back: there is nothing else, wherever the keys lead.
        for (const key of ['Tab', 'Tab', 'Enter']) await chat().driver.press(key);
        await chat().dialogIsGone();
        await page().settled();
        note({ row, kind, policy: 'block' }, page().arrivals(row).length > 0 ? 'open' : 'stopped');
        expect(page().arrivals(row)).toEqual([]);
      });
    }
  });
}

/** The dialog may come after the request has failed; it has no way to let go what is gone. */
async function explained(outcome: Outcome, row: Row, chat: GuardedChat, page: MatrixPage): Promise<Outcome> {
  if (outcome !== 'asked' && outcome !== 'stopped') return outcome;
  await page.dialogOpens();
  await cancel(row, chat, page);
  return 'explained';
}

/** Clean text arrives byte for byte, and nobody is asked. */
async function isLeftAlone(row: Row, { dialogIsGone }: GuardedChat, page: MatrixPage): Promise<void> {
  await page.send(row, clean);
  const arrived = await page.arrived(row);
  expect(canonical(arrived)).toEqual(expectedPieces(row.body, clean, arrived));
  await dialogIsGone();
}

async function isRedacted(row: Row, page: MatrixPage): Promise<void> {
  const arrived = await page.arrived(row);
  expect(canonical(arrived)).toEqual(expectedPieces(row.body, text('[SSN 1]'), arrived));
  expect(holds([arrived], ssn)).toBe(false);
}

/** The dialog is open: Redact first, where the body can be changed; then what else the row names. */
async function answers(row: Row, chat: GuardedChat, page: MatrixPage): Promise<void> {
  await page.dialogOpens();
  expect(page.arrivals(row)).toEqual([]);
  if (row.body.isFixed) {
    await cancel(row, chat, page);
  } else {
    await chat.driver.press('Enter');
    await chat.dialogIsGone();
    await isRedacted(row, page);
    if (row.choices.includes('cancel')) {
      await page.send(row, text(ssn));
      await page.dialogOpens();
      await cancel(row, chat, page);
    }
  }
  if (row.choices.includes('proceed')) await proceed(row, chat, page);
}

async function cancel(row: Row, chat: GuardedChat, page: MatrixPage): Promise<void> {
  await chat.driver.press('Escape');
  await chat.dialogIsGone();
  await page.settled();
  expect(page.arrivals(row)).toEqual([]);
}

async function proceed(row: Row, chat: GuardedChat, page: MatrixPage): Promise<void> {
  const value = others[blockedRows.indexOf(row)];
  if (!value) throw new Error('no number left for this row');
  await page.send(row, text(value));
  // The way on is not there at once: nobody shall take it by a key that was meant for something else.
  await chat.dialogOpens();
  for (const key of ['Tab', 'Tab']) await chat.driver.press(key);
  await expect(async () => {
    await chat.driver.press('Enter');
    expect(await chat.driver.count(dialogHost)).toBe(0);
  }).toPass({ intervals: [400] });
  const arrived = await page.arrived(row);
  expect(canonical(arrived)).toEqual(expectedPieces(row.body, text(value), arrived));
}
