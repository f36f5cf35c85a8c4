import { expect, test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import { startClaudeSite } from '@/test/claude-site/server';
import { kinds } from './browsers';
import { dialogHost } from './driver';
import { guardedChat } from './guarded-chat';
import { fromWorker, fromWorkerAs } from './ways-round';

/** The two organisations of the account. */
const company = '00000105-0000-4000-8000-000000000105';
const own = '00000102-0000-4000-8000-000000000102';

const addFrame = `new Promise((resolve) => {
  const frame = document.createElement('iframe');
  frame.src = '/login';
  frame.onload = () => resolve(null);
  document.body.append(frame);
})`;

/** Sends a message from the frame; its address names no organisation. @param headers beside its type */
const fromFrame = (
  text: string,
  headers: Readonly<Record<string, string>> = {},
) => `void frames[0].fetch('${action}', {
  method: 'POST', headers: ${JSON.stringify({ 'content-type': 'application/json', ...headers })},
  body: ${JSON.stringify(JSON.stringify({ sendMessage: { text } }))},
}).catch(() => {}); null`;
const action = '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction';

/** Makes the first organisation that is the company's, or the person's own, the active one. */
const choose = (
  isCompany: boolean,
) => `fetch('/api/organizations').then((answer) => answer.json()).then((all) => {
  const { uuid } = all.find((one) => (one.raven_type !== null) === ${isCompany});
  document.cookie = 'lastActiveOrg=' + uuid + '; domain=.claude.ai; path=/; secure';
})`;

/** A page of the company's organisation, whose person has one of their own, from which nothing may leave. */
async function memberOfBoth(kind: 'Chromium, by policy' | 'Firefox, by policy') {
  const site = await startClaudeSite();
  site.signIn('team_admin_plus_personal_same_email');
  const policy = { personalAccounts: 'block', emailDomains: ['northwind.example'] };
  const browser = await kinds[kind](site.port, policy);
  const chat = guardedChat(await browser.newPage(), site);
  await chat.open();
  return {
    ...{ site, chat, texts: () => sends(site.arrived).map(({ text }) => text) },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test(`a frame knows the account of its tab, ${kind}`, async () => {
    const site = await startClaudeSite();
    site.signIn('team_admin_plus_personal_same_email');
    const browser = await kinds[kind](site.port, { personalAccounts: 'block' });
    try {
      const chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      await chat.driver.evaluate(choose(true));
      await chat.driver.evaluate(addFrame);
      site.clear();
      const texts = () => sends(site.arrived).map(({ text }) => text);
      await expect(async () => {
        // What the cookie says is looked at every other second.
        await chat.driver.evaluate(fromFrame('From the company'));
        await expect.poll(texts, { timeout: 1000 }).toContain('From the company');
      }).toPass();
      await chat.driver.evaluate(choose(false));
      await expect(async () => {
        await chat.driver.evaluate(fromFrame('From home'));
        await expect.poll(() => chat.driver.count(dialogHost), { timeout: 1000 }).toBe(1);
        site.clear();
      }).toPass();
      await chat.driver.evaluate(fromFrame('From home'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(texts()).toEqual([]);
    } finally {
      await browser.close();
      await site.close();
    }
  });

  test(`a header names the organisation, and what a frame sends is told as of that one, ${kind}`, async () => {
    const { site, chat, texts, close } = await memberOfBoth(kind);
    try {
      await chat.driver.evaluate(addFrame);
      await expect(async () => {
        // By then the frame has been told whose account it is.
        await chat.driver.evaluate(fromFrame('To the company', { 'x-organization-uuid': company }));
        await expect.poll(texts, { timeout: 1000 }).toContain('To the company');
      }).toPass();
      if ((await chat.driver.count(dialogHost)) > 0) await chat.driver.press('Escape');
      await chat.dialogIsGone();
      site.clear();
      await chat.driver.evaluate(fromFrame('Home', { 'x-organization-uuid': own }));
      await chat.safeDialogOpens();
      expect((await chat.driver.shadowTexts(dialogHost)).join(' ')).toContain(
        'Switch to Northwind Example and go on there',
      );
      expect(texts()).toEqual([]);
    } finally {
      await close();
    }
  });

  test(`a worker of the company’s page sends nothing from another organisation, ${kind}`, async () => {
    const { chat, texts, close } = await memberOfBoth(kind);
    try {
      await chat.driver.evaluate(fromWorkerAs(company, 'From the company'));
      await expect.poll(texts).toEqual(['From the company']);
      await chat.driver.evaluate(fromWorkerAs(own, 'From home'));
      await chat.dialogOpens();
      expect((await chat.driver.shadowTexts(dialogHost)).join(' ')).toContain('personal');
      expect(texts()).toEqual(['From the company']);
    } finally {
      await close();
    }
  });

  test(`nothing leaves past the page from an account that nobody let go, ${kind}`, async () => {
    const site = await startClaudeSite();
    site.signIn('free_training_on');
    const browser = await kinds[kind](site.port, { personalAccounts: 'warn', override: 'allowed' });
    try {
      const chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      await chat.driver.evaluate(addFrame);
      // By then the frame has been told whose account it is.
      await new Promise((resolve) => setTimeout(resolve, 3000));
      site.clear();
      const texts = () => sends(site.arrived).map(({ text }) => text);
      await chat.driver.evaluate(fromWorker('From a worker'));
      await chat.safeDialogOpens();
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      await chat.driver.evaluate(fromFrame('From a frame'));
      await chat.dialogOpens();
      await chat.driver.screenshot(`test-results/frame-account-${kind.slice(0, 4)}.png`);
      expect(texts()).toEqual([]);
      await chat.driver.press('Tab');
      await chat.goOn();
      await new Promise((resolve) => setTimeout(resolve, 500));
      // It was stopped, not held.
      expect(texts()).toEqual([]);
      await chat.driver.evaluate(fromFrame('From a frame'));
      await expect.poll(texts).toEqual(['From a frame']);
      await chat.driver.evaluate(fromWorker('From a worker'));
      await expect.poll(texts).toEqual(['From a frame', 'From a worker']);
      expect(await chat.driver.count(dialogHost)).toBe(0);
    } finally {
      await browser.close();
      await site.close();
    }
  });
}
