import { expect, test } from '@playwright/test';
import { sends } from '@/test/claude-site/decode';
import { startClaudeSite } from '@/test/claude-site/server';
import { kinds } from './browsers';
import { dialogHost } from './driver';
import { guardedChat } from './guarded-chat';

const addFrame = `new Promise((resolve) => {
  const frame = document.createElement('iframe');
  frame.src = '/login';
  frame.onload = () => resolve(null);
  document.body.append(frame);
})`;

/** Sends a message from the frame; its address names no organisation. */
const fromFrame = (text: string) => `void frames[0].fetch('${action}', {
  method: 'POST', headers: { 'content-type': 'application/json' },
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
}
