import { expect, test } from '@playwright/test';
import { holds, sends } from '@/test/claude-site/decode';
import { startClaudeSite } from '@/test/claude-site/server';
import { launchFirefox } from '@/test/browsers/firefox';
import { kinds } from './browsers';
import { driveFirefox } from './drive-firefox';
import { dialogHost } from './driver';
import { composer, guardedChat, ssn } from './guarded-chat';
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

    await update(chromium, '99.0.0');
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
    await new Promise((resolve) => setTimeout(resolve, 700));
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

test('Firefox: installed from an address, updated from updates.json under an open dialog', async () => {
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  const firefox = await launchFirefox({
    sitePort: site.port,
    extension: {
      ...{ kind: 'policy', dir: '.output/firefox-mv3', isServed: true },
      managed: { override: 'allowed' },
    },
    // The driver switches them off.
    prefs: { 'extensions.update.enabled': true },
  });
  try {
    const chat = guardedChat(driveFirefox(await firefox.newPage()), site);
    await chat.open();
    site.clear();
    await chat.driver.type(dirty);
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    const version = () => firefox.inside('extension.version');
    const before = await version();

    // What Firefox does by itself once a day.
    firefox.serveVersion('99.0.0');
    await firefox.inside(
      "ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManagerPrivate.backgroundUpdateCheck()",
    );
    await expect.poll(version).toBe('99.0.0');
    expect(before).not.toBe('99.0.0');
    // The new version's line, which asks for a reload.
    await expect.poll(() => chat.driver.count(dialogHost)).toBe(2);
    expect(sends(site.arrived)).toEqual([]);

    // Firefox has ended the script that drew the dialog: its buttons can but close it, and the message stays.
    await chat.driver.press('Enter');
    await expect.poll(() => chat.driver.hasFocus(dialogHost)).toBe(false);
    await chat.composerHolds(dirty);
    await chat.driver.click(composer);
    await chat.driver.press('Enter');
    await expect.poll(() => chat.driver.count(dialogHost)).toBe(3);
    await chat.driver.press('Escape');
    await chat.composerHolds(dirty);
    expect(sends(site.arrived)).toEqual([]);

    await chat.open();
    expect(await chat.driver.count(dialogHost)).toBe(0);
    // The site has kept it.
    await chat.composerHolds(dirty);
    site.clear();
    await chat.driver.press('Enter');
    await chat.safeDialogOpens();
    await chat.driver.press('Enter');
    await expect.poll(() => sends(site.arrived).map(({ text }) => text)).toEqual([redacted]);
  } finally {
    await firefox.close();
    await site.close();
  }
});
