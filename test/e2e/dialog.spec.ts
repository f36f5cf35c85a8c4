import { type Page, test } from '@playwright/test';
import { byRole, namesByRole } from '@/test/browsers/accessible';
import { type LaunchedChromium, launchChromium } from '@/test/browsers/chromium';
import { holds, sends, warmTurns } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import policy from '@/test/start/policy.json' with { type: 'json' };
import { driveChromium } from './drive-chromium';
import { dialogHost } from './driver';
import { expect } from './expect';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';

const text = `My SSN is ${ssn}, thank you`;

test.describe('the dialog and what comes of it', () => {
  let site: ClaudeSite;
  let chromium: LaunchedChromium;
  let page: Page;
  let chat: GuardedChat;

  test.beforeAll(async () => {
    site = await startClaudeSite();
    const extension = { kind: 'policy', dir: '.output/chrome-mv3', managed: policy } as const;
    chromium = await launchChromium({ sitePort: site.port, extension });
  });
  test.afterAll(async () => {
    await chromium.close();
    await site.close();
  });
  test.beforeEach(async () => {
    site.signIn('free_training_on');
    page = await chromium.context.newPage();
    chat = guardedChat(driveChromium(page), site);
    await chat.openAnew();
  });
  test.afterEach(() => page.close());

  test('says what was found, masked, and what this account means', async () => {
    await chat.driver.paste(text);
    const dialog = await byRole(page, 'alertdialog');
    expect(dialog.name).toContain('Social Security number');
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const spoken = nodes.map((node) => String(node.name?.value ?? '')).join('\n');
    for (const said of ['personal account', 'train', '5 years', 'Example Corp', 'ending in 4 5'])
      expect(spoken).toContain(said);
    expect(spoken).not.toContain(ssn);
    expect(await namesByRole(page, 'button')).toEqual(
      expect.arrayContaining(['Redact and paste', 'Cancel', 'Paste anyway…']),
    );
    const focused = nodes.find((node) =>
      node.properties?.some(
        ({ name, value }) => name === 'focused' && value.value === true && node.role?.value === 'button',
      ),
    );
    expect(focused?.name?.value).toBe('Redact and paste');
  });

  test('Paste anyway asks for a reason, and the released value then goes through every gate', async () => {
    await chat.driver.paste(text);
    await chat.dialogOpens();
    await (await byRole(page, 'button', 'Paste anyway')).click();
    await (await byRole(page, 'radio', 'approval')).click();
    await (await byRole(page, 'button', 'Paste as it is')).click();
    await chat.composerHolds(text);
    await chat.driver.press('Enter');
    await expect.poll(() => sends(site.arrived).map((sent) => sent.text)).toEqual([text]);
    await chat.dialogIsGone();
    const activities = await chromium.worker.evaluate('chrome.storage.local.get("activities")');
    expect(JSON.stringify(activities)).toContain('"outcome":"overridden"');
    expect(JSON.stringify(activities)).toContain('"justification":"approved"');
    expect(JSON.stringify(activities)).not.toContain('22-8145');
  });

  test('works by keyboard alone', async () => {
    await chat.driver.paste(text);
    await chat.dialogOpens();
    await chat.driver.press('Tab');
    await chat.driver.press('Enter');
    await chat.dialogIsGone();
    await chat.composerHolds('');
    // The focus is back where the person was.
    await chat.driver.type('go on');
    await chat.composerHolds('go on');
  });

  test('undo gives the original back, and it is held again at the send', async () => {
    await chat.driver.type(text);
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    await chat.composerHolds(text);
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await expect
      .poll(() => sends(site.arrived).map((sent) => sent.text))
      .toEqual(['My SSN is [SSN 1], thank you']);
  });

  test('undo after Redact and paste takes the paste back', async () => {
    await chat.driver.type('Before ');
    await chat.driver.paste(text);
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await chat.composerHolds('Before My SSN is [SSN 1], thank you');
    await chat.driver.press('Control+z');
    await expect.poll(() => chat.driver.text('[data-testid="chat-input"]')).not.toContain('[SSN 1]');
  });

  test('Enter that ends a word of an input method sends nothing and asks nothing', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await chat.dialogIsGone();
    expect(sends(site.arrived)).toEqual([]);
    await session.send('Input.insertText', { text });
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    expect(sends(site.arrived)).toEqual([]);
  });

  test('whoever writes with an input method when a question comes is not interrupted in a word', async () => {
    const session = await page.context().newCDPSession(page);
    const key = { key: 'Process', code: 'KeyN', windowsVirtualKeyCode: 229 };
    const word = 'にほんごでかいています';
    for (let length = 1; length <= word.length; length += 1) {
      if (length === 4) {
        await page.evaluate((body) => {
          void fetch('/api/nobody/knows', { method: 'POST', body }).catch(() => {});
        }, text);
      }
      const [selectionStart, selectionEnd] = [length, length];
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.imeSetComposition', {
        ...{ text: word.slice(0, length), selectionStart, selectionEnd },
      });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await chat.driver.count(dialogHost)).toBe(0);
    await session.send('Input.insertText', { text: word });
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.composerHolds(word);
  });

  test('text that is prefilled by the address is held', async () => {
    await chat.driver.open(`https://claude.ai/new?q=${encodeURIComponent(text)}`);
    await chat.composerHolds(text);
    await chat.putAwayNotice();
    await page.getByTestId('chat-input').click();
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await expect
      .poll(() => sends(site.arrived).map((sent) => sent.text))
      .toEqual(['My SSN is [SSN 1], thank you']);
  });

  test('what the site sends ahead of the person is redacted without a question', async () => {
    site.signIn('pro', { transport: 'merged' });
    await chat.open();
    site.clear();
    await chat.driver.type(text);
    await expect
      .poll(() => warmTurns(site.arrived).map((turn) => turn.text))
      .toContain('My SSN is [SSN 1], thank you');
    await chat.dialogIsGone();
    expect(holds(site.arrived, ssn)).toBe(false);
  });

  test('a text that changes while the dialog is open is not edited at the wrong places', async () => {
    await chat.driver.type(text);
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    await page.evaluate(() => {
      const paragraph = document.querySelector('[data-testid="chat-input"] p');
      paragraph?.prepend('ABCDEFG ');
    });
    await chat.driver.press('Enter');
    // It is another text now, so it is asked about anew.
    await chat.dialogOpens();
    expect(sends(site.arrived)).toEqual([]);
    await chat.driver.press('Enter');
    await expect
      .poll(() => sends(site.arrived).map((sent) => sent.text))
      .toEqual(['ABCDEFG My SSN is [SSN 1], thank you']);
  });

  test('Redact takes every value out of formatted text, and nothing else', async () => {
    await chat.driver.type('- first ');
    await chat.driver.type(`${ssn} and `);
    await chat.driver.press('Shift+Enter');
    await chat.driver.type('card 4539 1488 0343 6467 \u{1F34E} end');
    await chat.driver.press('Control+Enter');
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await expect.poll(() => sends(site.arrived).length).toBe(1);
    expect(sends(site.arrived)[0]?.text).toMatch(
      /first \[SSN 1\] and\s+card \[CARD NUMBER 1\] \u{1F34E} end/u,
    );
  });

  test('a page that writes itself anew is guarded as before', async () => {
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><textarea></textarea>');
      document.close();
    });
    await page.locator('textarea').click();
    await chat.driver.paste(text);
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await expect.poll(() => page.locator('textarea').inputValue()).toBe('My SSN is [SSN 1], thank you');
  });

  test('a send that is cancelled on the wire leaves the person what was written', async () => {
    await chat.driver.type(text);
    // A button that the site made after our selectors were written.
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'unknown-send';
      button.textContent = 'Send';
      button.style.cssText = 'position: fixed; top: 8px; left: 300px; z-index: 9';
      const send = document.querySelector<HTMLElement>('[data-testid="chat-input-send"]');
      button.onclick = () => send?.click();
      document.body.append(button);
    });
    await chat.driver.click('#unknown-send');
    await chat.dialogOpens();
    await chat.composerHolds('');
    await chat.driver.press('Escape');
    await chat.composerHolds(text);
    expect(sends(site.arrived)).toEqual([]);
  });

  test('a request that is cancelled brings back no draft that it did not hold', async () => {
    await chat.driver.type('A draft that was given up');
    await page.mouse.click(600, 150);
    await chat.driver.click('[data-testid="chat-input"]');
    await chat.driver.press('Control+A');
    await chat.driver.press('Backspace');
    await page.evaluate((title) => {
      const body = JSON.stringify({ header: { conversationId: '1' }, renameConversation: { title } });
      const service = '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService';
      const headers = { 'content-type': 'application/json' };
      void fetch(`${service}/PerformAction`, { method: 'POST', headers, body }).catch(() => {});
    }, text);
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    // The last look at the composer is after a second.
    await new Promise((resolve) => setTimeout(resolve, 1400));
    await chat.composerHolds('');
  });

  test('a body that cannot be read is not taken for clean', async () => {
    await page.evaluate(() => {
      const bytes = new Uint8Array([0xff, 0xff, 0x00, 0x01, 0x02, 0x03, 0xff, 0xfe]);
      const init = { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: bytes };
      fetch('/api/nobody/knows', init).catch(() => undefined);
    });
    const dialog = await byRole(page, 'alertdialog');
    expect(dialog.name).toContain('could not be checked');
    expect(site.arrived).toEqual([]);
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    expect(site.arrived).toEqual([]);
  });
});
