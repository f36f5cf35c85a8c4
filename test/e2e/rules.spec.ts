import { test } from '@playwright/test';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, kinds, type Managed, unpackedWithPolicy } from './browsers';
import { expect } from './expect';
import { type GuardedChat, guardedChat } from './guarded-chat';

/** The two organisations of the account. */
const company = '00000105-0000-4000-8000-000000000105';
const personal = '00000102-0000-4000-8000-000000000102';

/** Each with a chat of it, on which messages leave in all three versions. */
const sendTo = (organization: string) =>
  `https://claude.ai/api/organizations/${organization}/chat_conversations/00000301-0000-4000-8000-000000000301/completion`;

const feedbackTo = (organization: string) =>
  sendTo(organization).replace(
    'completion',
    'chat_messages/00000302-0000-4000-8000-000000000302/chat_feedback',
  );

/** What becomes of a clean message from a worker, where no gate of the page is: `answered`, or the failure. */
const outcome = (url: string, kind: 'Worker' | 'SharedWorker' = 'Worker'): string => {
  const init = { method: 'POST', body: JSON.stringify({ prompt: 'Good morning' }) };
  const answer = kind === 'Worker' ? 'postMessage' : '(await connected).postMessage';
  const code = `const connected = new Promise((resolve) => { onconnect = ({ ports }) => resolve(ports[0]); });
    fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).then(() => 'answered', () => 'failed').then(async (end) => ${answer}(end))`;
  return `new Promise((resolve, reject) => {
    const worker = new ${kind}(URL.createObjectURL(new Blob([${JSON.stringify(code)}])));
    window.workers = [...(window.workers ?? []), worker];
    worker.onerror = () => reject(new Error('no worker'));
    (worker.port ?? worker).onmessage = ({ data }) => resolve(data);
  })`;
};

const starts = {
  'Chromium, unpacked': unpackedWithPolicy,
  'Chromium, by policy': kinds['Chromium, by policy'],
  'Firefox, by policy': kinds['Firefox, by policy'],
};

for (const [kind, startBrowser] of Object.entries(starts))
  test.describe(`the browser's own rules, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    async function start(managed: Managed) {
      site = await startClaudeSite();
      site.signIn('team_admin_plus_personal_same_email');
      browser = await startBrowser(site.port, { organizationIds: [company], ...managed });
      chat = guardedChat(await browser.newPage(), site);
      await chat.open();
    }
    test.afterEach(async () => {
      await browser.close();
      await site.close();
    });
    const arrivedAt = (host: string) => site.arrived.filter(({ headers }) => headers['host'] === host);

    test("tell the provider's other hosts which organisations they may serve", async () => {
      await start({ restrictTenants: true, personalAccounts: 'block' });
      await expect
        .poll(async () => {
          await chat.open();
          return arrivedAt('claude.ai').at(-1)?.headers['anthropic-allowed-org-ids'];
        })
        .toBe(company);
      site.clear();
      const page = await browser.newPage();
      for (const host of ['claude.com', 'anthropic.com']) await page.open(`https://${host}/api/account`);
      await page.evaluate(
        'fetch("https://api.anthropic.com/api/organizations", { mode: "no-cors" }).then(() => null)',
      );
      for (const host of ['claude.com', 'anthropic.com', 'api.anthropic.com']) {
        expect(arrivedAt(host).length).toBeGreaterThan(0);
        for (const { headers } of arrivedAt(host)) expect(headers['anthropic-allowed-org-ids']).toBe(company);
      }
    });

    test('tell it of sockets too, of workers as well', async () => {
      await start({ restrictTenants: true });
      const at = (from: string) => `wss://claude.ai/edge-api/frame-live/${from}/ws`;
      const headerFrom = (from: string) =>
        site.arrived.findLast(({ path }) => at(from).endsWith(path))?.headers['anthropic-allowed-org-ids'];
      // The rules are there a moment after the browser.
      await expect
        .poll(async () => {
          await chat.driver.evaluate(`new WebSocket('${at('page')}'); null`);
          return headerFrom('page');
        })
        .toBe(company);
      const code = `new WebSocket('${at('worker')}')`;
      await chat.driver.evaluate(
        `window.worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}]))); null`,
      );
      await expect.poll(() => headerFrom('worker')).toBe(company);
    });

    // The account is the company's, the text is clean: every gate lets it go.
    test('let nothing be sent to another organisation, by its path alone', async () => {
      await start({ personalAccounts: 'block' });
      await expect.poll(() => chat.driver.evaluate(outcome(sendTo(personal)))).toBe('failed');
      site.clear();
      expect(await chat.driver.evaluate(outcome(sendTo(company)))).toBe('answered');
      expect(await chat.driver.evaluate(outcome(sendTo(personal)))).toBe('failed');
      expect(await chat.driver.evaluate(outcome(feedbackTo(personal)))).toBe('failed');
      expect(site.arrived.map(({ path }) => `https://claude.ai${path}`)).toEqual([sendTo(company)]);
    });

    test('let nothing be sent by what never reports in', async () => {
      await start({ unguardedTabs: 'block' });
      await expect.poll(() => chat.driver.evaluate(outcome(sendTo(company)))).toBe('answered');
      site.clear();
      expect(await chat.driver.evaluate(outcome(sendTo(company), 'SharedWorker'))).toBe('failed');
      expect(site.arrived).toEqual([]);
    });

    test('let nothing be said to it in a tab that never reports in', async () => {
      const dictation = 'wss://claude.ai/api/ws/speech_to_text/voice_stream';
      const firstEvent = `new Promise((resolve) => { const socket = new WebSocket('${dictation}'); socket.onopen = socket.onerror = ({ type }) => resolve(type); })`;
      await start({ unguardedTabs: 'block' });
      await expect.poll(() => chat.driver.evaluate(firstEvent)).toBe('open');
      // None of our scripts runs on the provider's other pages. The rules are there a moment after the browser.
      const page = await browser.newPage();
      await page.open('https://claude.com/api/account');
      await expect.poll(() => page.evaluate(firstEvent)).toBe('error');
      site.clear();
      expect(await page.evaluate(firstEvent)).toBe('error');
      expect(site.arrived.map(({ path }) => path)).not.toContain(new URL(dictation).pathname);
    });
  });
