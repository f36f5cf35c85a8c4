import { expect, test } from '@playwright/test';
import { openPopup } from '@/test/browsers/popup';
import { holds, sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { completion, fromWorker } from './ways-round';

const blocking = ['Chromium, by policy', 'Firefox, by policy'] as const;

for (const kind of blocking) {
  test.describe(`the browser gate, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    async function start(
      managed: Managed,
      account: Parameters<ClaudeSite['signIn']>[0] = 'free_training_on',
    ) {
      site = await startClaudeSite();
      site.signIn(account);
      browser = await kinds[kind](site.port, managed);
      chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      site.clear();
    }
    test.afterEach(async () => {
      await browser.close();
      await site.close();
    });

    test('stops what goes round the page, and says so', async () => {
      await start({ override: 'allowed' });
      await chat.driver.evaluate(fromWorker('What is a good name for a cat?'));
      await expect.poll(() => sends(site.arrived).length).toBe(1);
      await chat.driver.evaluate(fromWorker(`My SSN is ${ssn}`));
      await chat.dialogOpens();
      await chat.driver.screenshot(
        `test-results/stopped-${kind.startsWith('Fire') ? 'firefox' : 'chromium'}.png`,
      );
      expect(holds(site.arrived, ssn)).toBe(false);
      // The first button is the safe one: nothing is let go.
      await chat.driver.press('Enter');
      await chat.dialogIsGone();
      await chat.driver.evaluate(fromWorker(`My SSN is ${ssn}`));
      await chat.dialogOpens();
      await chat.driver.press('Tab');
      await chat.goOn();
      expect(holds(site.arrived, ssn)).toBe(false);
      // Let go, and sent again: once.
      await chat.driver.evaluate(fromWorker(`My SSN is ${ssn}`));
      await expect.poll(() => holds(site.arrived, ssn)).toBe(true);
      const before = site.arrived.length;
      await chat.driver.evaluate(fromWorker(`Again: my SSN is ${ssn}`));
      await chat.dialogOpens();
      expect(site.arrived.length).toBe(before);
    });

    test('asks anew in a page that loads anew, and lets go what belongs to no tab', async () => {
      await start({ override: 'allowed' });
      await chat.driver.evaluate(fromWorker(`My SSN is ${ssn}`));
      await chat.dialogOpens();
      await chat.open();
      await chat.driver.evaluate(fromWorker(`My SSN is ${ssn}`, 'SharedWorker'));
      await chat.dialogOpens();
      await chat.driver.press('Tab');
      await chat.goOn();
      expect(holds(site.arrived, ssn)).toBe(false);
      await chat.driver.evaluate(fromWorker(`My SSN is ${ssn}`, 'SharedWorker'));
      await expect.poll(() => holds(site.arrived, ssn)).toBe(true);
    });

    test('lets go what the person let go in the page, on both transports', async () => {
      await start({ override: 'allowed' });
      for (const transport of ['classic', 'merged'] as const) {
        site.signIn('free_training_on', { transport });
        await chat.open();
        site.clear();
        await chat.driver.type(`My SSN is ${ssn}`);
        await chat.driver.press('Enter');
        await chat.dialogOpens();
        await chat.driver.press('Shift+Tab');
        await chat.goOn();
        await expect.poll(() => sends(site.arrived).map(({ text }) => text)).toEqual([`My SSN is ${ssn}`]);
      }
    });

    test('tells the provider which organisations it may serve', async () => {
      const ids = Array.from(
        { length: 120 },
        (_, index) => `00000101-0000-4000-8000-${String(index).padStart(12, '0')}`,
      );
      await start({ restrictTenants: true, organizationIds: ids });
      await chat.open();
      const last = () =>
        site.arrived.filter(({ path }) => path.startsWith('/new') || path.includes('bootstrap')).at(-1);
      await expect
        .poll(async () => {
          await chat.open();
          return last()?.headers['anthropic-allowed-org-ids'];
        })
        .toBe(`${ids.slice(0, 50).join(',')};n=3`);
      expect(last()?.headers['anthropic-allowed-org-ids1']).toBe(ids.slice(50, 100).join(','));
      expect(last()?.headers['anthropic-allowed-org-ids2']).toBe(ids.slice(100).join(','));
      expect(last()?.headers['anthropic-allowed-org-ids3']).toBeUndefined();
    });

    test('lets nothing be sent from another organisation', async () => {
      await start({ personalAccounts: 'block', organizationIds: ['0000010a-0000-4000-8000-00000000010a'] });
      await chat.driver.type('Good morning');
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await chat.driver.press('Enter');
      await chat.dialogIsGone();
      await chat.driver.evaluate(fromWorker('Good morning'));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(sends(site.arrived)).toEqual([]);
    });

    test('where the policy says so, lets nothing be sent by what never reports in', async () => {
      await start({ unguardedTabs: 'block' });
      await chat.driver.type('Good morning');
      await chat.driver.press('Enter');
      await expect.poll(() => sends(site.arrived).length).toBe(1);
      await chat.driver.evaluate(fromWorker('Good morning from a worker', 'SharedWorker'));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(sends(site.arrived)).toHaveLength(1);
    });
  });
}

test('health says what each gate can do', async () => {
  for (const [kind, text] of [
    ['Chromium, by policy', 'Browser checkWorking'],
    ['Chromium, unpacked', 'Browser checkWhat goes out by any other wayCan only watch'],
  ] as const) {
    const site = await startClaudeSite();
    site.signIn('free_training_on');
    const browser = await kinds[kind](site.port, {});
    try {
      const chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      if (!browser.chromium) throw new Error('Chromium only');
      const popup = await openPopup(browser.chromium);
      await expect
        .poll(() =>
          popup
            .locator('.gates')
            .innerText()
            .then((all) => all.replace(/\n/g, '')),
        )
        .toContain(text);
      await popup.screenshot({
        path: `test-results/health-${kind.endsWith('policy') ? 'policy' : 'unpacked'}.png`,
        fullPage: true,
      });
    } finally {
      await browser.close();
      await site.close();
    }
  }
});

for (const kind of ['Chromium, by policy', 'Chromium, unpacked'] as const) {
  test(`what an earlier gate missed is told: ${kind}`, async () => {
    const site = await startClaudeSite();
    site.signIn('free_training_on');
    const browser = await kinds[kind](site.port, {});
    try {
      const chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      if (!browser.chromium) throw new Error('Chromium only');
      const popup = await openPopup(browser.chromium);
      const shown = () => popup.locator('main').innerText();
      await expect.poll(shown).toContain('Page check');
      expect(await shown()).not.toContain('went past');
      // A new button of the site, which no listener of ours knows.
      await chat.driver.type('What is a good name for a cat?');
      await chat.driver.evaluate(`{
        const button = document.createElement('button');
        button.id = 'new-way';
        button.textContent = 'Go';
        button.onclick = () => void fetch('${completion}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ prompt: 'What is a good name for a cat?' }) });
        document.body.prepend(button);
      }; null`);
      await chat.driver.click('#new-way');
      await expect.poll(() => sends(site.arrived).length).toBe(1);
      await expect.poll(shown).toContain('went past the page check');
      await chat.driver.evaluate(fromWorker('And for a dog?'));
      await expect.poll(() => sends(site.arrived).length).toBe(2);
      await expect.poll(shown).toContain('went past the request check');
    } finally {
      await browser.close();
      await site.close();
    }
  });
}
