import { test } from '@playwright/test';
import { byRole } from '@/test/browsers/accessible';
import { launchChromium } from '@/test/browsers/chromium';
import { holds, sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import policy from '@/test/start/policy.json' with { type: 'json' };
import { type GuardedBrowser, kinds } from './browsers';
import { driveChromium } from './drive-chromium';
import { dialogHost } from './driver';
import { expect } from './expect';
import { composer, type GuardedChat, guardedChat, sendButton, ssn } from './guarded-chat';
import { isMarked, originalsOf } from './see-originals';

const other = '219-45-6789';
const user = '[data-testid="user-message"]';
const reply = '[data-testid="assistant-message"]';

/** What a script of the page can try, to get at what is shown to the person. Gives the names of what worked. */
const thefts = `(() => {
  const value = '${ssn}';
  const host = document.querySelector('${dialogHost}');
  const all = getSelection();
  all.selectAllChildren(document.documentElement);
  const selected = all.toString();
  all.removeAllRanges();
  const owned = (node) => node instanceof Node && node.getRootNode() !== document;
  const point = document.querySelector('${user} p').getBoundingClientRect();
  const spots = Array.from({ length: 40 }, (_, step) => point.left + (point.width * step) / 40);
  const below = spots.flatMap((x) => [
    ...document.elementsFromPoint(x, point.top + 12),
    document.caretPositionFromPoint(x, point.top + 12)?.offsetNode,
  ]);
  const styles = ['', '::before', '::after'].map((pseudo) => getComputedStyle(host, pseudo));
  const found = {
    html: document.documentElement.innerHTML.includes(value),
    markup: new XMLSerializer().serializeToString(document).includes(value),
    shadowMarkup: (document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '').includes(value),
    text: document.documentElement.innerText.includes(value) || document.documentElement.textContent.includes(value),
    root: host.shadowRoot !== null,
    attributes: host.attributes.length > 0,
    size: host.scrollWidth + host.scrollHeight + host.getBoundingClientRect().width > 0,
    styles: styles.some((style) => [...style].some((name) => style.getPropertyValue(name).includes('8145'))),
    selected: selected.includes(value) || selected.includes('8145'),
    find: ['${ssn}', '8145', '536'].some((part) => window.find(part, false, false, true, false, true, false)),
    animations: document.getAnimations().some(({ effect }) => owned(effect?.target)),
    below: below.some((node) => node === host || owned(node)),
    focus: owned(document.activeElement),
    fonts: [...document.fonts].some(({ status }) => status !== 'unloaded'),
    entries: (window.entries ?? []).some((entry) => [entry.element, entry.target, ...(entry.sources ?? []).map(({ node }) => node)].some(owned)),
  };
  return Object.keys(found).filter((name) => found[name]);
})()`;

/** Fonts of the page's own for the names that ours might use: what is loaded of them tells which characters are drawn. */
const spyFonts = `{
  for (const family of ['system-ui', 'sans-serif', '-apple-system', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial', 'monospace'])
    document.fonts.add(new FontFace(JSON.stringify(family), 'url(/spy.woff2)', { unicodeRange: 'U+38' }));
  window.entries = [];
  const observer = new PerformanceObserver((list) => window.entries.push(...list.getEntries()));
  for (const type of ['layout-shift', 'largest-contentful-paint', 'event', 'element'])
    try { observer.observe({ type, buffered: true }); } catch {}
  null;
}`;

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`originals, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    test.beforeAll(async () => {
      site = await startClaudeSite();
      browser = await kinds[kind](site.port, { ...policy, showOriginals: true });
    });
    test.afterAll(async () => {
      await browser.close();
      await site.close();
    });
    test.beforeEach(async () => {
      site.signIn('free_training_on');
      chat = guardedChat(await browser.newPage(), site);
      await chat.openAnew();
    });
    test.afterEach(() => chat.driver.close());

    /** The hosts of ours that the page has: one for the originals, one for a dialog. */
    const hosts = (count: number) => expect.poll(() => chat.driver.count(dialogHost)).toBe(count);
    const address = () => chat.driver.evaluate<string>('location.pathname');
    const lastSent = () => sends(site.arrived).at(-1)?.text;

    async function sendClean(text: string) {
      const before = sends(site.arrived).length;
      await chat.driver.click(composer);
      await chat.driver.type(text);
      await chat.driver.press('Enter');
      await expect.poll(() => sends(site.arrived).length).toBe(before + 1);
      await expect.poll(() => chat.driver.count('[data-testid="action-bar-retry"]:disabled')).toBe(0);
      await expect.poll(() => chat.driver.count('[data-is-streaming="true"]')).toBe(0);
    }

    /** The dialog comes as one host more; Enter is Redact. */
    async function sendRedacted(text: string, redacted: string) {
      const before = await chat.driver.count(dialogHost);
      await chat.driver.click(composer);
      await chat.driver.type(text);
      await chat.driver.press('Enter');
      await hosts(before + 1);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await chat.driver.press('Enter');
      await expect.poll(lastSent).toBe(redacted);
      await expect.poll(() => chat.driver.text(`[data-last-message="true"] ${reply}`)).toContain(redacted);
      await expect.poll(() => chat.driver.count('[data-is-streaming="true"]')).toBe(0);
    }

    test('are shown over the placeholders, to the person alone', async () => {
      await chat.driver.evaluate(spyFonts);
      await sendRedacted(`My SSN is ${ssn}, ok?`, 'My SSN is [SSN 1], ok?');
      await hosts(1);
      for (const place of [user, reply]) {
        await expect.poll(() => isMarked(chat.driver, place, '[SSN 1]')).toBe(true);
        expect(await isMarked(chat.driver, place, 'is')).toBe(false);
      }
      expect(await chat.driver.evaluate(thefts)).toEqual([]);
      if (browser.chromium) expect(await originalsOf(browser.chromium)).toEqual([ssn, ssn]);
      expect(holds(site.arrived, ssn)).toBe(false);
    });

    test('do not change what is copied', async () => {
      await sendRedacted(`My SSN is ${ssn}`, 'My SSN is [SSN 1]');
      await hosts(1);
      await chat.driver.evaluate(
        `getSelection().selectAllChildren(document.querySelector('${reply}')); null`,
      );
      await chat.driver.press('Control+c');
      await chat.driver.click(composer);
      await chat.driver.press('Control+v');
      await chat.composerHolds('You wrote: My SSN is [SSN 1]');
    });

    test('belong to their conversation', async () => {
      await sendRedacted(`My SSN is ${ssn}`, 'My SSN is [SSN 1]');
      await hosts(1);
      const first = await address();
      await chat.driver.evaluate(
        `history.pushState({}, '', '/new'); dispatchEvent(new PopStateEvent('popstate')); null`,
      );
      await hosts(0);
      // Somebody else's placeholder, in a conversation that has none of ours.
      await sendClean('What does [SSN 1] mean?');
      expect(await address()).not.toBe(first);
      await hosts(0);
      await sendRedacted(`My SSN is ${other}`, 'My SSN is [SSN 2]');
      await hosts(1);
      await expect.poll(() => isMarked(chat.driver, `[data-index="2"] ${user}`, '[SSN 2]')).toBe(true);
      expect(await isMarked(chat.driver, `[data-index="0"] ${user}`, '[SSN 1]')).toBe(false);
      await chat.driver.evaluate(
        `history.pushState({}, '', '${first}'); dispatchEvent(new PopStateEvent('popstate')); null`,
      );
      await expect.poll(() => isMarked(chat.driver, user, '[SSN 1]')).toBe(true);
    });

    test('are gone after a reload, and the numbering goes on', async () => {
      await sendRedacted(`My SSN is ${ssn}`, 'My SSN is [SSN 1]');
      await hosts(1);
      await chat.driver.open(`https://claude.ai${await address()}`);
      await expect.poll(() => chat.driver.text(reply)).toContain('[SSN 1]');
      await hosts(0);
      await sendRedacted(`My SSN is ${other}`, 'My SSN is [SSN 2]');
      await hosts(1);
      await expect.poll(() => isMarked(chat.driver, `[data-index="2"] ${user}`, '[SSN 2]')).toBe(true);
      expect(await isMarked(chat.driver, `[data-index="0"] ${user}`, '[SSN 1]')).toBe(false);
    });

    test('follow what is scrolled, and are not drawn where the page covers the text', async () => {
      await sendRedacted(`My SSN is ${ssn}`, 'My SSN is [SSN 1]');
      for (let turn = 0; turn < 5; turn += 1) await sendClean(`Line of turn ${turn}. `.repeat(30));
      const scroll = (to: string) =>
        chat.driver.evaluate(`document.querySelector('.transcript').scrollTop = ${to}; null`);
      await scroll('0');
      await expect.poll(() => isMarked(chat.driver, user, '[SSN 1]')).toBe(true);
      await scroll('4');
      await expect.poll(() => isMarked(chat.driver, user, '[SSN 1]')).toBe(true);
      await chat.driver.evaluate(`{
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.style.cssText = 'position: fixed; inset: 0; background: transparent';
        document.body.append(cover);
        null;
      }`);
      await expect.poll(() => isMarked(chat.driver, user, '[SSN 1]')).toBe(false);
      await chat.driver.evaluate(`document.querySelector('#cover').remove(); null`);
      await expect.poll(() => isMarked(chat.driver, user, '[SSN 1]')).toBe(true);
      if (browser.chromium) expect(await originalsOf(browser.chromium)).toEqual([ssn, ssn]);
      await scroll('1e6');
      await hosts(0);
      // Rows out of sight may hold any number.
      await chat.driver.open(`https://claude.ai${await address()}`);
      await expect.poll(() => chat.driver.count('[data-testid="transcript-row"]')).toBeGreaterThan(2);
      await sendRedacted(`My SSN is ${other}`, 'My SSN is [SSN 101]');
    });

    test('come back into the composer by undo, and are asked about again', async () => {
      // A site that takes no keys of scripts: what was redacted stays in the composer.
      await chat.driver.evaluate(`{
        const swallow = (event) => event.isTrusted || event.stopImmediatePropagation();
        addEventListener('keydown', swallow, true);
        document.querySelector('${sendButton}').click = () => {};
        null;
      }`);
      const text = `My SSN is ${ssn}, and again ${ssn}`;
      await chat.driver.type(text);
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await chat.driver.press('Enter');
      await chat.composerHolds('My SSN is [SSN 1], and again [SSN 1]');
      await chat.dialogIsGone();
      await chat.driver.press('Control+z');
      await expect.poll(async () => (await chat.driver.text(composer))?.trim()).toBe(text);
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await chat.driver.press('Escape');
      expect(sends(site.arrived)).toEqual([]);
    });

    test('leave by thousands in one go', async () => {
      const lines = 300;
      const line = Array.from({ length: 5 }, () => `SSN ${ssn}`).join(', ');
      const draft = JSON.stringify(Array.from({ length: lines }, () => line).join('\n\n'));
      await chat.driver.evaluate(`localStorage.setItem('LSS-new-conversation:textInput', ${draft}); null`);
      await chat.open();
      await expect.poll(() => chat.driver.count(`${composer} p`)).toBe(lines);
      await chat.driver.evaluate(`{
        window.inputs = 0;
        addEventListener('input', () => { window.inputs += 1; }, true);
        null;
      }`);
      await chat.driver.click(sendButton);
      await chat.dialogOpens();
      await chat.driver.press('Enter');
      const redacted = Array.from({ length: 5 }, () => 'SSN [SSN 1]').join(', ');
      await expect.poll(() => sends(site.arrived).length, { timeout: 40_000 }).toBe(1);
      expect(lastSent()?.match(/\[SSN 1\]/g)).toHaveLength(5 * lines);
      expect(lastSent()).toContain(redacted);
      expect(holds(site.arrived, ssn)).toBe(false);
      expect(await chat.driver.evaluate('window.inputs')).toBe(lines);
    });
  });
}

