import { expect, test } from '@playwright/test';
import { launchChromium } from '@/test/browsers/chromium';
import { openExtensionPage, tabAddresses } from '@/test/browsers/extension-page';
import { launchFirefox } from '@/test/browsers/firefox';
import { startClaudeSite } from '@/test/claude-site/server';
import { driveChromium } from './drive-chromium';
import { guardedChat } from './guarded-chat';

const managed = {
  organizationName: 'Northwind Example',
  contact: 'mailto:security@northwind.example',
  emailDomains: ['northwind.example'],
  actions: { default: 'warn', 'us-ssn': 'block' },
  personalAccounts: 'block',
  requireTrainingOff: true,
  maximumRetentionDays: 30,
  vendorReview: { agreement: '2026-03-01', 'yearly-review': '2020-02-29' },
};

/** A page as both browsers give it. */
type Page = {
  evaluate<T>(script: string): Promise<T>;
  type(text: string): Promise<void>;
};

type Play = (
  open: (page: string) => Promise<Page>,
  openTabs: () => Promise<readonly string[]>,
) => Promise<void>;

const kinds = {
  async Chromium(sitePort: number, play: Play) {
    const chromium = await launchChromium({
      sitePort,
      extension: { kind: 'policy', dir: '.output/chrome-mv3', managed },
    });
    try {
      await play(
        async (name) => {
          const page = await chromium.context.newPage();
          await page.goto(`chrome-extension://${chromium.extensionId}/${name}`);
          return {
            evaluate: <T>(script: string) => page.evaluate<T>(script),
            type: (text) => page.keyboard.type(text),
          };
        },
        () => Promise.resolve(chromium.context.pages().map((page) => page.url())),
      );
    } finally {
      await chromium.close();
    }
  },
  async Firefox(sitePort: number, play: Play) {
    const firefox = await launchFirefox({
      sitePort,
      extension: { kind: 'policy', dir: '.output/firefox-mv3', managed },
    });
    try {
      await play(
        (name) => openExtensionPage(firefox, name),
        () => tabAddresses(firefox),
      );
    } finally {
      await firefox.close();
    }
  },
};

