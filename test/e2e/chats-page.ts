import type { GuardedBrowser } from './browsers';
import { expect } from './expect';

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
  /** All of the page, as long as it is. */
  screenshot(path: `${string}.png`): Promise<void>;
  /** Where the browser lets its timers run: those of a page in the back wait for a second at least. */
  toFront(): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
};

type Raw = Pick<ChatsPage, 'screenshot' | 'toFront' | 'reload' | 'close'> & {
  evaluate(script: string): Promise<unknown>;
};

/** In a page: its own time goes so many times as fast from then on. The server alone keeps its pace. */
const faster = (times: number): string => `{
  const { now } = Date, wait = setTimeout, start = now();
  Date.now = () => start + (now() - start) * ${times};
  globalThis.setTimeout = (run, milliseconds = 0, ...rest) => wait(run, milliseconds / ${times}, ...rest);
}`;

/**
 * @param address `chats.html?check`
 * @param speed how many times as fast the page's own time goes as soon as it is drawn: its runs go at their pace
 */
export async function openPage(browser: GuardedBrowser, address: string, speed = 1): Promise<ChatsPage> {
  const raw = await openRaw(browser, address);
  const ready = async () => {
    await drawn(raw);
    if (speed === 1) return;
    await raw.evaluate(faster(speed));
    await raw.toFront();
  };
  await ready();
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
    screenshot: raw.screenshot,
    toFront: raw.toFront,
    async reload() {
      await raw.reload();
      await ready();
    },
    close: raw.close,
  };
}

async function drawn(raw: Raw): Promise<void> {
  const isDrawn = () => raw.evaluate('document.querySelector("h1") !== null').catch(() => false);
  await expect.poll(isDrawn).toBe(true);
}

async function openRaw({ chromium, firefox }: GuardedBrowser, address: string): Promise<Raw> {
  if (chromium) {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/${address}`);
    return {
      evaluate: (script) => page.evaluate(script),
      screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
      toFront: () => page.bringToFront(),
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
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    toFront: () => page.bringToFront(),
    async reload() {
      await page.evaluate('document.body.textContent = ""');
      go();
    },
    close: () => page.close(),
  };
}
