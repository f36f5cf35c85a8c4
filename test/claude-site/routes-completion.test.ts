import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, askJson } from './ask';
import { sends } from './decode';
import { startClaudeSite } from './server';

const site = await startClaudeSite();
afterAll(() => site.close());
beforeEach(() => {
  site.signIn('free_training_on');
  site.clear();
});

const organization = '00000101-0000-4000-8000-000000000101';
const id = '00000301-0000-4000-8000-000000000301';
const chats = `/api/organizations/${organization}/chat_conversations`;
const status = async (...given: Parameters<typeof ask>) => (await ask(...given)).status;

const inline = { turn_message_uuids: { human_message_uuid: 'h', assistant_message_uuid: 'a' } };
const firstTurn = JSON.stringify({
  prompt: 'Hello there',
  ...inline,
  create_conversation_params: { name: '' },
});

/** The reply's text, put together from its events. */
function echo(body: Buffer): string {
  const data = [...body.toString().matchAll(/^data: (.*)$/gm)].map(
    ([, line = '']) => JSON.parse(line) as { delta?: { text?: string } },
  );
  return data.map(({ delta }) => delta?.text ?? '').join('');
}

describe('the classic transport', () => {
  const tree = () => askJson(site, `GET ${chats}/${id}?tree=True&rendering_mode=messages`);

  it('echoes what it got and keeps it', async () => {
    const { headers, body } = await ask(site, `POST ${chats}/${id}/completion`, { body: firstTurn });
    expect(headers['content-type']).toContain('text/event-stream');
    expect(echo(body)).toBe('You wrote: Hello there');
    expect(body.toString()).toContain('event: message_stop');
    expect(await tree()).toMatchObject({
      current_leaf_message_uuid: 'a',
      chat_messages: [
        { uuid: 'h', sender: 'human', text: 'Hello there' },
        { uuid: 'a', sender: 'assistant', text: 'You wrote: Hello there', parent_message_uuid: 'h' },
      ],
    });
  });

  it('takes a compressed body and records it as it came', async () => {
    const body = gzipSync(firstTurn);
    const headers = { 'content-encoding': 'gzip' };
    const answer = await ask(site, `POST ${chats}/${id}/completion`, { body, headers });
    expect(echo(answer.body)).toBe('You wrote: Hello there');
    expect(site.arrived[0]?.body.equals(body)).toBe(true);
    expect(sends(site.arrived)).toEqual([
      { transport: 'classic', text: 'Hello there', attachments: [], conversationId: id },
    ]);
  });

  it('answers once more to a retry', async () => {
    await ask(site, `POST ${chats}/${id}/completion`, { body: firstTurn });
    const retry = {
      prompt: '',
      parent_message_uuid: 'h',
      turn_message_uuids: { assistant_message_uuid: 'b' },
    };
    const { body } = await ask(site, `POST ${chats}/${id}/retry_completion`, { body: JSON.stringify(retry) });
    expect(echo(body)).toBe('You wrote: Hello there');
    expect(await tree()).toMatchObject({
      current_leaf_message_uuid: 'b',
      chat_messages: [{ uuid: 'h' }, { uuid: 'a' }, { uuid: 'b', parent_message_uuid: 'h' }],
    });
  });

  it('stops', async () => {
    const long = firstTurn.replace('Hello there', 'word '.repeat(400));
    const reply = ask(site, `POST ${chats}/${id}/completion`, { body: long });
    await expect.poll(() => site.arrived.length).toBe(1);
    await ask(site, `POST ${chats}/${id}/stop_response`);
    const { body } = await reply;
    expect(echo(body).length).toBeLessThan(2000);
    expect(body.toString()).toContain('user_canceled');
  });

  it('knows no conversation that was not created', async () => {
    const body = '{"prompt":"Hello"}';
    expect(await status(site, `POST ${chats}/${id}/completion`, { body })).toBe(404);
    expect(await status(site, `POST ${chats}/${id}/completion`, { body: 'no JSON' })).toBe(400);
  });
});

describe('conversations', () => {
  const create = (uuid: string, more = {}) => askJson(site, `POST ${chats}`, { uuid, name: '', ...more });
  const list = async () =>
    ((await askJson(site, `GET ${chats}_v2?limit=30&offset=0&starred=false`)) as { data: object[] }).data;

  it('are created, named, listed and deleted', async () => {
    await create(id);
    await create('temporary', { is_temporary: true });
    await ask(site, `PUT ${chats}/${id}`, { body: '{"name":"Better name"}' });
    expect(await list()).toMatchObject([{ uuid: id, name: 'Better name' }]);
    expect((await list())[0]).not.toHaveProperty('chat_messages');
    expect(await status(site, `DELETE ${chats}/${id}`)).toBe(204);
    expect(await status(site, `GET ${chats}/${id}`)).toBe(404);
    expect(await list()).toEqual([]);
  });

  it('are deleted together', async () => {
    await create('one');
    await create('two');
    const body = { conversation_uuids: ['one', 'two', 'three'] };
    expect(await askJson(site, `POST ${chats}/delete_many`, body)).toMatchObject({ deleted: ['one', 'two'] });
    expect(await list()).toEqual([]);
  });

  it('are listed in pages', async () => {
    for (const uuid of ['one', 'two', 'three']) await create(uuid);
    expect(await askJson(site, `GET ${chats}_v2?limit=2&offset=0`)).toMatchObject({ has_more: true });
    expect(await askJson(site, `GET ${chats}_v2?limit=2&offset=2`)).toMatchObject({ has_more: false });
  });

  it('take a title and feedback', async () => {
    await ask(site, `POST ${chats}/${id}/completion`, { body: firstTurn });
    const title = await askJson(site, `POST ${chats}/${id}/title`, { message_content: 'a b c d e f' });
    expect(title).toEqual({ title: 'a b c d e' });
    const feedback = `POST ${chats}/${id}/chat_messages`;
    const body = JSON.stringify({ type: 'upvote', reason: 'clear' });
    expect(await status(site, `${feedback}/a/chat_feedback`, { body })).toBe(201);
    expect(await status(site, `${feedback}/unknown/chat_feedback`, { body })).toBe(404);
  });
});
