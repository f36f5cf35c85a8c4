import { test } from '@playwright/test';
import { launchFirefox, type LaunchedFirefox } from '@/test/browsers/firefox';
import { type FirefoxSidebar, openFirefoxSidebar, sidebarPrefs } from '@/test/browsers/firefox-sidebar';
import { holds, sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { expect } from './expect';
import { composer, ssn } from './guarded-chat';

const dirty = `My SSN is ${ssn}`;

/** Firefox sends by itself what it asks there. */
test.describe('the sidebar for chatbots, Firefox', () => {
  let site: ClaudeSite;
  let firefox: LaunchedFirefox;
  let sidebar: FirefoxSidebar;

  test.beforeEach(async () => {
    site = await startClaudeSite();
    site.signIn('free_training_on', { transport: 'classic' });
    firefox = await launchFirefox({
      sitePort: site.port,
      extension: { kind: 'policy', dir: '.output/firefox-mv3', managed: {} },
      prefs: sidebarPrefs,
    });
    await firefox.newPage();
    sidebar = await openFirefoxSidebar(firefox);
    await expect
      .poll(() => sidebar.evaluate(`content.document.querySelectorAll('${composer}').length`))
      .toBe('1');
  });
  test.afterEach(async () => {
    await firefox.close();
    await site.close();
  });

  const texts = () => sends(site.arrived).map(({ text }) => text.trim().split('\n').at(-1));
  const written = () => sidebar.evaluate(`content.document.querySelector('${composer}').innerText`);
  /** What our own hosts in the page show: a dialog, or a notice. */
  const shown = () =>
    sidebar.evaluate(
      `[...content.document.documentElement.children].map((one) => one.openOrClosedShadowRoot?.lastElementChild.textContent)`,
    );
  async function dialogOpens() {
    await expect.poll(shown).toContain('Redact and send');
    // A person needs a moment; so do the buttons.
    await new Promise((resolve) => setTimeout(resolve, 700));
  }

  test('a clean question is sent', async () => {
    await sidebar.ask('Tell me a joke');
    await expect.poll(texts).toEqual(['Tell me a joke']);
    expect(await shown()).not.toContain('Redact');
  });

  test('a question with a number is asked about', async () => {
    await sidebar.ask(dirty);
    await dialogOpens();
    expect(holds(site.arrived, ssn)).toBe(false);
    await sidebar.press('Enter');
    await expect.poll(texts).toEqual(['My SSN is [SSN 1]']);
    expect(holds(site.arrived, ssn)).toBe(false);
  });

  test('to send a number as it is takes a tab, and the text stays', async () => {
    await sidebar.ask(dirty);
    await dialogOpens();
    await sidebar.press('Tab');
    await sidebar.press('Tab');
    await sidebar.press('Enter');
    await expect.poll(shown).toContain('Open claude.ai in a tab');
    expect(await written()).toContain(ssn);
    expect(holds(site.arrived, ssn)).toBe(false);
  });
});
