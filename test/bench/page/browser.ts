import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '@/test/browsers/chromium';
import { launchFirefox } from '@/test/browsers/firefox';
import { driveChromium } from '@/test/e2e/drive-chromium';
import { driveFirefox } from '@/test/e2e/drive-firefox';
import type { Driver } from '@/test/e2e/driver';
import { firefoxPopupAddress } from '@/test/e2e/popup';
import { memoryOf } from './memory';

export type BenchPage = Driver & {
  /** Brings it to the front: a tab behind another one is slowed down. */
  front(): Promise<void>;
  /** Runs a script in every page that this tab opens from now on, before the page's own. */
  atStart(script: string): Promise<void>;
  /** Bytes of JavaScript that are alive in the page's process, in all of its worlds; null in Firefox. */
  heap(): Promise<number | null>;
};

export type BenchBrowser = {
  newPage(): Promise<BenchPage>;
  /** Bytes of the whole browser; null where the system does not tell. */
  memory(): Promise<number | null>;
  /** Ends the background as the browser does when nothing happens for 30 s; null where that cannot be done. */
  readonly stopBackground: (() => Promise<void>) | null;
  /** Address of the popup for the claude.ai tab that is open. */
  popup(): Promise<string>;
  close(): Promise<void>;
};

export const names = ['Chromium', 'Firefox'] as const;
export type Name = (typeof names)[number];

/** A browser with our extension, or one that does nothing, installed by policy: else they are the same. */
export function launch(name: Name, sitePort: number, dir: string): Promise<BenchBrowser> {
  return name === 'Chromium' ? withChromium(sitePort, dir) : withFirefox(sitePort, dir);
}

async function withChromium(sitePort: number, dir: string): Promise<BenchBrowser> {
  const { context, worker, extensionId, close } = await launchChromium({
    sitePort,
    extension: { kind: 'policy', dir },
  });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright names no browser for this profile.');
  const session = await browser.newBrowserCDPSession();
  return {
    async newPage() {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      return {
        ...driveChromium(page),
        front: () => page.bringToFront(),
        atStart: async (content) => void (await page.addInitScript({ content })),
        async heap() {
          await devtools.send('HeapProfiler.collectGarbage');
          return (await devtools.send('Runtime.getHeapUsage')).usedSize;
        },
      };
    },
    async memory() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const own = processInfo.find(({ type }) => type === 'browser');
      return own ? memoryOf(own.id) : null;
    },
    async stopBackground() {
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { targetId, type, url } of targetInfos)
        if (type === 'service_worker' && url.startsWith('chrome-extension://'))
          await session.send('Target.closeTarget', { targetId });
    },
    async popup() {
      const tab = await worker.evaluate<number>(
        'chrome.tabs.query({ url: "https://claude.ai/*" }).then((tabs) => tabs.at(-1)?.id ?? -1)',
      );
      return `chrome-extension://${extensionId}/popup.html?tab=${tab}`;
    },
    close,
  };
}

async function withFirefox(sitePort: number, dir: string): Promise<BenchBrowser> {
  const { browser, newPage, inside, close } = await launchFirefox({
    sitePort,
    extension: { kind: 'policy', dir },
    // Its usual clock is rounded to a millisecond, and jitters.
    prefs: { 'privacy.reduceTimerPrecision': false },
  });
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('Puppeteer names no process of Firefox.');
  return {
    async newPage() {
      const page = await newPage();
      return {
        ...driveFirefox(page),
        open: (url) => openInFirefox(page, url),
        front: () => page.bringToFront(),
        atStart: async (script) => void (await page.evaluateOnNewDocument(script)),
        heap: () => Promise.resolve(null),
      };
    },
    memory: () => Promise.resolve(memoryOf(pid)),
    stopBackground: null,
    popup: () => firefoxPopupAddress({ inside }),
    close,
  };
}

/** The driver never hears that an extension's page has loaded. */
async function openInFirefox(page: Page, url: string): Promise<void> {
  const loaded = page.goto(url);
  if (!url.startsWith('moz-extension:')) return void (await loaded);
  loaded.catch(() => undefined);
  const isThere = `location.href === ${JSON.stringify(url)}`;
  const end = Date.now() + 15_000;
  // The page before gives no answer while it goes.
  while (!(await page.evaluate(isThere).catch(() => false))) {
    if (Date.now() > end) throw new Error(`Firefox does not open ${url}.`);
    await wait(20);
  }
}