test('originals are there for the mouse, for the keyboard and for those who cannot see', async () => {
  const site = await startClaudeSite();
  const chromium = await launchChromium({
    sitePort: site.port,
    extension: { kind: 'policy', dir: '.output/chrome-mv3', managed: { ...policy, showOriginals: true } },
  });
  site.signIn('free_training_on');
  const page = await chromium.context.newPage();
  const chat = guardedChat(driveChromium(page), site);
  await chat.open();
  await chat.driver.type(`My SSN is ${ssn}`);
  await chat.driver.press('Enter');
  await chat.dialogOpens();
  await chat.driver.press('Enter');
  await expect.poll(() => originalsOf(chromium)).toEqual([ssn, ssn]);

  const placeholder = await page.evaluate((css) => {
    const text = document.querySelector(css)?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('['));
    range.setEnd(text, text.data.indexOf(']'));
    const { x, y, width, height } = range.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  }, `${reply} p`);
  await page.mouse.move(...placeholder);
  await expect.poll(() => originalsOf(chromium)).toEqual([ssn, ssn, ssn]);
  await chat.driver.press('Escape');
  await expect.poll(() => originalsOf(chromium)).toEqual([ssn, ssn]);
  await page.mouse.move(2, 2);

  const spoken = async () => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.map((node) => String(node.name?.value ?? '')).join('\n');
  };
  expect(await spoken()).not.toContain(ssn);
  await byRole(page, 'region', 'Originals of the placeholders');
  await (await byRole(page, 'button', '1 original')).click();
  await expect.poll(spoken).toContain(ssn);
  await chat.driver.press('Tab');
  await chat.driver.press(' ');
  // In the list alone now.
  await expect.poll(() => originalsOf(chromium)).toEqual([ssn]);
  await chat.driver.press('Escape');
  await expect.poll(() => originalsOf(chromium)).toEqual([]);
  await chromium.close();
  await site.close();
});

test('originals are not shown where no policy allows it', async () => {
  const site = await startClaudeSite();
  const browser = await kinds['Chromium, unpacked'](site.port);
  site.signIn('free_training_on');
  const chat = guardedChat(await browser.newPage(), site);
  await chat.open();
  await chat.driver.type(`My SSN is ${ssn}`);
  await chat.driver.press('Enter');
  await chat.dialogOpens();
  await chat.driver.press('Enter');
  await expect.poll(() => chat.driver.text(reply)).toContain('[SSN 1]');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await chat.driver.count(dialogHost)).toBe(0);
  expect(await isMarked(chat.driver, user, '[SSN 1]')).toBe(false);
  await browser.close();
  await site.close();
});
