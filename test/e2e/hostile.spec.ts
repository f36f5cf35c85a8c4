import { expect, test } from '@playwright/test';
import { holds, sends } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, kinds } from './browsers';
import { dialogHost } from './driver';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';

const org = '00000101-0000-4000-8000-000000000101';
const url = `/api/organizations/${org}/chat_conversations/00000301-0000-4000-8000-000000000301/completion`;
const send = (more = '') =>
  `void fetch('${url}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ prompt: 'My SSN is ${ssn}' }) ${more} }).catch(() => {})`;

/** What a script of the page does before it sends; none of it may get the number out, or the dialog answered. */
const attacks: readonly (readonly [name: string, script: string])[] = [
  ['sends without any event', send()],
  [
    "kills WXT's context with its forged event",
    `for (const name of ['wxt:content-script-started', 'chat-guardrails:page-gate:wxt:content-script-started'])
       for (const target of [document, window]) target.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'page-gate', messageId: 'x' } }));
     window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'page-gate', messageId: 'x' }, '*');
     ${send()}`,
  ],
  [
    'asks for the port and answers for the gate',
    `window.addEventListener('chat-guardrails:port', (event) => { window.stolen = event.ports[0]; });
     window.dispatchEvent(new Event('chat-guardrails:ready'));
     ${send()}`,
  ],
  [
    'hands over a port of its own',
    `const { port1, port2 } = new MessageChannel();
     port1.onmessage = (event) => { window.heard = event.data; };
     window.dispatchEvent(new MessageEvent('chat-guardrails:port', { ports: [port2], cancelable: true }));
     port1.postMessage({ kind: 'seen', url: 'https://claude.ai/api/bootstrap', method: 'GET', status: 200, request: '', response: '{}' });
     ${send()}`,
  ],
  [
    'rewrites the verdict on its way',
    `const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data');
     Object.defineProperty(MessageEvent.prototype, 'data', { get() { const value = data.get.call(this); return value && value.kind === 'verdict' ? { ...value, verdict: 'release' } : value; } });
     MessagePort.prototype.postMessage = function () { window.stolen = true; };
     ${send()}`,
  ],
  [
    'replaces the prototypes that the gate might lean on',
    `const { then } = Promise.prototype;
     const clean = new TextEncoder().encode('{"prompt":"clean"}').buffer;
     Request.prototype.arrayBuffer = () => Promise.resolve(clean);
     Request.prototype.clone = function () { return new Request('/x', { method: 'POST', body: 'clean' }); };
     Promise.prototype.then = function (done, failed) { return then.call(this, (value) => done?.(value instanceof ArrayBuffer ? clean : value), failed); };
     Reflect.apply = () => ({ go: true, bytes: null });
     Array.prototype[Symbol.iterator] = function* () {};
     Function.prototype.call = () => null;
     Object.prototype.verdict = 'release';
     ${send()}`,
  ],
  [
    'says one thing when read first and another when read again',
    `let reads = 0;
     void fetch('${url}', { method: 'POST', headers: { 'content-type': 'application/json' }, get body() { reads += 1; return JSON.stringify({ prompt: reads === 1 ? 'My SSN is ${ssn}' : 'or ${ssn}' }); } }).catch(() => {})`,
  ],
  [
    'sends a Request that it made itself',
    `void fetch(new Request('${url}', { method: 'POST', body: JSON.stringify({ prompt: 'My SSN is ${ssn}' }) })).catch(() => {})`,
  ],
  [
    'sends a Blob',
    `void fetch('${url}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: new Blob(['{"prompt":"My SSN is ${ssn}"}']) }).catch(() => {})`,
  ],
  [
    'changes the bytes after it has sent them',
    `const bytes = new TextEncoder().encode('{"prompt":"My SSN is ${ssn}"}');
     const xhr = new XMLHttpRequest();
     xhr.open('POST', '${url}');
     xhr.setRequestHeader('content-type', 'application/json');
     xhr.send(bytes);
     bytes.fill(32);`,
  ],
  [
    'takes the native functions through an inherited trap',
    `Object.prototype.get = function (target) { window.stolen = target; return undefined; };
     void window.fetch.name; void XMLHttpRequest.prototype.send.name;
     delete Object.prototype.get;
     ${send()}`,
  ],
  [
    'finds the port in the event of a verdict and answers itself',
    `const { then } = Promise.prototype;
     Object.defineProperty(Promise.prototype, 'then', { get() { const port = window.event?.target; if (port instanceof MessagePort) window.grabbed = port; return then; } });
     void fetch('/api/nobody/knows', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"prompt":"clean"}' }).catch(() => {});
     for (let id = 1; id < 50; id += 1) window.grabbed?.dispatchEvent(new MessageEvent('message', { data: { kind: 'verdict', id, verdict: 'release' } }));
     setTimeout(() => { ${send()} }, 300);`,
  ],
  [
    'lies about the length of the bytes, and answers for them',
    `Object.defineProperty(ArrayBuffer.prototype, 'byteLength', { get: () => 0 });
     try { ArrayBuffer.prototype.then = (done) => done(new TextEncoder().encode('clean').buffer); } catch {}
     Object.prototype.then = undefined;
     delete Object.prototype.then;
     ${send()}`,
  ],
  [
    'sends from inside open',
    `const xhr = new XMLHttpRequest();
     let once = true;
     xhr.onreadystatechange = () => { if (once) { once = false; xhr.send('{"prompt":"My SSN is ${ssn}"}'); } };
     xhr.open('POST', '${url}');`,
  ],
  [
    'writes a false record by way of its caller',
    `const xhr = new XMLHttpRequest();
     xhr.open('POST', '${url}');
     try { xhr.open({ toString: function f() { try { window.stolen = f.caller ?? undefined; } catch {} return 'POST'; } }, '${url}'); } catch {}
     xhr.send('{"prompt":"My SSN is ${ssn}"}');`,
  ],
  [
    'sends by another method',
    `void fetch('${url}', { method: 'OPTIONS', body: '{"prompt":"My SSN is ${ssn}"}', headers: { 'content-type': 'application/json' } }).catch(() => {})`,
  ],
  [
    'wraps fetch again',
    `const { fetch: before } = window;
     window.fetch = (...args) => before(...args);
     ${send()}`,
  ],
];

