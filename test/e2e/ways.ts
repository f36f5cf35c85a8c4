import { sends } from '@/test/claude-site/decode';
import { expect } from './expect';
import { composer, type GuardedChat, sendButton, ssn } from './guarded-chat';

/** A way by which a person sends something: up to the moment where it is held (or, when clean, where it went). */
export type SendingWay = {
  readonly name: string;
  /** What the person writes; `value` stands in the middle of it. */
  text(value: string): string;
  /** Does it; the dialog comes when the text is not clean. */
  act(chat: GuardedChat, text: string): Promise<void>;
  /** What is left to do, once the dialog was answered with Redact (or never came), for the message to go. */
  finish(chat: GuardedChat): Promise<void>;
  /** The text as the server got it. */
  received(chat: GuardedChat): string | undefined;
};

const nothing = () => Promise.resolve();
const lastSend = ({ site }: GuardedChat) => sends(site.arrived).at(-1);
const enter = ({ driver }: GuardedChat) => driver.press('Enter');
const short = (value: string) => `Please check ${value} for me`;

/** A line that fills; 4096 bytes and more become an attachment on the site. */
const filler = 'The quick brown fox jumps over the lazy dog and finds nothing of note.\n'.repeat(70);

export const ways: readonly SendingWay[] = [
  {
    name: 'paste',
    text: short,
    act: ({ driver }, text) => driver.paste(text),
    finish: enter,
    received: (chat) => lastSend(chat)?.text,
  },
  {
    name: 'type and Enter',
    text: short,
    async act({ driver }, text) {
      await driver.type(text);
      await driver.press('Enter');
    },
    finish: nothing,
    received: (chat) => lastSend(chat)?.text,
  },
  {
    name: 'type and the send button',
    text: short,
    async act({ driver }, text) {
      await driver.type(text);
      await driver.click(sendButton);
    },
    finish: nothing,
    received: (chat) => lastSend(chat)?.text,
  },
  {
    name: 'long paste',
    text: (value) => `${filler}${value}\n${filler}`,
    act: ({ driver }, text) => driver.paste(text),
    async finish({ driver }) {
      await expect.poll(() => driver.count('[data-testid="file-thumbnail"]')).toBe(1);
      await driver.click(composer);
      await driver.type('Review this');
      await driver.press('Enter');
    },
    received: (chat) => lastSend(chat)?.attachments[0],
  },
  {
    name: 'edit',
    text: short,
    async act(chat, text) {
      const { driver, site } = chat;
      await driver.type('First version');
      await driver.press('Enter');
      await expect.poll(() => sends(site.arrived).length).toBe(1);
      await expect.poll(() => driver.text('[data-testid="assistant-message"]')).toContain('First version');
      site.clear();
      await driver.click('[data-testid="user-message"] button');
      await driver.click('[data-testid="user-message"] textarea');
      await driver.press('Control+A');
      await driver.type(text);
      await driver.press('Enter');
    },
    finish: nothing,
    received: (chat) => lastSend(chat)?.text,
  },
];

/** What the server must get when the person chose Redact. */
export function redactedText(way: SendingWay): string {
  return way.text('[SSN 1]');
}

export const dirty = (way: SendingWay): string => way.text(ssn);
export const clean = (way: SendingWay): string => way.text('12 apples');