const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText ?? null`;
const texts = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.innerText)`;
const focus = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).focus()`;

/** What is wrong with the page for those who do not see it, in words; none when it is well. */
const flaws = `(() => {
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  if (document.documentElement.lang !== 'en') found.push('no language');
  if (document.title === '') found.push('no title');
  if (all('main').length !== 1) found.push('not one main');
  if (all('h1').length !== 1) found.push('not one h1');
  const levels = all('h1, h2, h3, h4, h5, h6').map((one) => Number(one.localName[1]));
  levels.forEach((level, index) => { if (index > 0 && level > levels[index - 1] + 1) found.push('a heading skips to ' + level); });
  for (const field of all('input, select')) if (field.labels.length === 0) found.push('no label: ' + field.id);
  for (const one of all('button, a')) if (one.innerText.trim() === '') found.push('no name: ' + one.outerHTML);
  for (const one of all('[style], script:not([src]), style')) found.push('inline: ' + one.outerHTML.slice(0, 80));
  const ids = all('[id]').map((one) => one.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push('twice: ' + id);
  for (const one of all('[aria-labelledby], [aria-describedby]'))
    for (const id of ((one.getAttribute('aria-labelledby') ?? '') + ' ' + (one.getAttribute('aria-describedby') ?? '')).trim().split(/\\s+/))
      if (document.getElementById(id) === null) found.push('names nothing: ' + id);
  for (const table of all('table')) if (table.querySelector('th:not([scope])')) found.push('a head without scope');
  for (const one of all('nav a')) if (document.querySelector(one.getAttribute('href')) === null) found.push('leads nowhere: ' + one.href);
  return found;
})()`;

/** Addresses that the page asked for and that are not its own. */
const foreign =
  "performance.getEntriesByType('resource').map((one) => one.name).filter((name) => !name.startsWith(location.origin))";

for (const [name, launch] of Object.entries(kinds)) {
  test(`${name}: the guide under a policy, worked by keys`, async () => {
    const site = await startClaudeSite();
    try {
      await launch(site.port, async (open, openTabs) => {
        const page = await open('guide.html?plan=pro');
        const shown = <T>(script: string) => expect.poll(() => page.evaluate<T>(script));

        // The organisation's own words come first.
        await shown(text('main h2')).toBe('What Northwind Example requires');
        const rules = await page.evaluate<string>(text('#rules'));
        for (const words of [
          'Social Security number',
          'nothing can be sent',
          'Chats must not be used',
          'At most 30 days',
        ])
          expect(rules).toContain(words);
        expect(await page.evaluate('document.querySelector("#rules a").href')).toBe(managed.contact);

        await shown(text('#facts-title')).toBe('What is known of Pro');
        expect(await page.evaluate<string>(text('#facts .working'))).toContain(
          'We work with this one: the stricter',
        );
        expect(await page.evaluate<string[]>(texts('#facts .source'))).toContain(
          'Claude data privacy guide, Jun\u00a09,\u00a02026',
        );

        await page.evaluate(focus('#surface'));
        await page.type('Team');
        await shown(text('#facts-title')).toBe('What is known of Team');
        expect(await page.evaluate('location.search')).toBe('?plan=team');

        await page.evaluate(focus('#search'));
        await page.type('hipaa VERTEX');
        await shown(text('[role=status]')).toMatch(
          /^\d+ statements? match(es)? “hipaa VERTEX”, on 1 plan or product\.$/,
        );
        const marks = await page.evaluate<string[]>(texts('mark'));
        expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['hipaa', 'vertex']));

        expect(await page.evaluate<string[]>(texts('.plans thead th'))).toContain('Team');
        expect(await page.evaluate('document.querySelectorAll(".features tbody tr").length')).toBeGreaterThan(
          20,
        );

        expect(await page.evaluate<string[]>(texts('.conditions .verdict'))).toEqual([
          'Met',
          'Open',
          'Open',
          'Open',
          'Due',
        ]);
        expect(await page.evaluate<string>(text('#review .summary'))).toBe(
          '1 of 5 conditions is met. The yearly review has been due since Feb\u00a028,\u00a02021.',
        );

        expect(await page.evaluate(flaws)).toEqual([]);
        expect(await page.evaluate(foreign)).toEqual([]);

        // No tab was opened by the rollout itself; here the first page is opened by hand.
        expect((await openTabs()).filter((url) => url.includes('welcome'))).toEqual([]);
        const welcome = await open('welcome.html');
        await expect.poll(() => welcome.evaluate(text('h1'))).toBe('What Chat Guardrails does');
        expect(await welcome.evaluate(flaws)).toEqual([]);
        expect(await welcome.evaluate(foreign)).toEqual([]);
        expect(site.arrived).toEqual([]);
      });
    } finally {
      await site.close();
    }
  });
}

test('Chromium: installed by a person it shows its first page once; the guide follows the account; narrow, zoomed and on paper', async () => {
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  const extension = { kind: 'unpacked', dir: '.output/chrome-mv3' } as const;
  const chromium = await launchChromium({ sitePort: site.port, extension, keepsWelcome: true });
  const welcomes = () => chromium.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  try {
    await expect.poll(() => welcomes().length).toBe(1);
    const page = await chromium.context.newPage();
    await guardedChat(driveChromium(page), site).open();

    const guide = await chromium.context.newPage();
    await guide.goto(`chrome-extension://${chromium.extensionId}/guide.html`);
    await expect(guide.locator('#rules-title')).toHaveText('The rules in force here');
    await expect(guide.locator('#facts-title')).toHaveText('What is known of Free');
    await expect(guide.locator('.account-line')).toContainText('You are in a personal account (Free plan)');
    await expect(guide.locator('.conditions .verdict')).toHaveText(Array(5).fill('Open'));

    // 1280 at 400 %, and a telephone: the page itself never scrolls sideways.
    for (const width of [320, 360, 640, 1280]) {
      for (const one of [guide, welcomes()[0]]) {
        await one?.setViewportSize({ width, height: 700 });
        expect(await one?.evaluate('document.documentElement.scrollWidth'), `${width}`).toBe(width);
      }
    }

    await guide.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(guide.locator('nav')).toBeHidden();
    await expect(guide.locator('.finder')).toBeHidden();
    await expect(guide.locator('.scroll')).toHaveCSS('overflow', 'visible');
    await expect(guide.locator('.page')).toHaveCSS('color', 'rgb(0, 0, 0)');
    expect(welcomes()).toHaveLength(1);
  } finally {
    await chromium.close();
    await site.close();
  }
});