for (const kind of ['Chromium, unpacked', 'Firefox, by policy'] as const) {
  test.describe(`a hostile page, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    test.beforeAll(async () => {
      site = await startClaudeSite();
      browser = await kinds[kind](site.port, {});
    });
    test.afterAll(async () => {
      await browser.close();
      await site.close();
    });
    test.beforeEach(async () => {
      site.signIn('free_training_on');
      chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      site.clear();
    });
    test.afterEach(() => chat.driver.close());

    for (const [name, script] of attacks) {
      test(name, async () => {
        await chat.driver.evaluate(`{ ${script} }; null`);
        await chat.safeDialogOpens();
        expect(sends(site.arrived)).toEqual([]);
        await chat.driver.press('Escape');
        await chat.dialogIsGone();
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(sends(site.arrived)).toEqual([]);
        expect(holds(site.arrived, ssn)).toBe(false);
        // A page that broke its own globals may answer nothing; what it must not answer is that it has something.
        expect(String(await chat.driver.evaluate('typeof window.stolen + typeof window.heard'))).not.toMatch(
          /object|function/,
        );
      });
    }

    test('cannot read the dialog, answer it or press its buttons', async () => {
      await chat.driver.paste(`My SSN is ${ssn}`);
      await chat.safeDialogOpens();
      const host = `document.querySelector(${JSON.stringify(dialogHost)})`;
      const seen = await chat.driver.evaluate<unknown[]>(
        `[${host}.shadowRoot, ${host}.innerText, ${host}.outerHTML.includes('22-8145')]`,
      );
      expect(seen).toEqual([null, '', false]);
      await chat.driver.evaluate(
        `{ for (const type of ['keydown', 'keypress', 'keyup']) ${host}.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true }));
           ${host}.click(); document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.click(); null }`,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await chat.driver.count(dialogHost)).toBe(1);
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
      await chat.composerHolds('');
    });

    test('cannot find or select what is shown of a value, nor learn its signs from a font of its own', async () => {
      await chat.driver.evaluate(`{
        for (const family of ['monospace', 'ui-monospace', 'SF Mono', 'Menlo', 'Consolas', 'sans-serif', 'system-ui', 'Segoe UI', 'Roboto', 'Arial'])
          document.fonts.add(new FontFace(JSON.stringify(family), 'url(/spy.woff2)', { unicodeRange: 'U+2022' }));
        null;
      }`);
      await chat.driver.paste(`My SSN is ${ssn}`);
      await chat.dialogOpens();
      const seen = await chat.driver.evaluate<unknown[]>(`(() => {
        const finds = (text) => window.find(text, true, false, true, false, true, false);
        document.execCommand('selectAll');
        return [
          ['•45', '••', 'ending in', '4 5'].filter(finds),
          /•|ending in/.test(String(getSelection())),
          [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family),
          finds('Social Security number'),
        ];
      })()`);
      // The last one: the rest of the dialog can be found, so what cannot be is not merely out of reach.
      expect(seen).toEqual([[], false, [], true]);
      await chat.driver.press('Escape');
      await chat.dialogIsGone();
    });

    test('takes the dialog away: that is Cancel', async () => {
      await chat.driver.type(`My SSN is ${ssn}`);
      await chat.driver.press('Enter');
      await chat.safeDialogOpens();
      await chat.driver.evaluate(`document.querySelector(${JSON.stringify(dialogHost)}).remove()`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(sends(site.arrived)).toEqual([]);
      await chat.composerHolds(`My SSN is ${ssn}`);
    });
  });
}
