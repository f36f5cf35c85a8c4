import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodyText, holds, sends, warmTurns } from './decode';
import type { Arrived } from './server';
import { type SendMessage, encodeAction } from './wire';

const rpc = '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction';
const completion = '/api/organizations/o/chat_conversations/c/completion';
const value = '536-22-8145';

function arrived(given: Partial<Arrived> & { text?: string }): Arrived {
  const { text = '', ...rest } = given;
  return { id: 1, method: 'POST', path: '/', headers: {}, body: Buffer.from(text), ...rest };
}

const gzip = { 'content-encoding': 'gzip' };
const body = JSON.stringify({ prompt: `My ${value}`, attachments: [{ extracted_content: 'notes' }] });
const message: SendMessage = {
  messageId: 'm',
  assistantMessageId: 'a',
  text: `My ${value}`,
  inlineAttachments: [{ fileName: '', fileSize: 5, fileType: 'txt', extractedContent: 'notes' }],
};
const action = (kind: 'send' | 'warm', more?: Partial<SendMessage>) =>
  Buffer.from(encodeAction({ kind, conversationId: 'c', message: { ...message, ...more } }));

const classic = arrived({ path: completion, text: body });
const classicGzip = arrived({ path: `${completion}?x=1`, body: gzipSync(body), headers: gzip });
const merged = arrived({ path: rpc, body: action('send') });
const mergedGzip = arrived({ path: rpc, body: gzipSync(action('send')), headers: gzip });
const warm = arrived({ path: rpc, body: action('warm') });
const retries = [
  arrived({ path: completion.replace('completion', 'retry_completion'), text: '{"prompt":""}' }),
  arrived({ path: rpc, body: action('send', { text: '', retry: true }) }),
];
const sent = { text: `My ${value}`, attachments: ['notes'], conversationId: 'c' };

describe('sends', () => {
  it.each([
    ['classic', classic, 'classic'],
    ['classic, gzip', classicGzip, 'classic'],
    ['merged', merged, 'merged'],
    ['merged, gzip', mergedGzip, 'merged'],
  ])('reads a message: %s', (_name, one, transport) => {
    expect(sends([one])).toEqual([{ transport, ...sent }]);
    expect(warmTurns([one])).toEqual([]);
  });

  it('leaves out warm turns, retries and all else', () => {
    expect(sends([warm, ...retries, arrived({ path: '/new', method: 'GET' })])).toEqual([]);
    expect(warmTurns([warm])).toEqual([{ transport: 'merged', ...sent }]);
  });
});

describe('holds', () => {
  const json = JSON.stringify({ text: 'a "quoted" value' });
  it.each([
    ['a JSON body', classic, value],
    ['a gzip body', classicGzip, value],
    ['a binary body', merged, value],
    ['a binary gzip body', mergedGzip, value],
    ['a warm turn', warm, value],
    ['the path', arrived({ path: `/new?q=${value}` }), value],
    ['the path, encoded', arrived({ path: '/new?q=a%20b' }), 'a b'],
    ['the path, encoded as a form', arrived({ path: '/new?q=a+b' }), 'a b'],
    ['a header', arrived({ headers: { referer: `https://claude.ai/new?q=${value}` } }), value],
    ['a JSON body, escaped', arrived({ text: json }), 'a "quoted" value'],
  ])('finds a value in %s', (_name, one, wanted) => {
    expect(holds([arrived({}), one], wanted)).toBe(true);
    expect(holds([one], '219-09-9998')).toBe(false);
  });

  it('finds nothing in nothing', () => {
    expect(holds([], value)).toBe(false);
  });
});

describe('bodyText', () => {
  it('undoes the compression', () => {
    expect(bodyText(classicGzip)).toBe(body);
    expect(bodyText(classic)).toBe(body);
  });
});
