import { expect } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { LaunchedChromium } from '@/test/browsers/chromium';
import type { LaunchedFirefox } from '@/test/browsers/firefox';
import type { GuardedBrowser } from './browsers';
import { badge, gatesInPopup, gatesShown, tabOf, workerStopper } from './kill';

/** The extension's background in either browser: how a test ends it, and what it makes of the one claude.ai tab. */
export type Background = {
  /** Ends it, as the browser does when it is idle, and waits until it has ended. */
  stop(): Promise<void>;
  badge(): Promise<string>;
  /** What the popup says of the gates, each `name: state`. It wakes the background by itself. */
  gates(): Promise<string>;
  /** The record, and which reminders were put away, as JSON. */
  recorded(): Promise<string>;
  /** Runs a function of the extension's API (written out, as in `(api) => api.storage.local.get(null)`) in one of its pages. */
  ask<T>(script: string): Promise<T>;
};

const onDisk = '["activities", "reminder-pauses"]';

/** To be called when the tab is there and the background runs. */
export async function backgroundOf({ chromium, firefox }: GuardedBrowser): Promise<Background> {
  if (chromium) return backgroundOfChromium(chromium);
  if (firefox) return backgroundOfFirefox(firefox);
  throw new Error('no browser');
}

async function backgroundOfChromium(chromium: LaunchedChromium): Promise<Background> {
  const tab = await tabOf(chromium);
  return {
    stop: await workerStopper(chromium),
    badge: () => badge(chromium),
    gates: () => gatesInPopup(chromium, tab),
    recorded: () =>
      chromium.worker.evaluate<string>(`chrome.storage.local.get(${onDisk}).then(JSON.stringify)`),
    ask: <T>(script: string) => chromium.worker.evaluate<T>(`(${script})(chrome)`),
  };
}

/** The claude.ai tab as Firefox has it, and what it has of the extension's tabs and buttons. */
const ofFirefox = `const tab = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.tabs).findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith('https://claude.ai/'));
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { tabTracker, browserActionFor } = ExtensionParent.apiManager.global;`;

async function backgroundOfFirefox({ browser, inside }: LaunchedFirefox): Promise<Background> {
  const state = () => inside('extension.backgroundState');
  const host = String(await inside('extension.uuid'));
  const tab = String(await inside(`(() => { ${ofFirefox} return tabTracker.getId(tab); })()`));

  async function inPopup<T>(run: (popup: FirefoxPage) => Promise<T>): Promise<T> {
    const popup = await browser.newPage({ type: 'tab', background: true });
    // The driver never hears that an extension's page has loaded.
    popup.goto(`moz-extension://${host}/popup.html?tab=${tab}`).catch(() => undefined);
    const isDrawn = 'document.querySelector("h1, h2, h3") !== null';
    await expect.poll(() => popup.evaluate(isDrawn).catch(() => false)).toBe(true);
    const value = await run(popup);
    await popup.close();
    return value;
  }

  return {
    async stop() {
      await expect.poll(state).toBe('running');
      // Without the option it lives on while a listener of it still works: that only puts off its end.
      await inside('extension.terminateBackground({ disableResetIdleForTest: true })');
      // A page that has something to say may have woken the next one by now.
      expect(await state()).not.toBe('running');
    },
    badge: async () =>
      String(
        await inside(
          `(() => { ${ofFirefox} return browserActionFor(extension)?.action.getProperty(tab, 'badgeText'); })()`,
        ),
      ),
    gates: () => inPopup((popup) => popup.evaluate(gatesShown) as Promise<string>),
    recorded: () =>
      inPopup(
        (popup) =>
          popup.evaluate(`browser.storage.local.get(${onDisk}).then(JSON.stringify)`) as Promise<string>,
      ),
    ask: <T>(script: string) => inPopup((popup) => popup.evaluate(`(${script})(browser)`) as Promise<T>),
  };
}
