import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { replaceDesktop } from '@/test/browsers/firefox-alerts';
import { makeTempFolder } from '@/test/browsers/temp-folder';
import { sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type Background, backgroundOf } from './background';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { fromWorker } from './ways-round';

const own = '00000101-0000-4000-8000-000000000101';
const dirty = `My SSN is ${ssn}`;
const base: Managed = {
  override: 'allowed',
  personalAccounts: 'allow',
  deletionDays: { default: 0 },
  mostSnoozes: 1,
};

type Entry = { conversation: string; counts: unknown; causes: unknown; deletedAt: number | null };

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`the ledger, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;
    let background: Background;

    async function start(managed: Managed = {}) {
      site = await startClaudeSite();
      browser = await kinds[kind](site.port, { ...base, ...managed });
      if (browser.firefox) await replaceDesktop(browser.firefox);
    }
    test.afterEach(async () => {
      await browser.close();
      await site.close();
    });

    async function openChat(options: Parameters<ClaudeSite['signIn']>[1]) {
      site.signIn('free_training_on', options);
      chat = guardedChat(await browser.newPage(), site);
      await chat.driver.open('https://claude.ai/login');
      await chat.driver.evaluate('localStorage.clear()');
      await chat.open();
      background = await backgroundOf(browser);
      await expect.poll(background.badge).not.toBe('…');
      site.clear();
    }
    const ledger = async () => {
      const stored = await background.ask<{ ledger?: { entries: Entry[] } }>(
        "(api) => api.storage.local.get('ledger')",
      );
      return stored.ledger?.entries ?? [];
    };
    const notified = () => background.ask<string[]>('(api) => api.notifications.getAll().then(Object.keys)');
    const shown = () => chat.driver.evaluate<string>("location.pathname.replace('/chat/', '')");
    const everything = () =>
      background.ask<string>(
        '(api) => Promise.all([api.storage.local.get(null), api.storage.session.get(null)]).then(JSON.stringify)',
      );
    const answered = () => expect.poll(() => chat.driver.count('[data-testid="chat-input-stop"]')).toBe(0);

    async function sendAnyway() {
      await chat.driver.type(dirty);
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await chat.driver.press('Shift+Tab');
      await chat.goOn();
      await expect.poll(() => sends(site.arrived).length).toBe(1);
      await answered();
    }

    for (const transport of ['classic', 'merged'] as const) {
      test(`${transport}: what is sent anyway is noted, reminded of, and closed when it is deleted`, async () => {
        await start();
        await openChat({ transport });
        await sendAnyway();
        await expect.poll(async () => (await ledger()).length).toBe(1);
        const [entry] = await ledger();
        expect(entry).toEqual({
          ...{ conversation: await shown(), organization: own, accountKind: 'personal' },
          ...{ causes: ['overridden'], counts: { 'us-ssn': 1 }, files: 0 },
          ...{ first: expect.any(Number), last: expect.any(Number), remindedAt: expect.any(Number) },
          ...{ snoozedUntil: null, snoozes: 0, deletedAt: null },
        });
        await expect.poll(notified).toEqual(['due']);
        await expect.poll(background.recorded).toContain('reminded-to-delete');
        await expect.poll(background.badge).toBe('1');
        // Chromium's worker can't send a message to itself.
        if (!kind.startsWith('Chromium')) {
          const snooze = { name: 'snooze', data: { conversation: entry?.conversation } };
          const say = `(api) => api.runtime.sendMessage(${JSON.stringify(snooze)})`;
          expect(await background.ask(say)).toEqual({ ok: true, reply: 'snoozed' });
          await expect.poll(background.badge).toBe('PER');
          expect((await ledger())[0]).toMatchObject({ snoozes: 1, snoozedUntil: expect.any(Number) });
          expect(await background.ask(say)).toEqual({ ok: true, reply: 'no-more' });
        }
        await chat.driver.evaluate(
          `void fetch('/api/organizations/${own}/chat_conversations/${entry?.conversation}', { method: 'DELETE' }); null`,
        );
        await expect.poll(async () => (await ledger())[0]?.deletedAt).not.toBeNull();
        await expect.poll(background.badge).toBe('PER');
        await expect.poll(notified).toEqual([]);
        const stored = await everything();
        expect(stored).toContain('reminded-to-delete');
        expect(stored).not.toContain(ssn);
        expect(stored).not.toContain('My SSN');
      });
    }

    test('what became due while nobody looked is told of at the next start, once', async () => {
      await start({ deletionDaysOnPersonalAccount: 1, deletionDays: { default: 7 } });
      await openChat({ transport: 'classic' });
      await sendAnyway();
      await expect.poll(async () => (await ledger()).length).toBe(1);
      expect(await background.badge()).toBe('PER');
      const alarm = await background.ask<number>(
        "(api) => api.alarms.get('reminders').then(({ scheduledTime }) => scheduledTime - Date.now())",
      );
      expect(Math.round(alarm / 3_600_000)).toBe(24);
      await background.ask(
        `(api) => api.storage.local.get('ledger').then(({ ledger }) => api.storage.local.set({ ledger: {
          ...ledger, entries: ledger.entries.map((one) => ({ ...one, first: one.first - 30 * 86_400_000 })) } }))`,
      );
      await background.stop();
      await chat.driver.click('[data-testid="chat-input"]');
      await chat.driver.type('Good evening');
      await expect.poll(background.badge).toBe('1');
      await expect.poll(notified).toEqual(['due']);
      await expect.poll(async () => (await background.recorded()).split('reminded-to-delete').length).toBe(2);
    });

    test('a clean message is not noted, unless all chats of personal accounts are to go; nor is an incognito one', async () => {
      await start({ deletePersonalChats: true });
      await openChat({ transport: 'merged' });
      await chat.open('https://claude.ai/new?incognito');
      await chat.driver.type('Good morning');
      await chat.driver.press('Enter');
      await expect.poll(() => sends(site.arrived).length).toBe(1);
      await answered();
      await chat.open();
      await chat.driver.type('Good evening');
      await chat.driver.press('Enter');
      await expect.poll(() => sends(site.arrived).length).toBe(2);
      await answered();
      await expect.poll(async () => (await ledger()).length).toBe(1);
      const [entry] = await ledger();
      expect(entry).toMatchObject({ conversation: await shown(), causes: ['personal-account'], counts: {} });
    });

    test('a file that nobody could read, let go, is counted with the message that comes next', async () => {
      await start();
      await openChat({ transport: 'classic' });
      const folder = makeTempFolder();
      const scan = path.join(folder.path, 'scan.pdf');
      writeFileSync(
        scan,
        Uint8Array.from({ length: 5000 }, (_, index) => (index * 89) % 256),
      );
      await chat.driver.choose('[data-testid="file-upload"]', [scan]);
      await chat.dialogOpens();
      await chat.driver.press('Shift+Tab');
      await chat.goOn();
      await expect.poll(() => site.arrived.some((one) => one.path.endsWith('/upload'))).toBe(true);
      folder.remove();
      expect(await ledger()).toEqual([]);
      await chat.driver.click('[data-testid="chat-input"]');
      await chat.driver.type('Please read this');
      await chat.driver.press('Enter');
      await expect.poll(() => sends(site.arrived).length).toBe(1);
      await expect.poll(async () => (await ledger()).length).toBe(1);
      expect((await ledger())[0]).toMatchObject({
        ...{ conversation: await shown(), causes: ['overridden'], counts: {}, files: 1 },
      });
    });

    test('what went before the rest of a number was stopped, what a worker sent, and many deleted at once', async () => {
      await start();
      await openChat({ transport: 'classic' });
      await chat.driver.type('My SSN is 536-22-');
      await chat.driver.press('Enter');
      await expect.poll(() => sends(site.arrived).length).toBe(1);
      await answered();
      expect(await ledger()).toEqual([]);
      await chat.driver.click('[data-testid="chat-input"]');
      await chat.driver.type('8145.');
      await chat.driver.press('Enter');
      await chat.dialogOpens();
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      await expect.poll(async () => (await ledger()).length).toBe(1);
      expect((await ledger())[0]).toMatchObject({
        ...{ conversation: await shown(), causes: ['late'], counts: { 'us-ssn': 1 } },
      });
      await chat.driver.evaluate(fromWorker(dirty));
      await chat.dialogOpens();
      await chat.driver.press('Shift+Tab');
      await chat.goOn();
      await chat.driver.evaluate(fromWorker(dirty));
      await expect.poll(async () => (await ledger()).length, { timeout: 20_000 }).toBe(2);
      const ids = (await ledger()).map(({ conversation }) => conversation);
      expect(ids).toContain('00000301-0000-4000-8000-000000000301');
      await chat.driver.evaluate(
        `void fetch('/api/organizations/${own}/chat_conversations/delete_many', {
          method: 'POST', headers: { 'content-type': 'application/json' },
          body: ${JSON.stringify(JSON.stringify({ conversation_uuids: ids }))} }); null`,
      );
      await expect.poll(async () => (await ledger()).every((one) => one.deletedAt !== null)).toBe(true);
    });
  });
}
