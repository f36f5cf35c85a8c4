import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type Page, test } from '@playwright/test';
import { bodyText, holds, sends } from '@/test/claude-site/decode';
import { archive, contentTypes } from '@/test/samples/archive';
import { kinds } from './browsers';
import { driveChromium } from './drive-chromium';
import { dialogHost } from './driver';
import { expect } from './expect';
import { composer, type GuardedChat, guardedChat, sendButton, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

const text = `My SSN is ${ssn}, thank you`;
const redacted = 'My SSN is [SSN 1], thank you';
const fileInput = '[data-testid="file-upload"]';
const chip = '[data-testid="file-thumbnail"]';

for (const kind of ['Chromium, unpacked', 'Firefox, by policy'] as const) {
  test.describe(`what a person gives to the page, ${kind}`, () => {
    const all = oneBrowser((port) => kinds[kind](port, {}));
    let chat: GuardedChat;
    let folder: string;

    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'page-routes-'));
    });
    test.afterAll(() => {
      rmSync(folder, { recursive: true });
    });
    test.beforeEach(async () => {
      all.site.signIn('free_training_on', { transport: 'classic' });
      chat = guardedChat(await all.browser.newPage(), all.site);
      await chat.openAnew();
    });
    test.afterEach(() => chat.driver.close());

    const file = (name: string, content: string | Uint8Array): string => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    };
    const settled = () => new Promise((resolve) => setTimeout(resolve, 800));
    const chips = (count: number) => expect.poll(() => chat.driver.count(chip)).toBe(count);
    const texts = () => sends(all.site.arrived).map((one) => one.text);
    const attachments = () => sends(all.site.arrived).at(-1)?.attachments;
    const uploads = () => all.site.arrived.filter(({ path }) => path.endsWith('/upload'));
    async function sendWith(words: string) {
      await chat.driver.click(composer);
      await chat.driver.type(words);
      await chat.driver.press('Enter');
    }
    /** From the button that has the focus, so many further, to the one that lets go. */
    async function goOnAnyway(tabs = 1) {
      await chat.dialogOpens();
      for (let times = 0; times < tabs; times += 1) await chat.driver.press('Tab');
      // The button reacts when it has been in sight for a while; on a busy machine that is later.
      await expect(async () => {
        if ((await chat.driver.count(dialogHost)) > 0) await chat.driver.press('Enter');
        await settled();
        expect(await chat.driver.count(dialogHost)).toBe(0);
      }).toPass({ timeout: 15_000 });
    }

    test.describe('files', () => {
      test('a clean text file reaches the site as it is', async () => {
        await chat.driver.choose(fileInput, [
          file('notes.txt', 'Grüße,\r\n12 apples'),
          file('empty.txt', ''),
        ]);
        await chips(2);
        await sendWith('Read this');
        await expect.poll(attachments).toEqual(['Grüße,\r\n12 apples', '']);
        await chat.dialogIsGone();
      });

      test('Redact: the file is attached without the value', async () => {
        await chat.driver.choose(fileInput, [file('a.txt', text), file('b.txt', 'clean')]);
        await chat.dialogOpens();
        expect(await chat.driver.shadowTexts(dialogHost)).toContain(
          'One of these 2 files contains a Social Security number',
        );
        expect(await chat.driver.count(chip)).toBe(0);
        await chat.driver.press('Enter');
        await chips(2);
        await sendWith('Read this');
        await expect.poll(attachments).toEqual([redacted, 'clean']);
        expect(holds(all.site.arrived, ssn)).toBe(false);
      });

      test('whoever is typing when a file was read loses no word by the question', async () => {
        const words = 'and so on and so forth '.repeat(3).trim();
        await chat.driver.click(composer);
        const path = file('a.txt', text);
        await Promise.all([chat.driver.type(words), chat.driver.choose(fileInput, [path])]);
        await chat.dialogOpens();
        await chat.driver.press('Enter');
        await chips(1);
        await chat.composerHolds(words);
      });

      test('Cancel: nothing is attached, and the same file can be chosen again', async () => {
        const path = file('a.txt', text);
        for (let times = 0; times < 2; times += 1) {
          await chat.driver.choose(fileInput, [path]);
          await chat.dialogOpens();
          await chat.driver.press('Escape');
          await chat.dialogIsGone();
          expect(await chat.driver.evaluate(`document.querySelector('${fileInput}').files.length`)).toBe(0);
        }
        await settled();
        expect(await chat.driver.count(chip)).toBe(0);
        expect(all.site.arrived).toEqual([]);
      });

      test('a file that is let go is asked about once, when it rides in the message too', async () => {
        await chat.driver.choose(fileInput, [file('a.txt', text)]);
        await goOnAnyway(2);
        await chips(1);
        await sendWith('Read this');
        await expect.poll(attachments).toEqual([text]);
        await chat.dialogIsGone();
      });

      test('what cannot be read is asked about once', async () => {
        const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 89) % 256);
        await chat.driver.choose(fileInput, [file('scan.pdf', bytes)]);
        await goOnAnyway();
        await expect.poll(() => uploads().length).toBe(1);
        expect(uploads()[0]?.body.includes(Buffer.from(bytes))).toBe(true);
        await chat.dialogIsGone();
      });

      test('a large text file that goes up by itself: Redact, and no second question', async () => {
        const line = 'All work and no play makes a dull day, said Jack.\n';
        await chat.driver.choose(fileInput, [file('large.txt', line.repeat(1000) + text)]);
        await chat.dialogOpens();
        expect(uploads()).toEqual([]);
        await chat.driver.press('Enter');
        await expect.poll(() => uploads().length).toBe(1);
        expect(uploads().map(bodyText).join()).toContain(line.repeat(1000) + redacted);
        await chips(1);
        await chat.dialogIsGone();
      });

      test('an office document cannot be redacted: it goes as it is, or not at all', async () => {
        const document = `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
        const entries = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document };
        const bytes = zipSync(
          Object.fromEntries(Object.entries(entries).map(([name, xml]) => [name, strToU8(xml)])),
        );
        await chat.driver.choose(fileInput, [file('letter.docx', bytes)]);
        await goOnAnyway();
        await expect
          .poll(() => all.site.arrived.filter(({ path }) => path.endsWith('/convert_document')).length)
          .toBe(1);
        expect(all.site.arrived.some(({ body }) => body.includes(Buffer.from(bytes)))).toBe(true);
        await chat.dialogIsGone();
      });

      test('Redact among several files: the documents that hold something are left out, and no others', async () => {
        const document = (words: string) =>
          archive({ ...contentTypes, 'word/document.xml': `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>` });
        const clean = document('clean');
        await chat.driver.choose(fileInput, [
          file('letter.docx', document(text)),
          file('a.txt', text),
          file('clean.docx', clean),
        ]);
        await chat.dialogOpens();
        await chat.driver.press('Enter');
        await chips(2);
        await chat.dialogIsGone();
        await sendWith('Read this');
        await expect.poll(() => texts().length).toBe(1);
        expect(all.site.arrived.map(bodyText).join()).toContain(redacted);
        expect(all.site.arrived.some(({ body }) => body.includes(Buffer.from(clean)))).toBe(true);
        expect(all.site.arrived.some(({ body }) => body.includes('letter.docx'))).toBe(false);
        expect(holds(all.site.arrived, ssn)).toBe(false);
      });

      test('Attach the others: those alone in which nothing was found', async () => {
        const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 89) % 256);
        const given = [
          file('a.txt', text),
          file('b.txt', 'one'),
          file('scan.pdf', bytes),
          file('c.txt', 'two'),
        ];
        await chat.driver.choose(fileInput, given);
        await chat.dialogOpens();
        expect(await chat.driver.shadowTexts(dialogHost)).toContain(
          'Another of these files could not be checked.',
        );
        await chat.driver.clickInShadow(dialogHost, 'Attach the other 2');
        await chips(2);
        await sendWith('Read this');
        await expect.poll(attachments).toEqual(['one', 'two']);
        await chat.dialogIsGone();
        expect(uploads()).toEqual([]);
        expect(holds(all.site.arrived, ssn)).toBe(false);
      });

      test('where every file holds something there are no others', async () => {
        await chat.driver.choose(fileInput, [file('a.txt', text), file('b.txt', text)]);
        await chat.dialogOpens();
        const texts = await chat.driver.shadowTexts(dialogHost);
        expect(texts).toContain('Redact and attach');
        expect(texts.filter((one) => one.startsWith('Attach the other'))).toEqual([]);
      });

      test('the name of a file is judged as well', async () => {
        await chat.driver.choose(fileInput, [file(`SSN ${ssn}.txt`, 'clean')]);
        await chat.dialogOpens();
        await chat.driver.press('Enter');
        await chips(1);
        await sendWith('Read this');
        await expect.poll(() => all.site.arrived.map(bodyText).join()).toContain('SSN [SSN 1].txt');
        expect(holds(all.site.arrived, ssn)).toBe(false);
      });

      test('twenty files are one question', async () => {
        const names = Array.from({ length: 21 }, (_, index) => `file-${index}.txt`);
        await chat.driver.choose(
          fileInput,
          names.map((name, index) => file(name, index === 20 ? text : `clean ${name}`)),
        );
        await chat.dialogOpens();
        await chat.driver.press('Enter');
        await chips(21);
        await chat.dialogIsGone();
        await sendWith('Read this');
        await expect.poll(() => attachments()?.at(-1)).toBe(redacted);
      });
    });

    test.describe('writings of a paste', () => {
      // Firefox hands over plain text and markup alone.
      const rtf = {
        'text/plain': 'Some words',
        'application/rtf': String.raw`{\rtf1 Some words, SSN \b 536-22-\b0 8145}`,
      };
      for (const [name, flavours] of Object.entries({
        'hidden words': {
          'text/plain': 'Some words',
          'text/html': `<p>Some words<span style="display:none">SSN ${ssn}</span></p>`,
        },
        'a link': {
          'text/plain': 'Some words',
          'text/html': `<a href="https://example.com/?q=My%20SSN%20is%20${ssn}">Some words</a>`,
        },
        'an attribute': { 'text/plain': 'Some words', 'text/html': `<b data-x="SSN ${ssn}">Some words</b>` },
        'a comment': { 'text/plain': 'Some words', 'text/html': `Some words<!-- SSN ${ssn} -->` },
        ...(kind === 'Chromium, unpacked' && { RTF: rtf }),
      })) {
        test(`${name}: asked, and Redact keeps the text alone`, async () => {
          await chat.driver.pasteFlavours(flavours);
          await chat.dialogOpens();
          await chat.composerHolds('');
          await chat.driver.press('Enter');
          await chat.composerHolds('Some words');
          await chat.driver.press('Enter');
          await expect.poll(texts).toEqual(['Some words']);
          expect(holds(all.site.arrived, ssn)).toBe(false);
        });
      }

      test('clean markup is the site’s own paste', async () => {
        await chat.driver.pasteFlavours({
          'text/plain': 'Some bold words',
          'text/html':
            '<!--[if gte mso 9]><xml><w:x>536-22-8145</w:x></xml><![endif]--><style>p{mso-x:"SSN 536-22-8145"}</style><p>Some <b>bold</b> words</p>',
        });
        await chat.composerHolds('Some bold words');
        expect(await chat.driver.count(`${composer} strong`)).toBe(1);
        await chat.dialogIsGone();
      });
    });

    test.describe('what is typed and sent', () => {
      const underlined = () =>
        chat.driver.evaluate<string[]>(
          `[...(CSS.highlights.get('chat-guardrails-found') ?? [])].map(String)`,
        );

      test('findings are underlined while the person types, and the editor stays as it is', async () => {
        await chat.driver.type(`${text} `);
        await expect.poll(underlined).toEqual([ssn]);
        expect(await chat.driver.evaluate(`document.querySelector('${composer}').innerHTML`)).toContain(text);
        for (let times = 0; times < 40; times += 1) await chat.driver.press('Backspace');
        await expect.poll(underlined).toEqual([]);
      });

      test('a draft that the site restores is underlined, and held when it is sent', async () => {
        await chat.driver.type(text);
        await chat.open();
        await chat.composerHolds(text);
        await expect.poll(underlined).toEqual([ssn]);
        await chat.driver.press('Enter');
        await chat.dialogOpens();
        await chat.driver.press('Enter');
        await expect.poll(texts).toEqual([redacted]);
      });

      test('text that a script puts into the composer is held when it is sent', async () => {
        await chat.driver.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`);
        await chat.driver.press('Control+Enter');
        await chat.dialogOpens();
        await chat.driver.press('Enter');
        await expect.poll(texts).toEqual([redacted]);
      });

      for (const key of ['Enter', ' ']) {
        test(`the send button by the key ${JSON.stringify(key)}`, async () => {
          await chat.driver.type(text);
          await chat.driver.evaluate(`document.querySelector('${sendButton}').focus()`);
          await chat.driver.press(key);
          await chat.dialogOpens();
          expect(texts()).toEqual([]);
          await chat.driver.press('Enter');
          await expect.poll(texts).toEqual([redacted]);
        });
      }

      test('the button of the edit box', async () => {
        await chat.driver.type('First version');
        await chat.driver.press('Enter');
        await expect.poll(() => chat.driver.text('[data-testid="assistant-message"]')).toContain('First');
        all.site.clear();
        const save = '[data-testid="user-message"] .edit-buttons button:last-child';
        await chat.driver.click('[data-testid="user-message"] button');
        await chat.driver.click('[data-testid="user-message"] textarea');
        await chat.driver.press('Control+A');
        await chat.driver.type(text);
        await chat.driver.click(save);
        await chat.dialogOpens();
        await chat.driver.press('Escape');
        await chat.dialogIsGone();
        // What the person wrote is still there.
        const value = await chat.driver.evaluate(`document.querySelector('textarea').value`);
        expect(value).toBe(text);
        await chat.driver.click(save);
        await chat.dialogOpens();
        await chat.driver.press('Enter');
        await expect.poll(texts).toEqual([redacted]);
      });

      test('a second composer that the page puts before the real one hides nothing', async () => {
        await chat.driver.evaluate(`{
          const decoy = document.createElement('div');
          decoy.contentEditable = 'true';
          decoy.dataset.testid = 'chat-input';
          decoy.textContent = 'clean';
          document.body.prepend(decoy);
          null;
        }`);
        await chat.driver.type(text);
        await chat.driver.click(sendButton);
        await chat.dialogOpens();
        expect(texts()).toEqual([]);
        await chat.driver.press('Enter');
        await expect.poll(texts).toEqual([redacted]);
      });

      test('the composer of Claude Code', async () => {
        await chat.driver.evaluate(`{
          const area = document.createElement('textarea');
          area.dataset.testid = 'code-prompt-input';
          area.style.cssText = 'position: fixed; top: 8px; left: 300px; z-index: 9';
          window.got = [];
          area.addEventListener('keydown', (event) => event.key === 'Enter' && window.got.push(area.value));
          document.body.append(area);
          area.focus();
          null;
        }`);
        await chat.driver.type(text);
        await chat.driver.press('Enter');
        await chat.dialogOpens();
        expect(await chat.driver.evaluate('window.got')).toEqual([]);
        await chat.driver.press('Enter');
        await expect.poll(() => chat.driver.evaluate('window.got')).toEqual([redacted]);
      });

      test('a number in two pastes is found when it is sent', async () => {
        await chat.driver.paste('My number: 536-22-');
        await chat.driver.paste('8145');
        await chat.dialogIsGone();
        await chat.driver.press('Enter');
        await chat.dialogOpens();
        await chat.driver.press('Enter');
        await expect.poll(texts).toEqual(['My number: [SSN 1]']);
      });

      test('a number in two messages is found in the second', async () => {
        await chat.driver.type('My SSN is 536');
        await chat.driver.press('Enter');
        await expect.poll(() => chat.driver.text('[data-testid="assistant-message"]')).toContain('536');
        await chat.driver.click(composer);
        await chat.driver.type('22 8145');
        await chat.driver.press('Enter');
        await chat.dialogOpens();
        expect(texts()).toHaveLength(1);
        await chat.driver.press('Enter');
        await expect.poll(texts).toEqual(['My SSN is 536', '[SSN 1]']);
        await chat.open();
        all.site.clear();
        await chat.driver.type('22 8145');
        await chat.driver.press('Enter');
        // Another conversation.
        await expect.poll(texts).toEqual(['22 8145']);
        await chat.dialogIsGone();
      });
    });
  });
}

