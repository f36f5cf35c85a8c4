import type { LaunchedFirefox } from '@/test/browsers/firefox';
import { openPopup, type WhichTab } from '@/test/browsers/popup';
import type { GuardedBrowser } from './browsers';
import { driveChromium } from './drive-chromium';
import { driveFirefox } from './drive-firefox';
import type { Driver } from './driver';
import { expect } from './expect';

/**
 * The popup as a page of its own in front. It may close itself when something is pressed.
 * @param tab the claude.ai tab that it is for; the last one that is open unless said otherwise
 */
export async function popupOf({ chromium, firefox }: GuardedBrowser, tab?: Driver): Promise<Driver> {
  // Only the browser knows a tab's number: it is the tab that is in front.
  await tab?.toFront();
  const which = tab ? 'in front' : 'last';
  if (chromium) return driveChromium(await openPopup(chromium, which));
  if (!firefox) throw new Error('no browser');
  const popup = await openFirefoxPopup(firefox, which);
  await popup.toFront();
  return popup;
}

/** Its address in Firefox. */
export async function firefoxPopupAddress(
  { inside }: Pick<LaunchedFirefox, 'inside'>,
  which: WhichTab = 'last',
): Promise<string> {
  const tab = which === 'last' ? 'tab' : 'gBrowser.selectedTab';
  const address = '`moz-extension://${extension.uuid}/popup.html?tab=${tabTracker.getId(' + tab + ')}`';
  return String(await inside(`(() => { ${tabInFirefox} return ${address}; })()`));
}

/** The same in Firefox, behind the other tabs. */
export async function openFirefoxPopup(firefox: LaunchedFirefox, which: WhichTab = 'last'): Promise<Driver> {
  const address = await firefoxPopupAddress(firefox, which);
  const page = await firefox.browser.newPage({ type: 'tab', background: true });
  // The driver never hears that an extension's page has loaded.
  page.goto(address).catch(() => undefined);
  const popup = driveFirefox(page);
  const isDrawn = 'document.querySelector("h1, h2, h3") !== null';
  await expect.poll(() => popup.evaluate(isDrawn).catch(() => false)).toBe(true);
  return popup;
}

/** The last claude.ai tab as Firefox has it, and what it has of the extension's tabs and buttons. */
export const tabInFirefox = `const tab = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.tabs).findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith('https://claude.ai/'));
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { tabTracker, browserActionFor } = ExtensionParent.apiManager.global;`;

/** Presses the button of that name with the keyboard, once it is there. The popup may go away with it. */
export async function pressIn(popup: Driver, name: string): Promise<void> {
  const focus = `(() => {
    const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)});
    button?.focus();
    return button !== undefined && document.activeElement === button;
  })()`;
  await expect.poll(() => popup.evaluate(focus), name).toBe(true);
  await popup.press('Enter').catch((error: unknown) => {
    if (!String(error).includes('closed')) throw error;
  });
}

/** Waits until it has closed itself, which is when what was pressed has been told to the tab. */
export async function closes(popup: Driver): Promise<void> {
  const isGone = () =>
    popup.evaluate('null').then(
      () => false,
      () => true,
    );
  await expect.poll(isGone).toBe(true);
}

/** The rows of the comparison: subject, this account, what is required, verdict. */
export const rowsIn = (popup: Driver): Promise<readonly (readonly string[])[]> =>
  popup.evaluate(
    `[...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()))`,
  );
