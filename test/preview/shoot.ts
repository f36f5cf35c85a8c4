import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from '@playwright/test';
import { chromiumFor } from '@/test/browsers/find';

import { servePreview } from './server';
import { chatBanners, chats } from './chats-states';
import { guides } from './guide-states';
import { policies } from './policy-states';
import { banners, popups, questions } from './states';

/** Writes a picture of each surface in each state to a folder. `tsx test/preview/shoot.ts [part of a name]` */
const folder = join(tmpdir(), 'preview');
const only = process.argv[2] ?? '';

type Shot = {
  readonly name: string;
  readonly query: string;
  readonly context?: BrowserContextOptions;
  prepare?(page: Page): Promise<void>;
};

const narrow = { viewport: { width: 320, height: 640 } };
const popupSize = { viewport: { width: 400, height: 600 } };

async function openReasons(page: Page): Promise<void> {
  await page.waitForTimeout(700);
  await page.getByRole('button', { name: /anyway|^Attach all/ }).click();
}

async function rightToLeft(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.querySelectorAll('.cg, .popup').forEach((root) => root.setAttribute('dir', 'rtl')),
  );
}

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

const dialogShots = Object.keys(questions).flatMap((name): Shot[] => [
  { name: `dialog-${name}`, query: `kind=dialog&name=${name}` },
  { name: `dialog-${name}-dark`, query: `kind=dialog&name=${name}`, context: { colorScheme: 'dark' } },
]);

const popupShots = Object.keys(popups).flatMap((name): Shot[] => [
  { name: `popup-${name}`, query: `kind=popup&name=${name}`, context: popupSize },
  {
    name: `popup-${name}-dark`,
    query: `kind=popup&name=${name}`,
    context: { ...popupSize, colorScheme: 'dark' },
    prepare: openDetails,
  },
]);

const policyShots = Object.keys(policies).flatMap((name): Shot[] => [
  { name: `policy-${name}`, query: `kind=policy&name=${name}` },
  { name: `policy-${name}-dark`, query: `kind=policy&name=${name}`, context: { colorScheme: 'dark' } },
  { name: `policy-${name}-narrow`, query: `kind=policy&name=${name}`, context: narrow },
]);

const bannerShots = Object.keys({ ...banners, ...chatBanners }).flatMap((name): Shot[] => [
  { name: `banner-${name}`, query: `kind=banner&name=${name}` },
  {
    name: `banner-${name}-dark`,
    query: `kind=banner&name=${name}`,
    context: { colorScheme: 'dark' },
  },
  { name: `banner-${name}-narrow`, query: `kind=banner&name=${name}`, context: narrow },
]);

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

async function search(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('30 days');
}

async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
}

const pageShots = ['guide', 'welcome', 'chats'].flatMap((kind) =>
  Object.keys(kind === 'chats' ? chats : guides).flatMap((name): Shot[] => [
    { name: `${kind}-${name}`, query: `kind=${kind}&name=${name}`, context: wide },
    {
      name: `${kind}-${name}-dark`,
      query: `kind=${kind}&name=${name}`,
      context: { ...wide, colorScheme: 'dark' },
    },
    { name: `${kind}-${name}-phone`, query: `kind=${kind}&name=${name}`, context: phone },
  ]),
);

