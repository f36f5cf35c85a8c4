import { expect, test } from '@playwright/test';
import type { Target } from 'puppeteer-core';
import { namesByRole } from '@/test/browsers/accessible';
import { holds, sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { backgroundOf } from './background';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { driveChromium } from './drive-chromium';
import { driveFirefox } from './drive-firefox';
import { type Driver, dialogHost } from './driver';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { addressRow, type Kind, type Outcome } from './matrix';
import { note } from './matrix-note';

const text = `My SSN is ${ssn}, thank you`;
const redacted = 'My SSN is [SSN 1], thank you';
const told = 'The address of this page contained 2 Social Security numbers.';
const opening = (words: string, more = '') =>
  `https://claude.ai/new?q=${encodeURIComponent(words).replaceAll('%20', '+')}${more}`;

/** Scripts that have the browser load a page whose address holds the words, by every way that there is. */
const everyWay = (words: string): readonly string[] => {
  const put = (way: string, tag: string, more: string, then = '') => `{
    const url = '/new?way=${way}&q=' + encodeURIComponent(${JSON.stringify(words)});
    const element = Object.assign(document.createElement('${tag}'), ${more});
    document.body.append(element);
    ${then};
    null;
  }`;
  const rules = (action: string) =>
    `{ type: 'speculationrules', textContent: JSON.stringify({ ${action}: [{ urls: [url], eagerness: 'immediate' }] }) }`;
  const input = `<input name="way" value="form"><input name="q" value="${words}">`;
  return [
    put('prefetch', 'script', rules('prefetch')),
    put('prerender', 'script', rules('prerender')),
    put('link', 'link', `{ rel: 'prefetch', href: url }`),
    put('image', 'img', '{ src: url }'),
    put('frame', 'iframe', '{ src: url }'),
    put('download', 'a', `{ download: 'x', href: url }`, 'element.click()'),
    put('form', 'form', `{ target: '_blank', action: '/new', innerHTML: '${input}' }`, 'element.submit()'),
    put('posted', 'form', `{ target: '_blank', method: 'post', action: url }`, 'element.submit()'),
    put('window', 'i', '{}', 'window.open(url)'),
  ];
};

/** The page that a page opens by itself. */
async function opensAnother(
  { chromium, firefox }: GuardedBrowser,
  open: () => Promise<void>,
): Promise<Driver> {
  if (chromium) {
    const page = chromium.context.waitForEvent('page');
    await open();
    return driveChromium(await page);
  }
  if (!firefox) throw new Error('no browser');
  const target = new Promise<Target>((resolve) => firefox.browser.once('targetcreated', resolve));
  await open();
  const page = await (await target).page();
  if (!page) throw new Error('no page');
  return driveFirefox(page);
}

for (const kind of Object.keys(kinds) as Kind[])
  test.describe(`the address of a page that is opened, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    async function start(managed: Managed) {
      site = await startClaudeSite();
      site.signIn('free_training_on');
      browser = await kinds[kind](site.port, { organizationName: 'Example Corp', ...managed });
      chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      site.clear();
    }
    test.afterEach(async () => {
      await browser.close();
      await site.close();
    });
    const paths = () => site.arrived.map(({ path }) => path).filter((path) => path.startsWith('/new'));
    /** The notice is in the page; no dialog takes the focus. */
    const isTold = () => expect.poll(() => chat.driver.count(dialogHost)).toBe(1);
    /** The text comes to the composer of a page that is on its way. */
    const comes = (words: string, { driver } = chat) =>
      expect.poll(async () => (await driver.text(composer).catch(() => null))?.trim()).toBe(words);
    /** By then a page has asked for what stood in its address. */
    const isSettled = () => new Promise((resolve) => setTimeout(resolve, 2500));
    const name = kind.startsWith('Fire') ? 'firefox' : 'chromium';
    const canBlock = kind !== 'Chromium, unpacked';

    test('with a number in it', async () => {
      await start({});
      await chat.open(opening(text));
      await chat.composerHolds(text);
      const outcome: Outcome = holds(site.arrived, ssn) ? 'open' : 'explained';
      note({ row: addressRow, kind }, outcome);
      expect(outcome).toBe(addressRow.expected[kind]);
      if (canBlock) {
        await isTold();
        await chat.driver.screenshot(`test-results/address-${name}.png`);
        expect(paths()).toEqual(['/new']);
        await chat.putAwayNotice();
      }
      site.clear();
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await chat.driver.press('Enter');
      await expect.poll(() => sends(site.arrived).map((sent) => sent.text)).toEqual([redacted]);
      expect(
        holds(
          site.arrived.filter(({ method }) => method === 'POST'),
          ssn,
        ),
      ).toBe(false);
    });

    test('that is clean is left as it is', async () => {
      await start({});
      const url = opening('Hello “Zoë”', '&incognito#x');
      await chat.open(url);
      await chat.composerHolds('Hello “Zoë”');
      expect(paths()).toEqual([url.replace('https://claude.ai', '').replace('#x', '')]);
      expect(await chat.driver.evaluate('location.href')).toBe(url);
      await chat.dialogIsGone();
    });
    if (!canBlock) return;

    test('keeps what else it says, and says what was taken out, where nothing may be overridden', async () => {
      await start({ actions: { 'us-ssn': 'block' } });
      await chat.open(opening(text, `&incognito&model=a%2Fb&prompt=${ssn}#x`));
      await chat.composerHolds(`${text}\n\n${ssn}`);
      expect(paths()).toEqual(['/new?incognito&model=a%2Fb']);
      expect(await chat.driver.evaluate('location.hash')).toBe('#x');
      await isTold();
      const page = browser.chromium?.context.pages().at(-1);
      // The tree of a screen reader is a little behind the page.
      if (page)
        await expect
          .poll(() => namesByRole(page, 'StaticText'))
          .toContainEqual(expect.stringContaining(told));
      await chat.putAwayNotice();
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      expect(holds(site.arrived, ssn)).toBe(false);
    });

    test('from another site, and in a tab that is new', async () => {
      await start({});
      await chat.driver.open('https://claude.com/');
      await chat.driver.evaluate(`void (location.href = ${JSON.stringify(opening(text))})`);
      await comes(text);
      // Given once: it does not come again.
      await chat.driver.evaluate('localStorage.clear()');
      await chat.open();
      await isSettled();
      await chat.composerHolds('');
      const another = await opensAnother(browser, () =>
        chat.driver.evaluate(`void window.open(${JSON.stringify(opening(text))}, '_blank', 'noopener')`),
      );
      const opened = guardedChat(another, site);
      await comes(text, opened);
      await expect.poll(() => opened.driver.count(dialogHost)).toBe(1);
      expect(holds(site.arrived, ssn)).toBe(false);
    });

    test('whatever way a page has it loaded', async () => {
      await start({});
      const ways = () =>
        site.arrived.map(({ path }) => new URL(path, 'https://claude.ai').searchParams.get('way'));
      for (const script of everyWay('Hello')) await chat.driver.evaluate(script);
      // Not the form that is posted: browsers do not show what is in it, so that it does not pass either way.
      for (const way of ['image', 'frame', 'form', 'window']) await expect.poll(ways).toContain(way);
      expect(holds(site.arrived, 'Hello')).toBe(true);
      await chat.open();
      site.clear();
      // The dialog of the first that is stopped stays: what matters is what arrives.
      for (const script of everyWay(text)) await chat.driver.evaluate(script);
      for (const way of ['form', 'window']) await expect.poll(ways).toContain(way);
      await isSettled();
      expect(holds(site.arrived, ssn)).toBe(false);
    });

    test('in a trial run nobody is interrupted', async () => {
      await start({ mode: 'simulate' });
      await chat.open(opening(text));
      await chat.composerHolds(text);
      expect(paths()).toHaveLength(1);
      expect(holds(site.arrived, ssn)).toBe(true);
      await chat.dialogIsGone();
    });

    test('when the background was stopped', async () => {
      await start({});
      const background = await backgroundOf(browser);
      await expect.poll(background.badge).toBe('PER');
      await background.stop();
      // The first try is cancelled in Chromium, and the page opened anew.
      const opens = async (words: string) => {
        void chat.driver.open(opening(words)).catch(() => undefined);
        await comes(words);
      };
      await opens('Hello “Zoë”');
      expect(holds(site.arrived, 'Hello “Zoë”')).toBe(true);
      await chat.driver.evaluate('localStorage.clear()');
      await background.stop();
      await opens(text);
      await isTold();
      expect(holds(site.arrived, ssn)).toBe(false);
    });
  });
