import { type Page, test } from '@playwright/test';
import { byRole } from '@/test/browsers/accessible';
import { type LaunchedChromium, launchChromium } from '@/test/browsers/chromium';
import { holds } from '@/test/claude-site/decode';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import { buildExactMatch } from '@/lib/scan/organization/build-exact-match';
import { driveChromium } from './drive-chromium';
import { expect } from './expect';
import { type GuardedChat, guardedChat } from './guarded-chat';

/** Values in no order that a tool would notice. */
const members = Array.from({ length: 500 }, (_, at) =>
  String((at * 618_033_989) % 1_000_000_007).padStart(9, '0'),
);
const member = members[77] ?? '';

function exactMatch() {
  const made = buildExactMatch(members, {
    ...{ id: 'own-members', name: 'member number', keywords: ['member'], proximity: 100, shapes: [] },
    ...{ key: new Uint8Array(16).fill(7), normalise: 'digits', check: 'none', possible: 1e9 },
  });
  if ('mistake' in made) throw new Error(made.mistake);
  return made.rule;
}

const managed = {
  organizationName: 'Example Corp',
  patterns: [{ id: 'own-case-number', pattern: '\\bCASE-\\d{6}\\b' }],
  wordLists: [{ id: 'own-projects', name: 'project name', words: ['Blue Heron'] }],
  exactMatch: [exactMatch()],
};

const keyBody = 'lNI9azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iLxOcJA8r6QS4EV0WyTyESrdyc';

/** What a person writes, the value in it, what the dialog calls it and shows of it, and what redaction leaves. */
const cases: readonly (readonly [
  text: string,
  value: string,
  title: string,
  masked: string,
  placeholder: string,
])[] = [
  [
    'Pay to DE89 3704 0044 0532 0130 00',
    'DE89 3704 0044 0532 0130 00',
    'an IBAN',
    'ending in 0 0',
    '[IBAN 1]',
  ],
  ['NPI: 1245319599', '1245319599', 'an NPI', 'ending in 9 9', '[NPI 1]'],
  [
    'Chart of patient MRN 4482913',
    '4482913',
    'a medical record number',
    'ending in 1 3',
    '[MEDICAL RECORD 1]',
  ],
  [
    `-----BEGIN PRIVATE KEY-----\n${keyBody}\n-----END PRIVATE KEY-----`,
    keyBody,
    'a private key',
    'hidden value',
    '[PRIVATE KEY 1]',
  ],
  [
    'the CI uses ghp_T58kcNluuZ6lmjOL3agcrEBw7TSTb7zX8HZh now',
    'ghp_T58kcNluuZ6lmjOL3agcrEBw7TSTb7zX8HZh',
    'an API key',
    'hidden value',
    '[API KEY 1]',
  ],
  [
    'Hi Bob, the password is Kq7-vane2, please keep it',
    'Kq7-vane2',
    'a password or access code',
    'hidden value',
    '[PASSWORD 1]',
  ],
  [
    'postgres://app:Tr0ub4dor@db.acme.internal:5432/orders',
    'Tr0ub4dor',
    'a password in a connection string',
    'hidden value',
    '[PASSWORD 1]',
  ],
  ['TOP SECRET//SI//NOFORN', 'NOFORN', 'a classification marking', '', '[MARKING 1]'],
  ['About CASE-204417 again', 'CASE-204417', 'a match for “case number”', 'ending in 1 7', '[CASE NUMBER 1]'],
  ['Slides for Blue Heron', 'Blue Heron', 'a match for “project name”', 'ending in o n', '[PROJECT NAME 1]'],
  [`member no ${member}`, member, 'a match for “member number”', 'ending in', '[MEMBER NUMBER 1]'],
];

test.describe('what is found, in the dialog and on the wire', () => {
  let site: ClaudeSite;
  let chromium: LaunchedChromium;
  let page: Page;
  let chat: GuardedChat;

  test.beforeAll(async () => {
    site = await startClaudeSite();
    site.signIn('free_training_on');
    const extension = { kind: 'policy', dir: '.output/chrome-mv3', managed } as const;
    chromium = await launchChromium({ sitePort: site.port, extension });
    page = await chromium.context.newPage();
    chat = guardedChat(driveChromium(page), site);
    await chat.open();
  });
  test.afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  const spoken = async (): Promise<string> => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.map((node) => String(node.name?.value ?? '')).join('\n');
  };

  const sendOnWire = (text: string) =>
    page.evaluate((prompt) => {
      const body = JSON.stringify({ prompt });
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
      fetch('/api/nobody/knows', init).catch(() => undefined);
    }, text);

  for (const [text, value, title, masked, placeholder] of cases) {
    test(title, async () => {
      site.clear();
      await chat.driver.paste(text);
      const dialog = await byRole(page, 'alertdialog');
      expect(dialog.name).toBe(`This text contains ${title}`);
      const said = await spoken();
      expect(said).toContain(masked);
      expect(said).not.toContain(value);
      await chat.dialogOpens();
      await chat.driver.press('Escape');
      await chat.dialogIsGone();

      await sendOnWire(text);
      await chat.dialogOpens();
      await chat.driver.press('Enter');
      await chat.dialogIsGone();
      await expect.poll(() => holds(site.arrived, placeholder.replace(/ \d\]$/, ' '))).toBe(true);
      expect(holds(site.arrived, value)).toBe(false);
    });
  }

  test('an e-mail address, which is looked for only when the policy says so', async () => {
    const text = 'write to ada.lovelace@northwind.example';
    site.clear();
    await sendOnWire(text);
    await expect.poll(() => holds(site.arrived, text)).toBe(true);
    expect(await chat.driver.count('html > :not(head):not(body):not(aside)')).toBe(0);

    await chromium.setManaged({ ...managed, actions: { 'email-address': 'warn' } });
    await expect(async () => {
      site.clear();
      await sendOnWire(text);
      await chat.dialogOpens();
    }).toPass();
    expect((await byRole(page, 'alertdialog')).name).toBe('This text contains an email address');
    await chat.driver.press('Enter');
    await expect.poll(() => holds(site.arrived, 'write to [EMAIL 1]')).toBe(true);
    expect(holds(site.arrived, text)).toBe(false);
  });
});
