import { expect, test } from '@playwright/test';
import type { ChatCheck, ChatDeletion, ChatPage } from '@/lib/model/chat';
import { holds } from '@/test/claude-site/decode';
import { chatsWith, plant, plantedId } from '@/test/claude-site/plant';
import type { SignInOptions } from '@/test/claude-site/session';
import { type Background, backgroundOf } from './background';
import { kinds } from './browsers';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

const organizationId = '00000101-0000-4000-8000-000000000101';
const dirty = `My SSN is ${ssn}`;

type Entry = { conversation: string; counts: unknown; causes: unknown; deletedAt: number | null };

for (const kind of ['Chromium, by policy', 'Firefox, by policy'] as const) {
  test.describe(`conversations by way of a tab, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, { override: 'allowed', personalAccounts: 'block' }));
    let chat: GuardedChat;
    let background: Background;

    test.afterEach(() => chat.driver.close());

    /** Forty conversations, of which three hold a number, one of them in its title. */
    async function open(options: SignInOptions = {}) {
      all.site.signIn('free_training_on', options);
      const planted = chatsWith(40, dirty, (number) => [7, 33].includes(number));
      plant(all.site.conversations(), [{ title: `About ${ssn}`, text: 'Hello' }, ...planted.slice(1)]);
      chat = guardedChat(await all.browser.newPage(), all.site);
      await chat.open();
      background = await backgroundOf(all.browser);
      await expect.poll(background.badge).not.toBe('…');
      all.site.clear();
    }
    /** As a page of the extension does it. */
    const tell = async <T>(message: object) => {
      const answer = await background.ask<string>(
        `(api) => api.tabs.query({ url: 'https://claude.ai/*' }).then((tabs) => api.tabs.sendMessage(tabs.at(-1).id, ${JSON.stringify({ organizationId, ...message })}, { frameId: 0 })).then((answer) => JSON.stringify(answer ?? null))`,
      );
      return JSON.parse(answer) as T;
    };
    const list = (offset: number, limit = 30) => tell<ChatPage>({ name: 'chats', offset, limit });
    const check = (conversation: string) => tell<ChatCheck>({ name: 'check-chat', conversation });
    const remove = (conversations: readonly string[]) =>
      tell<readonly ChatDeletion[]>({ name: 'delete-chats', conversations });
    const stored = () =>
      background.ask<string>(
        '(api) => Promise.all([api.storage.local.get(null), api.storage.session.get(null)]).then(JSON.stringify)',
      );
    const entry = async (conversation: string) => {
      const { ledger } = await background.ask<{ ledger?: { entries: Entry[] } }>(
        "(api) => api.storage.local.get('ledger')",
      );
      return ledger?.entries.find((one) => one.conversation === conversation);
    };
    const left = () => all.site.conversations().list().length;

    for (const transport of ['classic', 'merged'] as const)
      test(`${transport}: listed, checked, deleted; no text leaves the tab`, async () => {
        await open({ transport });
        const page = await list(0);
        expect(page).toMatchObject({ kind: 'page', next: 30, chats: { length: 30 } });
        expect(JSON.stringify(page)).not.toContain(ssn);
        expect(page.kind === 'page' && page.chats[0]?.title).toBe('About [SSN]');
        expect(await list(30)).toMatchObject({ kind: 'page', chats: { length: 10 } });

        expect(await check(plantedId(7))).toEqual({ kind: 'read', counts: { 'us-ssn': 1 }, unread: 0 });
        expect(await check(plantedId(8))).toEqual({ kind: 'read', counts: {}, unread: 0 });
        expect(await check(plantedId(99))).toEqual({ kind: 'gone' });
        await expect
          .poll(() => entry(plantedId(7)))
          .toMatchObject({
            ...{ organization: organizationId, causes: ['found'], counts: { 'us-ssn': 1 }, deletedAt: null },
          });
        expect(await entry(plantedId(8))).toBeUndefined();

        expect(await remove([7, 8].map(plantedId))).toEqual([{ kind: 'gone' }, { kind: 'gone' }]);
        expect(await remove([plantedId(33)])).toEqual([{ kind: 'gone' }]);
        expect(left()).toBe(37);
        await expect.poll(async () => (await entry(plantedId(7)))?.deletedAt).toEqual(expect.any(Number));
        expect(await stored()).not.toContain(ssn);
        // Nothing of what was read went anywhere.
        expect(holds(all.site.arrived, ssn)).toBe(false);
      });

    test('patience, a sign-out, another organisation, and what is no message of ours', async () => {
      await open({ patience: { every: 1, retryAfter: 3 } });
      const patience = { kind: 'wait', seconds: 3 };
      expect(await list(0)).toEqual(patience);
      expect(await check(plantedId(7))).toEqual(patience);
      expect(await remove([1, 2].map(plantedId))).toEqual([patience, patience]);
      expect(left()).toBe(40);
      const other = '00000105-0000-4000-8000-000000000105';
      const elsewhere = { name: 'delete-chats', organizationId: other, conversations: [plantedId(1)] };
      expect(await tell(elsewhere)).toEqual([{ kind: 'other-account' }]);
      expect(await tell({ name: 'check-chat', conversation: '../../account' })).toBeNull();
      all.site.signOut();
      expect(await remove([plantedId(1)])).toEqual([{ kind: 'signed-out' }]);
      expect(await check(plantedId(1))).toEqual({ kind: 'signed-out' });
    });

    test('a merged conversation that the classic way does not give', async () => {
      await open({ transport: 'merged', onlyMergedReads: true });
      expect(await check(plantedId(7))).toEqual({ kind: 'read', counts: { 'us-ssn': 2 }, unread: 1 });
    });

    test('one of five megabytes leaves the page alive', async () => {
      await open();
      const text = 'What is the square of seven, and why is it so? '.repeat(110_000);
      plant(all.site.conversations(), [{ text: `${text} ${dirty}`, title: 'Long' }]);
      await chat.driver.evaluate('window.beats = 0; setInterval(() => (beats += 1), 10); null');
      expect(await check(plantedId(0))).toEqual({ kind: 'read', counts: { 'us-ssn': 1 }, unread: 0 });
      // A page that hangs until the end beats once or twice.
      expect(await chat.driver.evaluate<number>('beats')).toBeGreaterThan(20);
    });
  });
}
