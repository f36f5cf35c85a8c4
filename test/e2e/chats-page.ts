import { expect } from '@playwright/test';
import type { GuardedBrowser } from './browsers';

/** A page of the extension in either browser, as a person reads and works it. */
export type ChatsPage = {
  /** What it says; titles of regions and buttons too. */
  text(): Promise<string>;
  says(sentence: string | RegExp, timeout?: number): Promise<void>;
  /** Presses the button that is called so, or whose whole name begins so. */
  press(name: string): Promise<void>;
  /** Chooses what the label says. */
  choose(label: string): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  reload(): Promise<void>;
  close(): Promise<void>;
};

type Raw = Pick<ChatsPage, 'reload' | 'close'> & { evaluate(script: string): Promise<unknown> };

/** @param address `chats.html?check` @param before a script that runs before the page's own; in Chromium alone */
export async function openPage(
  browser: GuardedBrowser,
  address: string,
  before?: string,
): Promise<ChatsPage> {
  const raw = await openRaw(browser, address, before);
  await drawn(raw);
  const press = (script: string) => async (name: string) => {
    const run = `(() => { const name = ${JSON.stringify(name)}; const found = ${script}; found?.click(); return found !== undefined; })()`;
    await expect.poll(() => raw.evaluate(run), { message: `presses ${name}` }).toBe(true);
  };
  const named = `(element) => (element.getAttribute('aria-label') ?? element.textContent).trim().startsWith(name)`;
  const text = async () => String(await raw.evaluate('document.body.innerText'));
  return {
    text,
    async says(sentence, timeout = 10_000) {
      const matching =
        typeof sentence === 'string' ? expect.stringContaining(sentence) : expect.stringMatching(sentence);
      await expect.poll(text, { timeout }).toEqual(matching);
    },
    press: press(`[...document.querySelectorAll('button:enabled')].find(${named})`),
    choose: press(`[...document.querySelectorAll('label, input')].find(${named})`),
    evaluate: <T>(script: string) => raw.evaluate(script) as Promise<T>,
    async reload() {
      await raw.reload();
      await drawn(raw);
    },
    close: raw.close,
  };
}

async function drawn(raw: Raw): Promise<void> {
  const isDrawn = () => raw.evaluate('document.querySelector("h1") !== null').catch(() => false);
  await expect.poll(isDrawn).toBe(true);
}

async function openRaw(
  { chromium, firefox }: GuardedBrowser,
  address: string,
  before?: string,
): Promise<Raw> {
  if (chromium) {
    const page = await chromium.context.newPage();
    if (before !== undefined) await page.addInitScript(before);
    await page.goto(`chrome-extension://${chromium.extensionId}/${address}`);
    return {
      evaluate: (script) => page.evaluate(script),
      reload: () => page.reload().then(() => undefined),
      close: () => page.close(),
    };
  }
  if (!firefox) throw new Error('no browser');
  const host = String(await firefox.inside('extension.uuid'));
  const page = await firefox.browser.newPage({ type: 'tab', background: true });
  // The driver never hears that an extension's page has loaded.
  const go = () => void page.goto(`moz-extension://${host}/${address}`).catch(() => undefined);
  go();
  return {
    evaluate: (script) => page.evaluate(script),
    async reload() {
      await page.evaluate('document.body.textContent = ""');
      go();
    },
    close: () => page.close(),
  };
}
