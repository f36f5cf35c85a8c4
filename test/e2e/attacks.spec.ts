import { test } from '@playwright/test';
import { holds } from '@/test/claude-site/decode';
import { kinds, type Managed } from './browsers';
import { dialogHost } from './driver';
import { expect } from './expect';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';
import { colorAt } from './see-originals';
import { place } from './wire-ways';

const dirty = `My SSN is ${ssn}`;
const soon = (time = 500) => new Promise((resolve) => setTimeout(resolve, time));

/** A script that runs in a worker, where the page's gates are not. */
const inWorker = (script: string) =>
  `window.workers = [...(window.workers ?? []), new Worker(URL.createObjectURL(new Blob([${JSON.stringify(script)}])))]; null`;
/** An expression: a form with a file, and with the same fields whatever is in the file. */
const formWith = (text: string) =>
  `(() => { const form = new FormData(); form.append('file', new File([${JSON.stringify(text)}], 'a.txt', { type: 'text/plain' })); return form; })()`;
const post = (body: string, at = place) =>
  `fetch(new URL('${at}', 'https://claude.ai'), { method: 'POST', body: ${body} }).catch(() => {})`;

/** What a script does to what it shares with us, and how it sends then. */
const tricks: readonly (readonly [name: string, script: string])[] = [
  [
    'a Request of a class of its own',
    `class Own extends Request { get url() { return 'https://example.com/'; } get method() { return 'GET'; } clone() { return new Request('/x'); } }
     void fetch(new Own('${place}', { method: 'POST', body: '${dirty}' })).catch(() => {})`,
  ],
  [
    'every object inherits what the gate might ask for',
    `for (const [name, value] of Object.entries({ verdict: 'release', go: true, bytes: null, kind: 'verdict', once: true, status: 200, size: 0, out: null, decided: true, state: 'sent' }))
       Object.defineProperty(Object.prototype, name, { value, writable: true, configurable: true });
     void fetch('${place}', { method: 'POST', body: '${dirty}' }).catch(() => {})`,
  ],
  [
    'streams, responses and blobs that say something else',
    `const clean = new TextEncoder().encode('clean');
     ReadableStreamDefaultReader.prototype.read = () => Promise.resolve({ done: true });
     ReadableStream.prototype.getReader = () => ({ read: () => Promise.resolve({ done: true }) });
     Object.defineProperty(Response.prototype, 'body', { get: () => null });
     Object.defineProperty(Request.prototype, 'body', { get: () => null });
     Blob.prototype.arrayBuffer = () => Promise.resolve(clean.buffer);
     TextDecoder.prototype.decode = () => 'clean';
     void fetch('${place}', { method: 'POST', body: new Blob(['${dirty}']) }).catch(() => {})`,
  ],
  [
    'a page that keeps the thread to itself after it has sent',
    `void fetch('${place}', { method: 'POST', body: '${dirty}' }).catch(() => {});
     const end = performance.now() + 3000; while (performance.now() < end);`,
  ],
  [
    'a page that freezes all it shares with us',
    `for (const one of [Object, Array, Function, Promise, Request, Response, Headers, MessagePort, MessageEvent, EventTarget, XMLHttpRequest, Document, Element, Node, Event])
       { Object.freeze(one); Object.freeze(one.prototype); }
     void fetch('${place}', { method: 'POST', body: '${dirty}' }).catch(() => {})`,
  ],
  [
    'JSON of great depth and width',
    `const deep = '['.repeat(100000) + '"${dirty}"' + ']'.repeat(100000);
     const wide = JSON.stringify([...Array.from({ length: 300000 }, () => 'a'), '${dirty}']);
     const post = (body) => void fetch('${place}', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => {});
     post(deep); post(wide)`,
  ],
];

