import type { Target } from 'puppeteer-core';
import type { LaunchedChromium } from '@/test/browsers/chromium';
import type { GuardedBrowser } from './browsers';
import { driveChromium } from './drive-chromium';
import { driveFirefox } from './drive-firefox';
import type { Driver } from './driver';
import { expect } from './expect';
import { tabInFirefox } from './popup';

/**
 * Gives what stops the extension's worker, as the browser does when it is idle, and waits until it has stopped. Nothing
 * may be asked of a stopped worker by its handle: that waits until something else has started it again.
 */
export async function workerStopper({
  context,
  extensionId,
}: LaunchedChromium): Promise<() => Promise<void>> {
  const [page] = context.pages();
  if (!page) throw new Error('no page');
  const session = await context.newCDPSession(page);
  const status = { now: 'unknown', stops: 0 };
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions)
      if (scriptURL.includes(extensionId)) {
        status.now = runningStatus;
        if (runningStatus === 'stopped') status.stops += 1;
      }
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    await expect.poll(() => status.now).toBe('running');
    const before = status.stops;
    await session.send('ServiceWorker.stopAllWorkers');
    // The next worker may be there at once: the page may have something to tell.
    await expect.poll(() => status.stops, { intervals: [10] }).toBeGreaterThan(before);
  };
}

/** Installs the next version under the open pages, as it happens when the browser has been idle. */
export async function update(chromium: LaunchedChromium, version: string): Promise<void> {
  const { context, worker, serveVersion } = chromium;
  serveVersion(version);
  // Found is not yet unpacked: whoever reloads before the event gets the old version again.
  const ready: unknown = await worker.evaluate(`new Promise((resolve, reject) => {
    chrome.runtime.onUpdateAvailable.addListener(resolve);
    chrome.runtime.requestUpdateCheck().then(({ status }) => {
      if (status !== 'update_available') reject(new Error(status));
    }, reject);
  })`);
  expect(ready).toMatchObject({ version });
  // The worker goes away under the call, and a page may wake one of the old version before the next one is there.
  const next = context.waitForEvent('serviceworker', {
    predicate: async (one) =>
      (await one.evaluate<string>('chrome.runtime.getManifest().version').catch(() => '')) === version,
  });
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await next;
}

/** What a popup that is drawn says of the gates, each `name: state`. */
export const gatesShown = `[...document.querySelectorAll('.gates li')]
  .map(({ children: [name, state] }) => [name?.querySelector('b')?.textContent, state?.textContent].join(': '))
  .join(', ')`;

/** The same for a tab (its id). It wakes the worker by itself. */
export async function gatesInPopup(
  { context, extensionId }: LaunchedChromium,
  tabId: number,
): Promise<string> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
  await expect(popup.locator('h1, h2, h3').first()).toBeVisible();
  const shown = await popup.evaluate<string>(gatesShown);
  await popup.close();
  return shown;
}

/** The badge of the last claude.ai tab. */
export function badge({ context, worker }: LaunchedChromium): Promise<string> {
  return (context.serviceWorkers().at(-1) ?? worker).evaluate<string>(
    'chrome.tabs.query({ url: "https://claude.ai/*" }).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.at(-1).id }))',
  );
}

/** The id of the last claude.ai tab. */
export function tabOf({ context, worker }: LaunchedChromium): Promise<number> {
  return (context.serviceWorkers().at(-1) ?? worker).evaluate<number>(
    'chrome.tabs.query({ url: "https://claude.ai/*" }).then((tabs) => tabs.at(-1).id)',
  );
}

/** Takes `Cache-Control: no-store` from what the last page gets: with it no page goes into the back/forward cache. */
export async function letBeKept({ chromium, firefox }: GuardedBrowser): Promise<void> {
  const page = chromium?.context.pages().at(-1);
  if (!page) return void (await firefox?.inside(keepInFirefox));
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, responseStatusCode, responseHeaders = [] }) => {
    const kept = responseHeaders.filter(({ name }) => name.toLowerCase() !== 'cache-control');
    const response =
      responseStatusCode === undefined ? {} : { responseCode: responseStatusCode, responseHeaders: kept };
    session.send('Fetch.continueResponse', { requestId, ...response }).catch(() => undefined);
  });
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: 'https://claude.ai/*', requestStage: 'Response' }],
  });
}

const keepInFirefox = `Services.obs.addObserver((subject) => {
  const channel = subject.QueryInterface(Ci.nsIHttpChannel);
  if (channel.URI.host === 'claude.ai') channel.setResponseHeader('Cache-Control', '', false);
}, 'http-on-examine-response')`;

/** Has the browser discard the last claude.ai tab, as it does when memory is short, and clicks on that tab. */
export async function discardAndShow({ chromium, firefox }: GuardedBrowser): Promise<Driver> {
  if (chromium) {
    const { context, worker } = chromium;
    await (await context.newPage()).bringToFront();
    const again = context.waitForEvent('page');
    const id = await worker.evaluate<number>(
      'chrome.tabs.query({ url: "https://claude.ai/*" }).then(([tab]) => chrome.tabs.discard(tab.id)).then((tab) => tab.id)',
    );
    await worker.evaluate(`chrome.tabs.update(${id}, { active: true })`);
    return driveChromium(await again);
  }
  if (!firefox) throw new Error('no browser');
  const { browser, newPage, inside } = firefox;
  await (await newPage()).bringToFront();
  const again = new Promise<Target>((resolve) => browser.once('targetcreated', resolve));
  const isDiscarded = await inside(`(async () => {
    ${tabInFirefox}
    await gBrowser.prepareDiscardBrowser(tab);
    const isDiscarded = gBrowser.discardBrowser(tab, true);
    gBrowser.selectedTab = tab;
    return isDiscarded;
  })()`);
  expect(isDiscarded).toBe(true);
  const page = await (await again).page();
  if (!page) throw new Error('no page');
  // Until it has loaded again, it is an empty one that nothing may be asked of.
  await expect.poll(() => page.url()).toContain('https://claude.ai/');
  return driveFirefox(page);
}
