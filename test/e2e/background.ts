import type { LaunchedChromium } from '@/test/browsers/chromium';
import type { LaunchedFirefox } from '@/test/browsers/firefox';
import type { GuardedBrowser } from './browsers';
import { expect } from './expect';
import { badge, gatesInPopup, gatesShown, tabOf, workerStopper } from './kill';
import { openFirefoxPopup, tabInFirefox } from './popup';

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

function backgroundOfFirefox(firefox: LaunchedFirefox): Background {
  const { inside } = firefox;
  const state = () => inside('extension.backgroundState');

  async function inPopup<T = string>(script: string): Promise<T> {
    const popup = await openFirefoxPopup(firefox);
    const value = await popup.evaluate<T>(script);
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
          `(() => { ${tabInFirefox} return browserActionFor(extension)?.action.getProperty(tab, 'badgeText'); })()`,
        ),
      ),
    gates: () => inPopup(gatesShown),
    recorded: () => inPopup(`browser.storage.local.get(${onDisk}).then(JSON.stringify)`),
    ask: <T>(script: string) => inPopup<T>(`(${script})(browser)`),
  };
}
