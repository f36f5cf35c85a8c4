import { test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { expect } from './expect';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { openPopup } from '@/test/browsers/popup';

const text = `My SSN is ${ssn}`;

type Setting = { site: ClaudeSite; browser: GuardedBrowser; chat: GuardedChat };

async function withPolicy(
  kind: keyof typeof kinds,
  managed: Managed,
  play: (setting: Setting) => Promise<void>,
): Promise<void> {
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  const browser = await kinds[kind](site.port, managed);
  try {
    const chat = guardedChat(await browser.newPage(), site);
    await chat.open();
    await play({ site, browser, chat });
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Pastes; true when a dialog came. */
async function isHeld(chat: GuardedChat): Promise<boolean> {
  await chat.driver.press('Control+a');
  await chat.driver.press('Backspace');
  await chat.driver.paste(text);
  await new Promise((resolve) => setTimeout(resolve, 700));
  const held = (await chat.driver.text('[data-testid="chat-input"]'))?.includes(ssn) !== true;
  if (held) {
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
  }
  return held;
}

test('a policy changed on disk takes effect in the open tab', async () => {
  await withPolicy('Chromium, by policy', { actions: { 'us-ssn': 'allow' } }, async ({ chat, browser }) => {
    expect(await isHeld(chat)).toBe(false);
    await browser.chromium?.setManaged({ actions: { 'us-ssn': 'block' }, organizationName: 'Example Corp' });
    await expect.poll(() => isHeld(chat), { timeout: 20_000 }).toBe(true);
  });
});

test('a policy that is taken away stays in force and is shown as lost', async () => {
  await withPolicy('Chromium, by policy', { actions: { 'us-ssn': 'allow' } }, async ({ chat, browser }) => {
    if (!browser.chromium) throw new Error('Chromium only');
    expect(await isHeld(chat)).toBe(false);
    await browser.chromium.setManaged({});
    const popup = await openPopup(browser.chromium);
    await expect(popup.locator('body')).toContainText('no longer delivers the policy', { timeout: 20_000 });
    await popup.close();
    expect(await isHeld(chat)).toBe(false);
  });
});

const malformed: Managed = {
  organizationName: 'Example Corp',
  actions: { 'us-ssn': 'alow' },
  override: 'sometimes',
  organisationIds: [],
};

test('a malformed policy names the keys and the reasons in the popup, and is strict', async () => {
  const kept = { organizationName: 'Example Corp', actions: { 'us-ssn': 'alow' }, override: 'sometimes' };
  await withPolicy('Chromium, by policy', kept, async ({ chat, browser }) => {
    if (!browser.chromium) throw new Error('Chromium only');
    const popup = await openPopup(browser.chromium);
    const body = popup.locator('body');
    await expect(body).toContainText('actions.us-ssn');
    await expect(body).toContainText('"alow"');
    await expect(body).toContainText('override');
    await expect(body).toContainText('"sometimes"');
    await popup.screenshot({ path: 'test-results/popup-malformed.png', fullPage: true });
    await popup.close();
    expect(await isHeld(chat)).toBe(true);
  });
});

test('a malformed policy is strict in Firefox as well', async () => {
  await withPolicy('Firefox, by policy', malformed, async ({ chat, site }) => {
    await chat.driver.paste(text);
    await chat.dialogOpens();
    // Blocked: Enter is Go back, there is nothing else to press.
    await chat.driver.press('Enter');
    await chat.dialogIsGone();
    expect(await chat.driver.text('[data-testid="chat-input"]')).not.toContain('SSN');
    expect(sends(site.arrived)).toEqual([]);
  });
});

test('the organisation’s own facts come with the policy and go before the documents', async () => {
  const agreed = { surfaces: ['free'], source: 'per our agreement of 2026-03-01', dated: '2026-03-01' };
  const facts = [
    { ...agreed, subject: 'retention', says: 'Conversations are kept for 14 days.', retentionDays: 14 },
    { ...agreed, subject: 'training', says: 'Nothing is used for training.', training: 'never' },
  ];
  const vendorReview = { agreement: '2026-03-01', iso: 'yes' };
  await withPolicy('Chromium, by policy', { facts, vendorReview }, async ({ browser }) => {
    if (!browser.chromium) throw new Error('Chromium only');
    const popup = await openPopup(browser.chromium);
    const body = popup.locator('body');
    await expect(body).toContainText('Up to 14 days');
    await expect(body).toContainText('Never, by contract');
    await expect(body).toContainText('vendorReview.iso must be a date');
    await popup.close();
  });
});
