import type { ClaudeSite } from '@/test/claude-site/server';
import { type Driver, dialogHost } from './driver';
import { expect } from './expect';

/** Invented, but of a form that could have been issued. */
export const ssn = '536-22-8145';

export const composer = '[data-testid="chat-input"]';
export const sendButton = '[data-testid="chat-input-send"]';

/** Milliseconds from the focus in the dialog to its first answer. */
const drawn = 350;

/** A claude.ai page with the extension in it, and what a person sees and does there. */
export type GuardedChat = {
  readonly driver: Driver;
  readonly site: ClaudeSite;
  open(url?: string): Promise<void>;
  /** The same in a browser that knows no draft, on a site to which nothing has come yet. */
  openAnew(): Promise<void>;
  composerHolds(text: string): Promise<void>;
  dialogOpens(): Promise<void>;
  /** The same, for a test that presses what lets nothing go: those buttons are there sooner. */
  safeDialogOpens(): Promise<void>;
  dialogIsGone(): Promise<void>;
  /** Takes away the notice at the bottom of the page, from outside: it counts as a dialog's host. */
  putAwayNotice(): Promise<void>;
  /** Presses what has the focus in the dialog until it is gone: the way on is not there at once. */
  goOn(): Promise<void>;
};

export function guardedChat(driver: Driver, site: ClaudeSite): GuardedChat {
  const soon = { intervals: [20, 50, 100, 200] };
  const dialogIsThere = async () => {
    await expect.poll(() => driver.count(dialogHost), soon).toBe(1);
    await expect.poll(() => driver.hasFocus(dialogHost), soon).toBe(true);
  };
  const open = async (url = 'https://claude.ai/new') => {
    await driver.open(url);
    await expect.poll(() => driver.count(composer), soon).toBe(1);
    await driver.click(composer);
  };
  return {
    ...{ driver, site, open },
    async openAnew() {
      // The site would restore the draft of the test before.
      await driver.open('https://claude.ai/login');
      await driver.evaluate('localStorage.clear()');
      await open();
      site.clear();
    },
    async composerHolds(text) {
      // The page may be on its way to the next address.
      const held = () => driver.text(composer).catch(() => null);
      await expect.poll(async () => (await held())?.trim()).toBe(text);
    },
    async safeDialogOpens() {
      await dialogIsThere();
      await new Promise((resolve) => setTimeout(resolve, drawn));
    },
    async dialogOpens() {
      await dialogIsThere();
      // A person needs a moment; so do the buttons.
      await new Promise((resolve) => setTimeout(resolve, 700));
    },
    async putAwayNotice() {
      await driver.evaluate(`document.querySelector('${dialogHost}').remove(); null`);
      await expect.poll(() => driver.count(dialogHost)).toBe(0);
    },
    async goOn() {
      await expect(async () => {
        await driver.press('Enter');
        expect(await driver.count(dialogHost)).toBe(0);
      }).toPass({ intervals: [400], timeout: 15_000 });
    },
    async dialogIsGone() {
      await expect.poll(() => driver.count(dialogHost)).toBe(0);
    },
  };
}
