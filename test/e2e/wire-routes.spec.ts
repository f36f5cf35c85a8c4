import { test } from '@playwright/test';
import { holds } from '@/test/claude-site/decode';
import type { Arrived } from '@/test/claude-site/server';
import { kinds } from './browsers';
import { dialogHost } from './driver';
import { expect } from './expect';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';
import { frameWays, place, type WireWay, wireWays } from './wire-ways';

const clean = 'Nothing of note, ünï \u{1F34E}';
const dirty = `My SSN is ${ssn}`;
const dictation = '/api/ws/speech_to_text/voice_stream';

/** What came over a socket. */
type Messages = { readonly messages?: readonly { kind: 'text' | 'binary'; data: Buffer }[] };

for (const kind of ['Chromium, unpacked', 'Firefox, by policy'] as const) {
  test.describe(`ways out of the page, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, {}));
    let chat: GuardedChat;

    test.beforeAll(async () => {
      all.site.signIn('free_training_on');
    });
    test.beforeEach(async () => {
      chat = guardedChat(await all.browser.newPage(), all.site);
      await chat.open();
      all.site.clear();
    });
    test.afterEach(() => chat.driver.close());

    const run = (script: string) => chat.driver.evaluate(`{ ${script}; } null`);
    const send = (way: WireWay, text: string) => run(way.script(JSON.stringify(text)));
    const at = (path: string): readonly Arrived[] => all.site.arrived.filter((one) => one.path === path);
    const bodies = () => at(place).map(({ body }) => body.toString());
    const soon = () => new Promise((resolve) => setTimeout(resolve, 400));
    const dialogs = () => chat.driver.count(dialogHost);
    const has = (way: WireWay) => !way.notIn || !kind.startsWith(way.notIn);

    for (const way of wireWays.filter(has)) {
      test(way.name, async () => {
        if (way.isPlain) {
          await send(way, clean);
          await expect.poll(bodies).toEqual([clean]);
          expect(await dialogs()).toBe(0);
          all.site.clear();
        }
        await send(way, dirty);
        await chat.safeDialogOpens();
        expect(bodies()).toEqual([]);
        await chat.driver.press('Escape');
        await chat.dialogIsGone();
        await soon();
        expect(holds(all.site.arrived, ssn)).toBe(false);
        if (!way.isPlain) return;
        await send(way, dirty);
        await chat.safeDialogOpens();
        await chat.driver.press('Enter');
        await expect.poll(bodies).toEqual(['My SSN is [SSN 1]']);
      });
    }

    for (const way of frameWays) {
      test(way.name, async () => {
        await send(way, dirty);
        // Told by the page around the frame.
        await chat.safeDialogOpens();
        await chat.driver.press('Escape');
        await chat.dialogIsGone();
        await send(way, clean);
        await expect.poll(bodies).toEqual([clean]);
        await soon();
        expect(await dialogs()).toBe(0);
        expect(holds(all.site.arrived, ssn)).toBe(false);
      });
    }

    test('a fetch that was brought back from a frame', async () => {
      await run(
        `const frame = document.createElement('iframe'); document.body.append(frame); window.fetch = frame.contentWindow.fetch.bind(window)`,
      );
      await run(`void fetch('${place}', { method: 'POST', body: '${dirty}' }).catch(() => {})`);
      await run(`void fetch('${place}', { method: 'POST', body: 'clean' }).catch(() => {})`);
      await expect.poll(bodies).toEqual(['clean']);
      await soon();
      expect(holds(all.site.arrived, ssn)).toBe(false);
    });

    test('a beacon that cannot be sent fails without a word', async () => {
      await run(
        `window.rejected = []; addEventListener('unhandledrejection', ({ reason }) => rejected.push(String(reason)));
         for (const port of [1, 7]) if (!navigator.sendBeacon('https://claude.ai:' + port + '/', 'clean')) throw new Error('refused')`,
      );
      await soon();
      expect(await chat.driver.evaluate('rejected')).toEqual([]);
    });

    test('what nobody judges leaves while the page ends, and is not held', async () => {
      const log = '/api/event_logging/v2/batch';
      await run(
        `addEventListener('pagehide', () => {
           navigator.sendBeacon('${log}?by=beacon', '${clean}');
           void fetch('${log}?by=fetch', { method: 'POST', keepalive: true, body: '${clean}' }).catch(() => {});
           navigator.sendBeacon('/api/event_logging/..%2f${place.slice(1)}', '${dirty}');
         })`,
      );
      await chat.driver.open('https://claude.ai/login');
      const logged = () =>
        all.site.arrived
          .filter(({ method, path }) => method === 'POST' && path.startsWith(log))
          .map(({ path, body }) => `${path.split('=')[1]} ${body.toString()}`)
          .sort();
      await expect.poll(logged).toEqual([`beacon ${clean}`, `fetch ${clean}`]);
      const status = await chat.driver.evaluate<number>(
        `(() => { const xhr = new XMLHttpRequest(); xhr.open('POST', '${log}', false); xhr.send('${clean}'); return xhr.status; })()`,
      );
      expect(status).toBeGreaterThan(0);
      await soon();
      expect(holds(all.site.arrived, ssn)).toBe(false);
    });

    test('a synchronous request with a body fails, and does not leave', async () => {
      const name = await chat.driver.evaluate<string>(
        `(() => { const xhr = new XMLHttpRequest(); xhr.open('POST', '${place}', false); try { xhr.send('${dirty}'); return 'sent'; } catch (error) { return error.name; } })()`,
      );
      expect(name).toBe('TypeError');
      await soon();
      expect(bodies()).toEqual([]);
    });

    test('an upload says how far it is', async () => {
      const seen = await chat.driver.evaluate<string[]>(
        `new Promise((resolve) => { const seen = []; const xhr = new XMLHttpRequest(); xhr.open('POST', '${place}');
           for (const name of ['loadstart', 'progress', 'load', 'loadend']) xhr.upload.addEventListener(name, () => seen.push(name));
           xhr.onloadend = () => resolve([...new Set(seen)]); xhr.send('x'.repeat(100000)); })`,
      );
      expect(seen).toEqual(['loadstart', 'progress', 'load', 'loadend']);
      expect(bodies().map(({ length }) => length)).toEqual([100_000]);
    });

    test('what nobody could hold is not there', async () => {
      const types = await chat.driver.evaluate<string[]>(
        `[typeof window.fetchLater, typeof window.WebTransport, typeof window.WebSocketStream]`,
      );
      expect(types).toEqual(['undefined', 'undefined', 'undefined']);
    });

    test('five hundred requests at once: all of the clean ones arrive, as they were', async () => {
      await run(
        `for (let at = 0; at < 500; at += 1) void fetch('${place}', { method: 'POST', body: at === 250 ? '${dirty}' : 'clean ' + at }).catch(() => {})`,
      );
      await expect.poll(() => at(place).length, { timeout: 30_000 }).toBe(499);
      expect(new Set(bodies()).size).toBe(499);
      await chat.dialogOpens();
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      expect(holds(all.site.arrived, ssn)).toBe(false);
    });

    test('the look at the own functions is not seen by the page, and finds them', async () => {
      expect(all.site.arrived.filter(({ path }) => path.includes('data'))).toEqual([]);
      const { chromium } = all.browser;
      if (!chromium) return;
      const reports = JSON.stringify(await chromium.worker.evaluate('chrome.storage.session.get(null)'));
      expect(reports).toContain('"wireGate":"active"');
      expect(reports).not.toContain('"wireGate":"broken"');
    });

    if (kind === 'Chromium, unpacked') {
      test('a stream without an end is asked about, and stays', async () => {
        await run(
          `const chunk = new Uint8Array(1 << 20).fill(97);
           void fetch('${place}', { method: 'POST', duplex: 'half', body: new ReadableStream({ pull(to) { window.pulled = (window.pulled ?? 0) + 1; to.enqueue(chunk.slice()); } }) }).catch(() => {})`,
        );
        await chat.dialogOpens();
        expect(await chat.driver.evaluate<number>('window.pulled')).toBeLessThan(40);
        await chat.driver.press('Escape');
        await chat.dialogIsGone();
        await soon();
        expect(bodies()).toEqual([]);
      });
    }

    /** The messages of the last socket, in their order. */
    const messages = () =>
      (
        (all.site.arrived.findLast((one) => (one as Messages).messages) as Messages | undefined)?.messages ??
        []
      ).map(({ kind: type, data }) => `${type} ${data.toString()}`);
    const socket = (script: string) =>
      run(
        `window.socket = new WebSocket('wss://claude.ai${dictation}'); window.ended = null;
         socket.onclose = ({ code, wasClean }) => { window.ended = [code, wasClean]; }; socket.onopen = () => { ${script} }`,
      );

    test('a socket: frames in their order, the end after the last', async () => {
      await socket(
        `socket.send('one'); socket.send('two ${dirty}'); socket.send('three'); window.waits = socket.bufferedAmount;
         socket.close(3001, 'done'); socket.send('too late'); window.state = socket.readyState`,
      );
      await chat.dialogOpens();
      await expect.poll(messages).toEqual(['text one']);
      expect(await chat.driver.evaluate('[window.waits > 20, window.state, window.ended]')).toEqual([
        true,
        2,
        null,
      ]);
      await chat.driver.press('Enter');
      await expect.poll(messages).toEqual(['text one', 'text two My SSN is [SSN 1]', 'text three']);
      await expect.poll(() => chat.driver.evaluate('window.ended')).toEqual([3001, true]);
    });

    test('a socket: a frame that was stopped is left out', async () => {
      await socket(`socket.send('${dirty}'); socket.send('after')`);
      await chat.dialogOpens();
      await chat.driver.press('Escape');
      await expect.poll(messages).toEqual(['text after']);
      expect(
        await chat.driver.evaluate(
          `(() => { try { socket.close(7); } catch (error) { return error.name; } })()`,
        ),
      ).toBe('InvalidAccessError');
    });

    test('speech: asked about once, and no sound leaves before the answer', async () => {
      await socket(
        `window.sound = setInterval(() => socket.send(new Uint8Array([1, 255, 2]).buffer), 50); socket.send('{"type":"start"}')`,
      );
      await chat.dialogOpens();
      expect(messages()).toEqual(['text {"type":"start"}']);
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      await soon();
      expect(await dialogs()).toBe(0);
      expect(messages()).toEqual(['text {"type":"start"}']);
      await run(`clearInterval(sound); socket.send('{"type":"end"}')`);
      await expect.poll(messages).toEqual(['text {"type":"start"}', 'text {"type":"end"}']);
    });
  });
}
