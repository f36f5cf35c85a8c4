import { existsSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import selfsigned from 'selfsigned';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { makeSampleExtension } from './sample-extension';
import { makeTempFolder } from './temp-folder';

let temp: ReturnType<typeof makeTempFolder>;
let sample: ReturnType<typeof makeSampleExtension>;
const site = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end('<title>Stand-in</title>');
});
const sitePort = (): number => (site.address() as AddressInfo).port;
const managed = { organizationName: 'Example Corp' };
const systemFolders = ['/etc/chromium/policies', '/etc/firefox'];

test.beforeAll(async () => {
  temp = makeTempFolder();
  sample = makeSampleExtension(temp.path);
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'claude.ai' }]);
  site.setSecureContext({ key, cert });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});

test.afterAll(() => {
  site.closeAllConnections();
  site.close();
  temp.remove();
});

test('Chromium, unpacked: the extension runs on claude.ai, without managed values', async () => {
  const extension = { kind: 'unpacked', dir: sample.chromium } as const;
  const chromium = await launchChromium({
    sitePort: sitePort(),
    extension,
    locale: 'de',
    colorScheme: 'dark',
  });
  try {
    const page = await chromium.context.newPage();
    await page.goto('https://claude.ai/new');
    await expect(page).toHaveTitle('Stand-in');
    await expect(page.locator('html')).toHaveAttribute('data-managed', '{}');
    expect(await page.evaluate('navigator.language')).toBe('de');
    expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true);
  } finally {
    await chromium.close();
  }
});

test('Chromium, by policy: managed values arrive, and a change reaches the open page', async () => {
  const before = systemFolders.map((folder) => existsSync(folder));
  const extension = { kind: 'policy', dir: sample.chromium, managed } as const;
  const chromium = await launchChromium({ sitePort: sitePort(), extension });
  try {
    expect(
      await chromium.worker.evaluate('chrome.management?.getSelf?.().then((self) => self.installType)'),
    ).toBe('admin');
    const page = await chromium.context.newPage();
    await page.goto('https://claude.ai/new');
    await expect(page.locator('html')).toHaveAttribute('data-managed', JSON.stringify(managed));
    await chromium.setManaged({ organizationName: 'Other Corp' });
    await expect(page.locator('html')).toHaveAttribute('data-managed', '{"organizationName":"Other Corp"}');
    await chromium.setManaged({ organizationName: 7 }, {});
    await expect(page.locator('html')).toHaveAttribute('data-managed', '{}');
  } finally {
    await chromium.close();
  }
  expect(systemFolders.map((folder) => existsSync(folder))).toEqual(before);
});

test('Firefox, temporary: the extension runs on claude.ai, without a policy', async () => {
  const firefox = await launchFirefox({
    sitePort: sitePort(),
    extension: { kind: 'temporary', dir: sample.firefox },
    colorScheme: 'dark',
  });
  try {
    const page = await firefox.newPage();
    await page.goto('https://claude.ai/new');
    await page.waitForSelector('html[data-managed]');
    expect(await page.evaluate('document.documentElement.dataset.managed')).toBe('"no policy"');
    expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true);
  } finally {
    await firefox.close();
  }
});

test('Firefox, by policy: managed values are there on the first page', async () => {
  const firefox = await launchFirefox({
    sitePort: sitePort(),
    extension: { kind: 'policy', dir: sample.firefox, managed },
  });
  try {
    const page = await firefox.newPage();
    await page.goto('https://claude.ai/new');
    await page.waitForSelector('html[data-managed]');
    expect(await page.evaluate('document.documentElement.dataset.managed')).toBe(JSON.stringify(managed));
  } finally {
    await firefox.close();
  }
});
