import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { byRole } from '@/test/browsers/accessible';
import type { LaunchedChromium } from '@/test/browsers/chromium';
import { openPopup } from '@/test/browsers/popup';
import { holds } from '@/test/claude-site/decode';
import type { ClaudeSite } from '@/test/claude-site/server';

const folder = path.resolve('screenshots');
/** Invented, but one that could have been issued. */
const ssn = '536-22-8145';
const text = `My SSN is ${ssn}, please fill in the form.`;

type Step = {
  /** Also the name of the pictures. */
  readonly name: string;
  /** Returns the page to take a picture of. */
  readonly play: () => Promise<Page>;
};

/** Plays what a person would see, without a screen, and writes a light and a dark picture of each step. */
export async function playTour(chromium: LaunchedChromium, site: ClaudeSite): Promise<void> {
  const page = await chromium.context.newPage();
  const steps: readonly Step[] = [
    { name: '1-clean-page', play: () => openPage(page) },
    { name: '2-paste-held', play: () => paste(page) },
    { name: '3-redacted', play: () => redact(page) },
    { name: '4-sent', play: () => send(page, site) },
    { name: '5-popup', play: () => popupOf(chromium) },
  ];
  mkdirSync(folder, { recursive: true });
  for (const { name, play } of steps) {
    const shown = await play().catch((error: Error) => {
      throw new Error(`The tour stopped at ${name}: ${error.message}`);
    });
    await shoot(shown, name);
  }
  console.log(`The tour went through. Its pictures are in ${folder}`);
}

async function openPage(page: Page): Promise<Page> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('https://claude.ai/new');
  await expect(page.getByTestId('chat-input')).toBeVisible();
  return page;
}

/** From the clipboard and with the keyboard: a paste that a script makes is not a person's. */
async function paste(page: Page): Promise<Page> {
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://claude.ai' });
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await page.getByTestId('chat-input').click();
  await page.keyboard.press('ControlOrMeta+V');
  await byRole(page, 'alertdialog');
  await expect(page.getByTestId('chat-input')).not.toContainText(ssn);
  return page;
}

async function redact(page: Page): Promise<Page> {
  const button = await byRole(page, 'button', 'Redact and paste');
  // A dialog takes no answer at once: the second press of a key is not meant for it.
  await page.waitForTimeout(500);
  await button.click();
  await expect(page.getByTestId('chat-input')).toContainText('please fill in the form');
  await expect(page.getByTestId('chat-input')).not.toContainText(ssn);
  return page;
}

async function send(page: Page, site: ClaudeSite): Promise<Page> {
  await page.getByTestId('chat-input-send').click();
  await expect.poll(() => holds(site.arrived, 'please fill in the form')).toBe(true);
  expect(holds(site.arrived, ssn)).toBe(false);
  return page;
}

async function popupOf(chromium: LaunchedChromium): Promise<Page> {
  const popup = await openPopup(chromium);
  await byRole(popup, 'heading');
  return popup;
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // A picture in the middle of a fade shows neither what was nor what is.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: null });
}
