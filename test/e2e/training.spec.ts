import { test } from '@playwright/test';
import { holds, sends } from '@/test/claude-site/decode';
import type { ClaudeSite } from '@/test/claude-site/server';
import type { SignInOptions } from '@/test/claude-site/session';
import policy from '@/test/start/policy.json' with { type: 'json' };
import { kinds, type Managed } from './browsers';
import { dialogHost } from './driver';
import { expect } from './expect';
import { feedbackIn, giveFeedback } from './feedback';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';
import { closes, popupOf, pressIn, rowsIn } from './popup';

const teamId = '00000105-0000-4000-8000-000000000105';
const personalId = '00000102-0000-4000-8000-000000000102';

const feedbackCases = [
  ['Chromium, by policy', 'warn'],
  ['Chromium, by policy', 'block'],
  ['Chromium, by policy', 'allow'],
  ['Firefox, by policy', 'warn'],
  ['Firefox, by policy', 'block'],
] as const;

/** Long enough for what is not held to arrive (milliseconds). */
const settled = () => new Promise((resolve) => setTimeout(resolve, 800));

/** One browser for a whole group of tests. */
function inBrowser(kind: 'Chromium, by policy' | 'Firefox, by policy', managed: Managed) {
  const all = Object.assign(
    oneBrowser((port) => kinds[kind](port, managed)),
    {} as { chat: GuardedChat },
  );
  test.afterEach(() => all.chat.driver.close());
  const open = async (account: Parameters<ClaudeSite['signIn']>[0], options: SignInOptions = {}) => {
    all.site.signIn(account, options);
    all.chat = guardedChat(await all.browser.newPage(), all.site);
    await all.chat.openAnew();
  };
  return { all, open };
}

