import { request } from 'node:https';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { accountNamed, organizationsOf } from './accounts';
import { ask, askJson } from './ask';
import { root } from './conversations';
import { sends, warmTurns } from './decode';
import { startClaudeSite } from './server';
import { type Action, type SendMessage, decodeEvent, decodeFrames, encodeAction } from './wire';

const site = await startClaudeSite();
afterAll(() => site.close());
beforeEach(() => {
  site.signIn('pro', { transport: 'merged' });
  site.clear();
});

const id = '00000301-0000-4000-8000-000000000301';

const service = 'POST /claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService';
const origin = 'https://claude.ai';
const message: SendMessage = {
  messageId: 'h',
  assistantMessageId: 'a',
  text: 'Hello',
  inlineAttachments: [],
};

function perform(action: Action, headers: Record<string, string> = {}) {
  const proto = { origin, 'content-type': 'application/proto', ...headers };
  const body = encodeAction(action);
  const isGzip = headers['content-encoding'] === 'gzip';
  return ask(site, `${service}/PerformAction`, { body: isGzip ? gzipSync(body) : body, headers: proto });
}

/** All that comes on the stream until the reply is done. */
function untilDone(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const open = request(
      {
        host: '127.0.0.1',
        port: site.port,
        rejectUnauthorized: false,
        agent: false,
        method: 'POST',
        path: `${service.replace('POST ', '')}/StreamTimeline`,
        headers: { cookie: 'sessionKey=some', origin, 'content-type': 'application/connect+proto' },
      },
      (response) => {
        let bytes = Buffer.alloc(0);
        response.on('data', (chunk: Buffer) => {
          bytes = Buffer.concat([bytes, chunk]);
          const events = decodeFrames(bytes).payloads.map(decodeEvent);
          if (!events.some((event) => event.kind === 'update' && event.done)) return;
          open.destroy();
          resolve(events.map((event) => (event.kind === 'update' ? event.text : event.kind)));
        });
      },
    );
    open.once('error', reject);
    open.end();
  });
}

describe('the merged transport', () => {
  it.each([
    ['as it is', {}],
    ['compressed', { 'content-encoding': 'gzip' }],
  ])('takes a message %s and echoes it on the stream', async (_name, headers: Record<string, string>) => {
    const done = untilDone();
    await expect.poll(() => site.arrived.length).toBe(1);
    const { status, body } = await perform({ kind: 'send', conversationId: id, message }, headers);
    expect([status, body.length]).toEqual([200, 0]);
    const events = await done;
    expect(events[0]).toBe('heartbeat');
    expect(events).toContain('ack');
    expect(events.at(-1)).toBe('You wrote: Hello');
    expect(sends(site.arrived)).toMatchObject([{ transport: 'merged', text: 'Hello', conversationId: id }]);
  });

  it('tells a stream that opens late', async () => {
    await perform({ kind: 'send', conversationId: id, message });
    expect((await untilDone()).at(-1)).toBe('You wrote: Hello');
  });

  it('keeps the tree through an edit and a retry, and the name of a rename', async () => {
    const send = (more: Partial<SendMessage>) =>
      perform({ kind: 'send', conversationId: id, message: { ...message, ...more } });
    await send({});
    await send({ messageId: 'h2', assistantMessageId: 'a2', text: 'Edited' });
    await send({ assistantMessageId: 'a3', text: '', retry: true, parentMessageId: 'h' });
    await perform({ kind: 'rename', conversationId: id, title: 'New title' });
    const [own] = organizationsOf(accountNamed('pro'));
    const tree = await askJson(
      site,
      `GET /api/organizations/${own?.uuid}/chat_conversations/${id}?tree=True`,
    );
    expect(tree).toMatchObject({
      name: 'New title',
      current_leaf_message_uuid: 'a3',
      chat_messages: [
        {},
        {},
        { text: 'Edited', parent_message_uuid: root },
        {},
        { uuid: 'a3', parent_message_uuid: 'h' },
      ],
    });
  });

  it('does nothing on a warm turn', async () => {
    expect((await perform({ kind: 'warm', conversationId: id, message })).status).toBe(200);
    expect(sends(site.arrived)).toEqual([]);
    expect(warmTurns(site.arrived)).toHaveLength(1);
    expect((await perform({ kind: 'other', conversationId: id, field: 3 })).status).toBe(404);
  });

  it('refuses other origins, other bodies and other accounts', async () => {
    const action: Action = { kind: 'send', conversationId: id, message };
    const refused = await perform(action, { origin: 'chrome-extension://abc' });
    expect([refused.status, refused.body.toString()]).toEqual([
      403,
      '{"code":"permission_denied","message":"origin not allowed"}',
    ]);
    expect((await perform(action, { 'content-type': 'text/plain' })).status).toBe(415);
    site.signIn('free_training_on');
    const classic = await perform(action);
    expect([classic.status, JSON.parse(classic.body.toString())]).toMatchObject([
      403,
      { code: 'permission_denied' },
    ]);
  });
});