for (const kind of ['Chromium, by policy', 'Firefox, by policy', 'Chromium, unpacked'] as const) {
  test.describe(`attacks, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, { override: 'allowed' } satisfies Managed));
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
    const arrived = (path = place) => all.site.arrived.filter((one) => one.path.split('?')[0] === path);
    const addresses = () =>
      all.site.arrived.map(({ path }) => decodeURIComponent(path).replaceAll('+', ' ')).join(' ');

    const search = '/api/organizations/00000101-0000-4000-8000-000000000101/conversation/search';
    for (const [name, script] of [
      ['a search', `void fetch('${search}?n=5&query=' + encodeURIComponent('${dirty}')).catch(() => {})`],
      [
        'a search by XHR',
        `const xhr = new XMLHttpRequest(); xhr.open('GET', '${search}?' + new URLSearchParams({ query: '${dirty}' })); xhr.send()`,
      ],
      ['a beacon without a body', `navigator.sendBeacon('${place}?note=' + encodeURIComponent('${dirty}'))`],
      [
        'the address of a POST',
        `void fetch('${place}?note=' + encodeURIComponent('${dirty}'), { method: 'POST', body: 'clean' }).catch(() => {})`,
      ],
    ] as const) {
      test(`${name}: is asked about`, async () => {
        await run(script);
        await chat.dialogOpens();
        expect(addresses()).not.toContain(ssn);
      });
    }

    if (kind !== 'Chromium, unpacked') {
      test('a form of a worker does not ride on what was let go of the page', async () => {
        await run(`void ${post(formWith('clean'))}`);
        await expect.poll(() => arrived().length).toBe(1);
        await chat.driver.evaluate(inWorker(post(formWith(dirty))));
        await soon(1500);
        expect(holds(all.site.arrived, ssn)).toBe(false);
      });
      test('a form of a worker with a file', async () => {
        await chat.driver.evaluate(inWorker(post(formWith(dirty))));
        await soon(1500);
        expect(holds(all.site.arrived, ssn)).toBe(false);
      });
      for (const [name, script] of [
        ['a picture', `new Image().src = at`],
        ['an event source', `new EventSource(at)`],
        ['a socket', `new WebSocket('wss://claude.ai' + at)`],
        [
          'a socket of a worker',
          `window.worker = new Worker(URL.createObjectURL(new Blob(["new WebSocket('wss://claude.ai" + at + "')"])))`,
        ],
        [
          'the ping of a link',
          `const link = document.createElement('a'); link.href = '#x'; link.ping = at; document.body.append(link); link.click()`,
        ],
        [
          'a style',
          `const sheet = new CSSStyleSheet(); sheet.replaceSync('body { background: url(' + at + ') }'); document.adoptedStyleSheets = [sheet]`,
        ],
      ] as const) {
        test(`the address of ${name}: nothing leaves`, async () => {
          await run(`const at = '/api/nobody/knows?query=' + encodeURIComponent('${dirty}'); ${script}`);
          await soon(1500);
          expect(addresses()).not.toContain(ssn);
        });
      }

      test('two forms at once both arrive', async () => {
        await run(
          `for (let at = 0; at < 4; at++) { const form = new FormData(); form.append('file', new File(['clean ' + at], at + '.txt')); void ${post('form')}; }`,
        );
        await expect.poll(() => arrived().length).toBe(4);
      });
      for (const enctype of ['multipart/form-data', 'text/plain', 'application/x-www-form-urlencoded']) {
        test(`a form of the page that is submitted, ${enctype}`, async () => {
          await run(`const form = document.createElement('form'); form.method = 'POST'; form.enctype = '${enctype}'; form.action = '${place}';
            const field = document.createElement('input'); field.name = 'a'; field.value = 'x';
            const file = document.createElement('input'); file.type = 'file'; file.name = 'f';
            const data = new DataTransfer(); data.items.add(new File(['${dirty}'], 'a.txt')); file.files = data.files;
            ${enctype.startsWith('multi') ? '' : `field.value = '${dirty}';`}
            form.append(field, file); document.body.append(form); form.submit()`);
          await soon(1500);
          expect(holds(all.site.arrived, ssn)).toBe(false);
        });
      }
    }

    test('the page cannot make the dialog unreadable by registering properties', async () => {
      await run(
        `document.body.style.background = 'red';
         for (const name of ['--surface', '--ink', '--muted', '--line', '--shade', '--raised', '--control', '--accent', '--on-accent'])
           CSS.registerProperty({ name, syntax: '<length>', inherits: false, initialValue: '0px' })`,
      );
      await chat.driver.paste(dirty);
      await chat.dialogOpens();
      const edge = await chat.driver.evaluate<{ x: number; y: number }>(
        `({ x: (innerWidth / 2 - 240) * devicePixelRatio, y: (innerHeight / 2) * devicePixelRatio })`,
      );
      expect(await colorAt(chat.driver, edge)).toBe('255,255,255');
    });

    test('a page that zooms itself does not push the dialog off the screen', async () => {
      await run(`document.body.style.background = 'red'; document.documentElement.style.zoom = 3`);
      await chat.driver.evaluate(`document.querySelector('${composer}').focus(); null`);
      await chat.driver.paste(dirty);
      await chat.dialogOpens();
      const at = (x: number) =>
        chat.driver.evaluate<{ x: number; y: number }>(
          `({ x: (innerWidth / 2 - ${x}) * devicePixelRatio, y: (innerHeight / 2) * devicePixelRatio })`,
        );
      expect(await colorAt(chat.driver, await at(240))).toBe('255,255,255');
      expect(await colorAt(chat.driver, await at(300))).not.toBe('255,255,255');
    });

    test('a picture of the page over the dialog (a view transition) borrows no click', async () => {
      await run(
        `const sheet = new CSSStyleSheet();
         sheet.replaceSync('::view-transition { pointer-events: none; background: white } ::view-transition-group(*) { animation-duration: 9999s; opacity: 0 } ::view-transition-image-pair(*), ::view-transition-new(*), ::view-transition-old(*) { animation-duration: 9999s; opacity: 0 }');
         document.adoptedStyleSheets = [sheet]`,
      );
      await chat.driver.paste(dirty);
      await chat.dialogOpens();
      await run(
        `window.transition = document.startViewTransition(() => {}); window.transition.finished.then(() => { window.over = true; })`,
      );
      await soon(1000);
      await chat.driver.screenshot(`test-results/transition-${kind.slice(0, 8)}.png`);
      await chat.driver.press('Shift+Tab');
      await chat.driver.press('Enter');
      await soon();
      expect(await chat.driver.evaluate('window.over ?? false')).toBe(false);
      expect(await chat.driver.count(dialogHost)).toBe(1);
    });

    test('a flood of questions does not bury the person', async () => {
      await run(
        `for (let at = 0; at < 300; at++) void fetch('${place}', { method: 'POST', body: 'My SSN is 536-22-' + (1000 + at) }).catch(() => {})`,
      );
      await chat.dialogOpens();
      let answered = 0;
      let quiet = 0;
      // One comes after the other: a moment without one is not the end of them.
      while (answered < 60 && quiet < 10) {
        const isOpen = (await chat.driver.count(dialogHost)) === 1;
        if (isOpen) await chat.driver.press('Escape');
        answered += isOpen ? 1 : 0;
        quiet = isOpen ? 0 : quiet + 1;
        await soon(100);
      }
      expect(arrived()).toEqual([]);
      expect(answered).toBeLessThan(25);
    });

    for (const [name, script] of tricks) {
      test(`${name}: nothing leaves`, async () => {
        await run(script);
        await chat.dialogOpens();
        await chat.driver.press('Escape');
        await chat.dialogIsGone();
        await soon();
        expect(holds(all.site.arrived, ssn)).toBe(false);
      });
    }

    test('a page that writes itself anew does not come before us', async () => {
      await run(
        `document.open(); window.addEventListener('paste', (event) => { window.stolen = event.clipboardData.getData('text/plain'); }, true);
         document.write('<!doctype html><body><div contenteditable data-testid="chat-input"></div>'); document.close()`,
      );
      await soon(200);
      await chat.driver.click(composer);
      await chat.driver.paste(dirty).catch(() => {});
      await chat.dialogOpens();
      expect(await chat.driver.evaluate('window.stolen ?? null')).toBe(null);
    });
  });
}
