import { expect, test } from '@playwright/test';
import { kinds } from './browsers';
import { type GuardedChat, guardedChat } from './guarded-chat';
import { oneBrowser } from './one-browser';

/** Wraps the page's own `fetch` on top of the gate's, and keeps the bytes that the site hands over. */
const keepBytes = `{
  const before = window.fetch;
  window.given = [];
  window.fetch = (input, init) => {
    const body = init?.body;
    if (init?.method === 'POST' && body) {
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
      window.given.push([String(input), Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')]);
    }
    return before(input, init);
  };
  null;
}`;

const short = 'Grüße, 12 \u{1F34E} — order 100-20-3000-4';
/** Judged in slices. */
const long = `${`${short}, and so on. `.repeat(50).trim()}\n`.repeat(160);

const isSend = (path: string) => path.endsWith('/completion') || path.endsWith('/PerformAction');

for (const kind of ['Chromium, unpacked', 'Firefox, by policy'] as const) {
  test.describe(`clean text arrives byte for byte, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, {}));
    let chat: GuardedChat;

    for (const [options, text] of [
      [{ transport: 'classic' }, short],
      [{ transport: 'classic', gzip: true }, short],
      [{ transport: 'merged' }, short],
      [{ transport: 'classic', gzip: true }, long],
      [{ transport: 'merged' }, long],
    ] as const) {
      test(`${JSON.stringify(options)}, ${text.length} characters`, async () => {
        all.site.signIn('free_training_on', options);
        chat = guardedChat(await all.browser.newPage(), all.site);
        await chat.open();
        await chat.driver.evaluate(keepBytes);
        all.site.clear();
        if (text === short) await chat.driver.type(text);
        else await chat.driver.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`);
        await chat.driver.press('Enter');
        await expect
          .poll(() => all.site.arrived.filter(({ path }) => isSend(path)).length)
          .toBeGreaterThan(0);
        await new Promise((resolve) => setTimeout(resolve, 500));
        const given = await chat.driver.evaluate<[string, string][]>('window.given');
        const arrived = all.site.arrived
          .filter(({ path }) => isSend(path))
          .map(({ path, body }) => [path, body.toString('hex')]);
        // Two at once (a warm turn and its send) travel on connections of their own: either may be the first.
        expect(arrived.sort()).toEqual(given.filter(([path]) => isSend(path)).sort());
        expect(await chat.driver.count('html > :not(head):not(body):not(aside)')).toBe(0);
        await chat.driver.close();
      });
    }
  });
}
