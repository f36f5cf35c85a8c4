import { expect, test } from '@playwright/test';
import { holds } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { type GuardedBrowser, kinds, type Managed } from './browsers';
import { dialogHost } from './driver';
import { composer, type GuardedChat, guardedChat, ssn } from './guarded-chat';
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

for (const kind of ['Chromium, by policy', 'Firefox, by policy', 'Chromium, unpacked'] as const) {
  test.describe(`attacks, ${kind}`, () => {
    let site: ClaudeSite;
    let browser: GuardedBrowser;
    let chat: GuardedChat;

    test.beforeAll(async () => {
      site = await startClaudeSite();
      site.signIn('free_training_on');
      browser = await kinds[kind](site.port, { override: 'allowed' } satisfies Managed);
    });
    test.afterAll(async () => {
      await browser.close();
      await site.close();
    });
    test.beforeEach(async () => {
      chat = guardedChat(await browser.newPage(), site);
      await chat.open();
      site.clear();
    });
    test.afterEach(() => chat.driver.close());

    const run = (script: string) => chat.driver.evaluate(`{ ${script}; } null`);
    const arrived = (path = place) => site.arrived.filter((one) => one.path.split('?')[0] === path);
    const addresses = () =>
      site.arrived.map(({ path }) => decodeURIComponent(path).replaceAll('+', ' ')).join(' ');

    const search = '/api/organizations/00000101-0000-4000-8000-000000000101/conversation/search';
    for (const [name, script] of [
      ['a search', `void fetch('${search}?n=5&query=' + encodeURIComponent('${dirty}')).catch(() => {})`],
      [
        'a search by XHR',
        `const xhr = new XMLHttpRequest(); xhr.open('GET', '${search}?' + new URLSearchParams({ query: '${dirty}' })); xhr.send()`,
      ],
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
        expect(holds(site.arrived, ssn)).toBe(false);
      });
      test('a form of a worker with a file', async () => {
        await chat.driver.evaluate(inWorker(post(formWith(dirty))));
        await soon(1500);
        expect(holds(site.arrived, ssn)).toBe(false);
      });
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
          expect(holds(site.arrived, ssn)).toBe(false);
        });
      }
    }

    test('the page cannot make the dialog unreadable by registering properties', async () => {
      await run(
        `for (const name of ['--surface', '--ink', '--muted', '--line', '--shade', '--raised', '--control', '--accent', '--on-accent'])
           CSS.registerProperty({ name, syntax: '<length>', inherits: false, initialValue: '0px' })`,
      );
      await chat.driver.paste(dirty);
      await chat.dialogOpens();
      await chat.driver.screenshot(`test-results/registered-${kind.slice(0, 8)}.png`);
      console.log(
        kind,
        await chat.driver.evaluate(
          "['activeViewTransition' in document, typeof document.startViewTransition].join()",
        ),
      );
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
      let asked = 0;
      for (; asked < 60; asked++) {
        await chat.driver.press('Escape');
        await soon(60);
        if ((await chat.driver.count(dialogHost)) === 0) break;
      }
      console.log(kind, 'asked', asked);
      expect(site.arrived.filter((one) => one.path === place)).toEqual([]);
      expect(asked).toBeLessThan(40);
    });

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