const shots: readonly Shot[] = [
  ...bannerShots,
  ...policyShots,
  ...dialogShots,
  ...popupShots,
  ...pageShots,
  { name: 'guide-search', query: 'kind=guide&name=company', context: wide, prepare: search },
  {
    name: 'guide-search-phone-dark',
    query: 'kind=guide&name=company',
    context: { ...phone, colorScheme: 'dark' },
    prepare: search,
  },
  // 1280 points at 200 %.
  {
    name: 'guide-zoomed',
    query: 'kind=guide&name=company',
    context: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  },
  {
    name: 'guide-print',
    query: 'kind=guide&name=company',
    context: { viewport: { width: 718, height: 1000 }, colorScheme: 'dark' },
    prepare: onPaper,
  },
  { name: 'guide-forced', query: 'kind=guide&name=company', context: { ...wide, forcedColors: 'active' } },
  { name: 'guide-long', query: 'kind=guide&name=company&long', context: phone },
  {
    name: 'chats-selected',
    query: 'kind=chats&name=due',
    context: wide,
    prepare: (page) => page.getByRole('button', { name: 'Select all' }).click(),
  },
  {
    name: 'chats-zoomed',
    query: 'kind=chats&name=due',
    context: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  },
  { name: 'chats-forced', query: 'kind=chats&name=checking', context: { ...wide, forcedColors: 'active' } },
  { name: 'chats-long', query: 'kind=chats&name=accounts&long', context: phone },
  { name: 'welcome-long', query: 'kind=welcome&name=company&long', context: phone },
  { name: 'dialog-dozen-narrow', query: 'kind=dialog&name=dozen', context: narrow },
  { name: 'dialog-longWord-narrow', query: 'kind=dialog&name=longWord', context: narrow },
  { name: 'dialog-narrow', query: 'kind=dialog&name=many', context: narrow },
  { name: 'dialog-narrow-reasons', query: 'kind=dialog&name=paste', context: narrow, prepare: openReasons },
  {
    name: 'dialog-files-narrow-reasons',
    query: 'kind=dialog&name=files',
    context: narrow,
    prepare: openReasons,
  },
  { name: 'dialog-files-reasons', query: 'kind=dialog&name=files', prepare: openReasons },
  { name: 'dialog-reasons', query: 'kind=dialog&name=paste', prepare: openReasons },
  {
    name: 'dialog-reasons-missing-dark',
    query: 'kind=dialog&name=paste',
    context: { colorScheme: 'dark' },
    async prepare(page) {
      await openReasons(page);
      await page.getByRole('button', { name: 'Paste as it is' }).click();
    },
  },
  {
    name: 'dialog-zoomed',
    query: 'kind=dialog&name=many',
    context: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 },
  },
  {
    name: 'dialog-zoomed-400',
    query: 'kind=dialog&name=paste',
    context: { viewport: { width: 320, height: 256 } },
  },
  { name: 'dialog-forced', query: 'kind=dialog&name=many', context: { forcedColors: 'active' } },
  {
    name: 'dialog-forced-dark',
    query: 'kind=dialog&name=paste',
    context: { forcedColors: 'active', colorScheme: 'dark' },
    prepare: openReasons,
  },
  { name: 'dialog-long', query: 'kind=dialog&name=many&long' },
  { name: 'dialog-long-narrow', query: 'kind=dialog&name=many&long', context: narrow },
  { name: 'dialog-rtl', query: 'kind=dialog&name=many', prepare: rightToLeft },
  { name: 'popup-long', query: 'kind=popup&name=personal&long', context: popupSize },
  { name: 'popup-longWord-narrow', query: 'kind=popup&name=longWord', context: narrow },
  { name: 'popup-narrow', query: 'kind=popup&name=personal', context: narrow },
  { name: 'popup-rtl', query: 'kind=popup&name=personal', context: popupSize, prepare: rightToLeft },
  {
    name: 'popup-forced',
    query: 'kind=popup&name=problems',
    context: { ...popupSize, forcedColors: 'active' },
    prepare: openDetails,
  },
  {
    name: 'popup-confirm',
    query: 'kind=popup&name=mayTurnOff',
    context: popupSize,
    prepare: (page) => page.getByRole('button', { name: 'Turn it off' }).click(),
  },
  {
    name: 'popup-confirm-dark',
    query: 'kind=popup&name=mayTurnOff',
    context: { ...popupSize, colorScheme: 'dark' },
    prepare: (page) => page.getByRole('button', { name: 'Turn it off' }).click(),
  },
  {
    name: 'popup-zoomed',
    query: 'kind=popup&name=personal',
    context: { viewport: { width: 240, height: 360 }, deviceScaleFactor: 2 },
  },
  { name: 'pointer', query: 'kind=pointer&name=high', context: { viewport: { width: 600, height: 300 } } },
  {
    name: 'pointer-low-dark',
    query: 'kind=pointer&name=low',
    context: { viewport: { width: 600, height: 300 }, colorScheme: 'dark' },
  },
  { name: 'notice', query: 'kind=notice', context: { viewport: { width: 700, height: 200 } } },
  {
    name: 'notice-dark',
    query: 'kind=notice',
    context: { viewport: { width: 320, height: 200 }, colorScheme: 'dark' },
  },
];

await mkdir(folder, { recursive: true });
const server = await servePreview();
const browser = await chromium.launch({
  executablePath: chromiumFor('unpacked').path,
  args: ['--no-sandbox'],
});
try {
  for (const { name, query, context, prepare } of shots.filter((shot) => shot.name.includes(only))) {
    const page = await browser.newPage({
      viewport: { width: 760, height: 640 },
      reducedMotion: 'reduce',
      ...context,
    });
    page.on('pageerror', (error) => process.stderr.write(`${name}: ${error.message}\n`));
    await page.goto(`${server.url}?${query}`);
    await page.waitForTimeout(/^kind=(notice|banner)/.test(query) ? 300 : 50);
    await prepare?.(page);
    await page.screenshot({
      path: join(folder, `${name}.png`),
      fullPage: /^kind=(popup|guide|welcome|chats)/.test(query),
    });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