/** For Firefox, which no driver can have drop anything, see firefox-drops.spec.ts. */
test.describe('files that are let fall, Chromium, unpacked', () => {
  const all = oneBrowser((port) => kinds['Chromium, unpacked'](port));
  let chat: GuardedChat;
  let page: Page;
  let folder: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'page-drops-'));
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  test.beforeEach(async () => {
    all.site.signIn('free_training_on', { transport: 'classic' });
    if (!all.browser.chromium) throw new Error('not Chromium');
    page = await all.browser.chromium.context.newPage();
    chat = guardedChat(driveChromium(page), all.site);
    await chat.open();
    all.site.clear();
  });
  test.afterEach(() => page.close());

  const inFolder = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const attachments = () => sends(all.site.arrived).at(-1)?.attachments;
  async function send() {
    await chat.driver.click(composer);
    await chat.driver.type('Read this');
    await chat.driver.press('Enter');
  }
  async function drop(
    data: { items?: { mimeType: string; data: string }[]; files?: string[] },
    selector = composer,
  ) {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`no ${selector}`);
    const session = await page.context().newCDPSession(page);
    const given = { items: [], ...data, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      const point = { x: box.x + 10, y: box.y + 10 };
      await session.send('Input.dispatchDragEvent', { type, ...point, data: given });
    }
    await session.detach();
  }

  test('clean ones reach the site, and nothing of the drop stays on the page', async () => {
    await drop({ files: [inFolder('a.txt', 'one'), inFolder('b.txt', 'two')] });
    await expect.poll(() => chat.driver.count(chip)).toBe(2);
    expect(await chat.driver.count('.dropzone')).toBe(0);
    await send();
    await expect.poll(attachments).toEqual(['one', 'two']);
    await chat.dialogIsGone();
  });

  test('Redact, and Cancel', async () => {
    const path = inFolder('a.txt', text);
    await drop({ files: [path] }, '#main-content');
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await chat.driver.count(chip)).toBe(0);
    await drop({ files: [path] });
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await expect.poll(() => chat.driver.count(chip)).toBe(1);
    await send();
    await expect.poll(attachments).toEqual([redacted]);
    expect(holds(all.site.arrived, ssn)).toBe(false);
  });

  test('Attach the others', async () => {
    const others = [inFolder('b.txt', 'one'), inFolder('c.txt', 'two')];
    await drop({ files: [inFolder('a.txt', text), ...others] });
    await chat.dialogOpens();
    await chat.driver.clickInShadow(dialogHost, 'Attach the other 2');
    await expect.poll(() => chat.driver.count(chip)).toBe(2);
    await send();
    await expect.poll(attachments).toEqual(['one', 'two']);
    expect(holds(all.site.arrived, ssn)).toBe(false);
  });

  test('a folder: all that is in it', async () => {
    const top = join(folder, 'top');
    mkdirSync(join(top, 'below'), { recursive: true });
    writeFileSync(join(top, 'a.txt'), 'clean');
    writeFileSync(join(top, 'below', 'b.txt'), text);
    await drop({ files: [top] });
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await expect.poll(() => chat.driver.count(chip)).toBe(2);
    await send();
    await expect.poll(() => attachments()?.toSorted()).toEqual([redacted, 'clean'].sort());
    expect(holds(all.site.arrived, ssn)).toBe(false);
  });

  test('a file that is gone when it is read is not clean', async () => {
    await drop({ files: [join(folder, 'never-was.txt')] });
    await chat.dialogOpens();
    expect(await chat.driver.count(chip)).toBe(0);
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    expect(all.site.arrived).toEqual([]);
  });

  test('a file of 30 MB with a number at its end', async () => {
    const line = 'All work and no play makes a dull day, said Jack, and wrote it down again.\n';
    await drop({ files: [inFolder('large.txt', line.repeat(400_000) + text)] });
    await expect.poll(() => chat.driver.count(dialogHost), { timeout: 60_000 }).toBe(1);
    expect(all.site.arrived).toEqual([]);
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    expect(await chat.driver.count(chip)).toBe(0);
  });

  test('on a page without a file input, the drop itself is given back', async () => {
    await page.evaluate((selector) => {
      document.querySelector(selector)?.remove();
    }, fileInput);
    await drop({ files: [inFolder('a.txt', text)] });
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await expect.poll(() => chat.driver.count(chip)).toBe(1);
    await send();
    await expect.poll(attachments).toEqual([redacted]);
  });

  test('where the page has a place for files of its own, that gets them', async () => {
    await page.evaluate(() => {
      const place = document.createElement('div');
      place.id = 'place';
      place.style.cssText = 'position: fixed; inset: 0 0 auto auto; width: 200px; height: 100px';
      place.innerHTML = '<p>Files of the project</p><input type="file" hidden>';
      place.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) place.title = target.files?.[0]?.name ?? '';
      });
      document.body.append(place);
    });
    await drop({ files: [inFolder('clean.txt', 'clean')] }, '#place p');
    await expect.poll(() => page.getAttribute('#place', 'title')).toBe('clean.txt');
    expect(await chat.driver.count(chip)).toBe(0);
  });

  test('a link whose address holds a number', async () => {
    const url = `https://example.com/?q=My%20SSN%20is%20${ssn}`;
    await drop({ items: [{ mimeType: 'text/uri-list', data: url }] });
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await chat.dialogIsGone();
    await expect.poll(() => chat.driver.text(composer)).toContain('[SSN 1]');
    expect(await chat.driver.text(composer)).not.toContain(ssn);
  });
});