for (const [kind, feedback] of feedbackCases) {
  test.describe(`feedback, ${kind}, policy says ${feedback}`, () => {
    const { all, open } = inBrowser(kind, { ...policy, feedback });
    const arrived = () => feedbackIn(all.site.arrived);
    const transports = feedback === 'allow' ? (['classic'] as const) : (['classic', 'merged'] as const);

    for (const transport of transports)
      test(`${transport}: what the policy says`, async () => {
        await open('team_member', { transport });
        await giveFeedback(all.chat, 'a good answer');
        if (feedback === 'allow') return expect.poll(() => arrived().length).toBe(1);
        await all.chat.dialogOpens();
        if (transport === 'classic')
          await all.chat.driver.screenshot(`test-results/feedback-${feedback}-${kind.slice(0, 4)}.png`);
        // The safe way has the focus.
        await all.chat.driver.press('Enter');
        await all.chat.dialogIsGone();
        await settled();
        expect(arrived()).toEqual([]);
      });

    if (feedback === 'warn') {
      test('goes once, when the person says so', async () => {
        await open('free_training_on');
        await giveFeedback(all.chat, 'a good answer');
        await all.chat.dialogOpens();
        await all.chat.driver.press('Tab');
        await all.chat.goOn();
        await expect.poll(() => arrived().length).toBe(1);
        await settled();
        expect(arrived()).toHaveLength(1);
        await all.chat.dialogIsGone();
      });

      test('is asked about once, with what is in it: redacted', async () => {
        await open('free_training_on');
        await giveFeedback(all.chat, `My SSN is ${ssn}`);
        await all.chat.dialogOpens();
        await all.chat.driver.press('Enter');
        await all.chat.dialogIsGone();
        await expect.poll(() => arrived().length).toBe(1);
        expect(holds(all.site.arrived, ssn)).toBe(false);
        await all.chat.dialogIsGone();
      });
    }
  });
}

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  const shot = (name: string) =>
    `test-results/${name}-${kind.startsWith('Fire') ? 'firefox' : 'chromium'}.png`;

  test.describe(`training is turned off by hand, ${kind}`, () => {
    const { all, open } = inBrowser(kind, policy);

    test('at the switch, in the same page, and the draft stays', async () => {
      await open('free_training_on');
      await all.chat.driver.type('a draft');
      const popup = await popupOf(all.browser);
      await pressIn(popup, 'Turn it off');
      await closes(popup);
      await all.chat.driver.toFront();
      await expect.poll(() => all.chat.driver.evaluate('location.hash')).toContain('data-privacy-controls');
      await expect.poll(() => all.chat.driver.count(dialogHost)).toBe(1);
      await all.chat.driver.screenshot(shot('training-switch'));
      await all.chat.composerHolds('a draft');
      expect(all.site.arrived.filter(({ path }) => path === '/new')).toEqual([]);
      await all.chat.driver.click('[data-settings-row]:nth-of-type(2) .switch');
      await expect.poll(() => all.site.settings().grove_enabled).toBe(false);
      // The ring goes; what says that it worked goes as well, a little later.
      await expect.poll(() => all.chat.driver.count(dialogHost)).toBe(0);
    });

    test('the company’s organisation is one press away, and the draft comes along', async () => {
      await open('team_admin_plus_personal_same_email', { activeOrganization: personalId });
      await all.chat.driver.type('a draft');
      const popup = await popupOf(all.browser);
      await expect.poll(async () => (await rowsIn(popup))[0]?.[1]).toBe('Personal');
      await all.chat.driver.evaluate('localStorage.clear()');
      const api = kind.startsWith('Fire') ? 'browser' : 'chrome';
      await popup.evaluate(
        `(() => { const { tabs } = ${api}; const old = tabs.sendMessage; let left = 2; tabs.sendMessage = () => { if (--left === 0) tabs.sendMessage = old; return Promise.reject(new Error()); }; })()`,
      );
      await pressIn(popup, 'Switch to Northwind Example');
      await expect.poll(() => popup.text('[role="alert"]')).toContain('Nothing was done');
      // The second time it is said anew, for those who hear it only.
      await popup.evaluate(`document.querySelector('[role="alert"]').id = 'first'; null`);
      await pressIn(popup, 'Switch to Northwind Example');
      await expect.poll(() => popup.count('#first')).toBe(0);
      expect(await popup.text('[role="alert"]')).toContain('Nothing was done');
      await pressIn(popup, 'Switch to Northwind Example');
      await closes(popup);
      await all.chat.driver.toFront();
      await expect
        .poll(() => all.chat.driver.evaluate('document.cookie').catch(() => ''))
        .toContain(`lastActiveOrg=${teamId}`);
      await all.chat.composerHolds('a draft');
      await all.chat.driver.click(composer);
      await all.chat.driver.press('Enter');
      await expect.poll(() => sends(all.site.arrived).map(({ text }) => text)).toEqual(['a draft']);
    });

    test('the popup asks no network, and draws what is known', async () => {
      await open('free_training_on');
      await settled();
      all.site.clear();
      const popup = await popupOf(all.browser);
      await expect.poll(() => popup.text('body')).toContain('Personal account');
      await settled();
      // Its content security policy lets it ask nobody else.
      expect(all.site.arrived).toEqual([]);
      await popup.close();
    });
  });

  test.describe(`training is turned off for the person, ${kind}`, () => {
    const { all, open } = inBrowser(kind, { ...policy, mayTurnTrainingOff: true });
    const settings = () => all.site.arrived.filter(({ path }) => path === '/api/account/settings');

    test('once confirmed, and read back from the server', async () => {
      await open('free_training_on');
      await all.chat.driver.evaluate(
        'window.calls = []; for (const name of ["fetch"]) { const old = window[name]; window[name] = (...all) => { calls.push(String(all[0])); return old(...all); }; } null',
      );
      const popup = await popupOf(all.browser);
      await pressIn(popup, 'Turn it off');
      expect(all.site.settings().grove_enabled).toBe(true);
      expect(await popup.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe(
        'Turn training off',
      );
      await popup.evaluate(
        `(() => { const { tabs } = globalThis.browser ?? chrome; const old = tabs.sendMessage; const begun = new Promise((resolve) => { globalThis.begin = resolve; }); tabs.sendMessage = (...all) => begun.then(() => old.apply(tabs, all)); })()`,
      );
      await pressIn(popup, 'Turn training off');
      // While it is at it, nobody can ask for it again.
      await expect.poll(() => popup.text('[aria-disabled="true"]')).toBe('Turn it off');
      await pressIn(popup, 'Turn it off');
      expect(await popup.count('.confirm')).toBe(0);
      await popup.evaluate('begin(); null');
      await expect.poll(() => popup.text('[role="status"]')).toContain('claude.ai has confirmed it');
      expect(all.site.settings().grove_enabled).toBe(false);
      expect(settings().map(({ method }) => method)).toEqual(['PATCH', 'GET']);
      await expect.poll(async () => (await rowsIn(popup))[1]).toEqual(['Training', 'Off', 'Off', 'Met']);
      // The request is ours: no function of the page has a part in it.
      expect(await all.chat.driver.evaluate('calls.filter((url) => url.includes("settings")).length')).toBe(
        0,
      );
      await popup.screenshot(shot('training-off'));
      await popup.close();
    });

    test('refused by the server: said so, and the switch is shown', async () => {
      await open('free_training_on', { refusesTraining: true });
      const popup = await popupOf(all.browser);
      await pressIn(popup, 'Turn it off');
      await pressIn(popup, 'Turn training off');
      await expect.poll(() => popup.text('[role="status"]')).toContain('did not take the change');
      expect(all.site.settings().grove_enabled).toBe(true);
      await pressIn(popup, 'Show me the switch');
      await closes(popup);
      await expect.poll(() => all.chat.driver.evaluate('location.hash')).toContain('data-privacy-controls');
    });
  });
}
