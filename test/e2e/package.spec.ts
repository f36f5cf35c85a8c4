import { expect, test } from '@playwright/test';
import { holds, sends } from '@/test/claude-site/decode';
import { startClaudeSite } from '@/test/claude-site/server';
import { kinds } from './browsers';
import { dialogHost } from './driver';
import { guardedChat, ssn } from './guarded-chat';
import { update } from './kill';

const dirty = `My SSN is ${ssn}`;
const redacted = 'My SSN is [SSN 1]';

test('Chromium: updated from its update manifest under an open dialog, nothing goes out or is lost', async () => {
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  const browser = await kinds['Chromium, by policy'](site.port, { override: 'allowed' });
  try {
    const { chromium } = browser;
    if (!chromium) throw new Error('Chromium only');
    const chat = guardedChat(await browser.newPage(), site);
    const texts = () => sends(site.arrived).map(({ text }) => text);
    await chat.open();
    site.clear();

    // What was let go before the update is not let go after it.
    await chat.driver.paste(dirty);
    await chat.dialogOpens();
    await chat.driver.press('Shift+Tab');
    await chat.goOn();
    await chat.composerHolds(dirty);
    await chat.driver.press('End');
    await chat.driver.type(' and 219-45-6789');
    await chat.driver.press('Enter');
    await chat.dialogOpens();

    await update(chromium, '0.2.0');
    // The line that asks for a reload waits behind the dialog.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await chat.driver.count(dialogHost)).toBe(1);
    expect(texts()).toEqual([]);

    // "Send anyway" says what it takes now, and leaves the message where it is.
    await chat.driver.press('Shift+Tab');
    await expect(async () => {
      await chat.driver.press('Enter');
      expect(await chat.driver.hasFocus(dialogHost)).toBe(false);
    }).toPass({ intervals: [400] });
    await expect.poll(() => chat.driver.count(dialogHost)).toBe(1);
    await chat.composerHolds(`${dirty} and 219-45-6789`);
    await chat.driver.screenshot('test-results/updated-under-dialog.png');

    // The first number is asked about again, and redaction needs no reload.
    await chat.driver.press('Enter');
    await expect.poll(() => chat.driver.count(dialogHost)).toBe(2);
    await chat.driver.press('Enter');
    await expect.poll(texts).toEqual([`${redacted} and [SSN 2]`]);
    expect(holds(site.arrived, ssn)).toBe(false);

    // Loaded again, the new version guards, and lets go.
    await chat.open();
    expect(await chat.driver.count(dialogHost)).toBe(0);
    site.clear();
    await chat.driver.type(dirty);
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    await chat.driver.press('Shift+Tab');
    await chat.goOn();
    await expect.poll(texts).toEqual([dirty]);
  } finally {
    await browser.close();
    await site.close();
  }
});
