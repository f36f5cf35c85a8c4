import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import path from 'node:path';
import { Browser as Download, getInstalledBrowsers } from '@puppeteer/browsers';
import { chromium } from '@playwright/test';

export type Product = 'chromium' | 'chrome-for-testing' | 'chrome' | 'edge' | 'firefox';

export type FoundBrowser = {
  readonly product: Product;
  /** Absolute path of the program itself, never of a start script that adds options of its own. */
  readonly path: string;
};

/** Where `install.ts` puts a Firefox it downloads. */
export const downloadFolder = path.resolve('node_modules/.cache/chat-guardrails/browsers');

const programFiles = [
  process.env['ProgramFiles'],
  process.env['ProgramFiles(x86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);

/** Usual places, best first. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly FoundBrowser[]>> = {
  linux: [
    // Debian's /usr/bin/chromium is a script that adds a --load-extension of its own: name the program.
    { product: 'chromium', path: '/usr/lib/chromium/chromium' },
    { product: 'chromium', path: '/usr/lib64/chromium-browser/chromium-browser' },
    { product: 'chromium', path: '/usr/bin/chromium' },
    { product: 'chrome', path: '/opt/google/chrome/chrome' },
    { product: 'edge', path: '/opt/microsoft/msedge/msedge' },
    { product: 'firefox', path: '/usr/lib/firefox-esr/firefox-esr' },
    { product: 'firefox', path: '/usr/bin/firefox-esr' },
    { product: 'firefox', path: '/usr/lib64/firefox/firefox' },
    { product: 'firefox', path: '/usr/lib/firefox/firefox' },
    { product: 'firefox', path: '/opt/firefox/firefox' },
    { product: 'firefox', path: '/usr/bin/firefox' },
  ],
  darwin: ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) => [
    { product: 'chromium', path: `${folder}/Chromium.app/Contents/MacOS/Chromium` },
    { product: 'chrome', path: `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome` },
    { product: 'edge', path: `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge` },
    { product: 'firefox', path: `${folder}/Firefox.app/Contents/MacOS/firefox` },
    { product: 'firefox', path: `${folder}/Firefox ESR.app/Contents/MacOS/firefox` },
  ]),
  win32: programFiles.flatMap((folder) => [
    { product: 'chromium', path: `${folder}\\Chromium\\Application\\chrome.exe` },
    { product: 'chrome', path: `${folder}\\Google\\Chrome\\Application\\chrome.exe` },
    { product: 'edge', path: `${folder}\\Microsoft\\Edge\\Application\\msedge.exe` },
    { product: 'firefox', path: `${folder}\\Mozilla Firefox ESR\\firefox.exe` },
    { product: 'firefox', path: `${folder}\\Mozilla Firefox\\firefox.exe` },
  ]),
};

/** Chrome and Edge under their own brands ignore `--load-extension`; Chromium and Chrome for Testing obey it. */
export function loadsUnpacked(browser: FoundBrowser): boolean {
  return browser.product === 'chromium' || browser.product === 'chrome-for-testing';
}

/** All Chromium-family browsers found, those that can load an unpacked extension first. */
export function findChromiums(): readonly FoundBrowser[] {
  const named = pathFromEnvironment('CHROMIUM_PATH');
  if (named !== undefined) return [{ product: productOf(named), path: named }];
  const downloaded = chromium.executablePath();
  const places = (usualPlaces[platform()] ?? []).filter((browser) => browser.product !== 'firefox');
  const found = [...places, { product: productOf(downloaded), path: downloaded }].filter((browser) =>
    existsSync(browser.path),
  );
  return [...found.filter(loadsUnpacked), ...found.filter((browser) => !loadsUnpacked(browser))];
}

export async function findFirefox(): Promise<FoundBrowser | undefined> {
  const named = pathFromEnvironment('FIREFOX_PATH');
  if (named !== undefined) return { product: 'firefox', path: named };
  const usual = (usualPlaces[platform()] ?? []).find(
    (browser) => browser.product === 'firefox' && existsSync(browser.path),
  );
  return usual ?? (await downloadedFirefox());
}

/** @throws a sentence for the person at the keyboard when there is none. */
export function chromiumFor(use: 'unpacked' | 'policy'): FoundBrowser {
  const found = findChromiums();
  const fit = use === 'policy' ? found[0] : found.find(loadsUnpacked);
  if (fit !== undefined) return fit;
  const branded = found[0];
  if (branded !== undefined)
    throw new Error(
      `${branded.path} does not load an unpacked extension (Chrome and Edge ignore --load-extension). ` +
        'Install Chromium, or run "npx playwright install chromium".',
    );
  throw new Error(
    'No Chromium, Chrome or Edge was found. Run "npx tsx test/browsers/install.ts", or set CHROMIUM_PATH.',
  );
}

/** @throws a sentence for the person at the keyboard when there is none. */
export async function firefoxOrError(): Promise<FoundBrowser> {
  const found = await findFirefox();
  if (found === undefined)
    throw new Error('No Firefox was found. Run "npx tsx test/browsers/install.ts", or set FIREFOX_PATH.');
  return found;
}

async function downloadedFirefox(): Promise<FoundBrowser | undefined> {
  if (!existsSync(downloadFolder)) return undefined;
  const all = await getInstalledBrowsers({ cacheDir: downloadFolder });
  const firefox = all.find((one) => one.browser === Download.FIREFOX && existsSync(one.executablePath));
  return firefox && { product: 'firefox', path: firefox.executablePath };
}

function pathFromEnvironment(name: 'CHROMIUM_PATH' | 'FIREFOX_PATH'): string | undefined {
  const value = process.env[name];
  if (value === undefined || value === '') return undefined;
  if (!existsSync(value)) throw new Error(`${name} says ${value}, but there is no such file.`);
  return value;
}

/** By path, because asking the program for its version would start it. */
function productOf(file: string): Product {
  if (/ms-playwright.*chrome-(linux64|mac|win)/i.test(file) || /for testing/i.test(file))
    return 'chrome-for-testing';
  if (/msedge|microsoft edge/i.test(file)) return 'edge';
  if (/google[ -]chrome|google[\\/]chrome/i.test(file)) return 'chrome';
  return 'chromium';
}
