import { type Attachment, type Conversation, type Message, addReply, addTurn, root } from './conversations';
import { type Call, type Route, json, sendError, sendJson } from './http';
import { writeReply } from './reply';
import { sendMissing } from './routes-conversations';
import { time } from './session';

const one = '/api/organizations/:organization/chat_conversations/:id';

/** The classic transport: a JSON body, and the reply as events on the same response. */
export const completionRoutes: readonly Route[] = [
  [`POST ${one}/completion`, complete],
  [`POST ${one}/retry_completion`, retry],
  [`POST ${one}/stop_response`, stop],
];

type Completion = {
  prompt?: string;
  parent_message_uuid?: string;
  attachments?: Attachment[];
  files?: unknown[];
  turn_message_uuids?: { human_message_uuid?: string; assistant_message_uuid?: string };
  create_conversation_params?: Partial<Conversation>;
};

async function complete(call: Call, _organization?: string, id = ''): Promise<void> {
  const body = json(call) as Completion;
  const { conversations } = call.session;
  if (typeof body.prompt !== 'string')
    return sendError(call.response, 400, 'invalid_request_error', 'prompt: missing');
  const { create_conversation_params: given } = body;
  const conversation = conversations.get(id) ?? (given && conversations.create(id, time(), given));
  if (!conversation) return sendMissing(call);
  const reply = addTurn(conversation, {
    humanId: body.turn_message_uuids?.human_message_uuid ?? crypto.randomUUID(),
    assistantId: body.turn_message_uuids?.assistant_message_uuid ?? crypto.randomUUID(),
    text: body.prompt,
    parentId: body.parent_message_uuid ?? root,
    attachments: body.attachments ?? [],
    files: body.files ?? [],
    at: time(),
  });
  await streamReply(call, id, reply, body.prompt);
}

/** The parent is the person's message that the new reply belongs to. */
async function retry(call: Call, _organization?: string, id = ''): Promise<void> {
  const { parent_message_uuid: parentId = '', turn_message_uuids: ids } = json(call) as Completion;
  const conversation = call.session.conversations.get(id);
  const parent = conversation?.chat_messages.find(({ uuid }) => uuid === parentId);
  if (!conversation || !parent) return sendMissing(call);
  const replyId = ids?.assistant_message_uuid ?? crypto.randomUUID();
  const reply = addReply(conversation, replyId, parentId, time());
  reply.input_mode = 'retry';
  await streamReply(call, id, reply, parent.text);
}

function stop({ session, response }: Call, _organization?: string, id = ''): void {
  session.replies.get(id)?.abort();
  sendJson(response, {});
}

async function streamReply(call: Call, id: string, message: Message, prompt: string): Promise<void> {
  const { response, session } = call;
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    'x-completion-request-id': crypto.randomUUID(),
  });
  const send = (type: string, data: object) =>
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
  send('message_start', { message: { id: `msg_${message.uuid}`, uuid: message.uuid, role: 'assistant' } });
  send('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
  await writeReply(session, id, message, prompt, (text) =>
    send('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
  );
  send('content_block_stop', { index: 0 });
  send('message_delta', { delta: { stop_reason: message.truncated ? 'user_canceled' : 'end_turn' } });
  send('message_limit', { message_limit: { type: 'within_limit' } });
  send('message_stop', {});
  response.end();
}
