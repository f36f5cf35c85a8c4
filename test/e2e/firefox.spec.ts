import { expect, test } from '@playwright/test';
import { holds, sends, warmTurns } from '@/test/claude-site/decode';
import policy from '@/test/start/policy.json' with { type: 'json' };
import { kinds } from './browsers';
import { type GuardedChat, guardedChat, ssn } from './guarded-chat';
import { oneBrowser } from './one-browser';

const text = `My SSN is ${ssn}, thank you`;
const redacted = 'My SSN is [SSN 1], thank you';

test.describe('what the dialog leads to, Firefox', () => {
  const all = oneBrowser((port) => kinds['Firefox, by policy'](port, policy));
  let chat: GuardedChat;

  test.beforeEach(async () => {
    all.site.signIn('free_training_on', { locale: 'de-DE' });
    chat = guardedChat(await all.browser.newPage(), all.site);
    await chat.openAnew();
  });
  test.afterEach(() => chat.driver.close());

  test('Paste anyway with a reason, by keyboard alone', async () => {
    await chat.driver.paste(text);
    await chat.dialogOpens();
    for (const key of ['Tab', 'Tab', 'Enter', ' ', 'Tab', 'Enter']) await chat.driver.press(key);
    await chat.composerHolds(text);
    await chat.driver.press('Enter');
    await expect.poll(() => sends(all.site.arrived).map((sent) => sent.text)).toEqual([text]);
    await chat.dialogIsGone();
  });

  test('undo after Redact and paste takes the paste back', async () => {
    await chat.driver.type('Before ');
    await chat.driver.paste(text);
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await chat.composerHolds(`Before ${redacted}`);
    await chat.driver.press('Control+z');
    await expect.poll(() => chat.driver.text('[data-testid="chat-input"]')).not.toContain('[SSN 1]');
  });

  test('text that is prefilled by the address is held', async () => {
    await chat.open(`https://claude.ai/new?q=${encodeURIComponent(text)}`);
    await chat.composerHolds(text);
    await chat.putAwayNotice();
    await chat.driver.press('Enter');
    await chat.dialogOpens();
    await chat.driver.press('Enter');
    await expect.poll(() => sends(all.site.arrived).map((sent) => sent.text)).toEqual([redacted]);
  });

  test('what the site sends ahead of the person is redacted without a question', async () => {
    all.site.signIn('pro', { transport: 'merged' });
    await chat.open();
    all.site.clear();
    await chat.driver.type(text);
    await expect.poll(() => warmTurns(all.site.arrived).map((turn) => turn.text)).toContain(redacted);
    await chat.dialogIsGone();
    expect(holds(all.site.arrived, ssn)).toBe(false);
  });

  test('a send that is cancelled on the wire leaves the person what was written', async () => {
    await chat.driver.type(text);
    await chat.driver.evaluate(`{
      const button = document.createElement('button');
      button.id = 'unknown-send';
      button.textContent = 'Send';
      button.style.cssText = 'position: fixed; top: 8px; left: 300px; z-index: 9';
      const send = document.querySelector('[data-testid="chat-input-send"]');
      button.onclick = () => send.click();
      document.body.append(button);
      null;
    }`);
    await chat.driver.click('#unknown-send');
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.composerHolds(text);
    expect(sends(all.site.arrived)).toEqual([]);
  });

  test('a body that cannot be read is not taken for clean', async () => {
    await chat.driver.evaluate(`{
      const body = new Uint8Array([0xff, 0xff, 0x00, 0x01, 0x02, 0x03, 0xff, 0xfe]);
      fetch('/api/nobody/knows', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body }).catch(() => {});
      null;
    }`);
    await chat.dialogOpens();
    await chat.driver.press('Escape');
    await chat.dialogIsGone();
    expect(all.site.arrived).toEqual([]);
  });
});
