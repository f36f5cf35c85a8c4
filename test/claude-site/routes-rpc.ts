import { type Message, addReply, addTurn, classicAttachment, root } from './conversations';
import { type Call, json, type Route, sendJson } from './http';
import { writeReply } from './reply';
import { type Session, time } from './session';
import { actionIn } from './wire-json';
import {
  type Action,
  type SendMessage,
  type TimelineEvent,
  encodeEvent,
  encodeFrames,
  stopGeneration,
} from './wire';

const service = '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService';

/** The merged transport: binary actions, and all replies on one stream. */
export const rpcRoutes: readonly Route[] = [
  [`POST ${service}/PerformAction`, allowed(perform)],
  [`POST ${service}/SendAndSettle`, allowed(perform)],
  [`POST ${service}/StreamTimeline`, allowed(streamTimeline)],
  [`POST ${service}/GetNewConversationDefaults`, allowed(sendEmpty)],
  [`POST ${service}/PrepareSend`, allowed(sendEmpty)],
  [`POST ${service}/ReadConversation`, allowed(sendConversation)],
  [`POST ${service}/ReadConversationHistory`, allowed(sendConversation)],
];

function allowed(handle: (call: Call) => void | Promise<void>): (call: Call) => void | Promise<void> {
  return (call) => {
    const refuse = (message: string) => sendJson(call.response, { code: 'permission_denied', message }, 403);
    if (call.headers['origin'] !== 'https://claude.ai') return refuse('origin not allowed');
    if (call.session.options.transport !== 'merged')
      return refuse('This feature is not included in your current plan');
    return handle(call);
  };
}

function sendEmpty({ response }: Call): void {
  response.writeHead(200, { 'content-type': 'application/proto' }).end();
}

/** What is in it is made up: no source shows an answer of this kind. */
function sendConversation(call: Call): void {
  const { session, response, headers } = call;
  const { conversationId } = json(call);
  const conversations = session.conversations.of(headers['x-organization-uuid'] ?? '');
  const conversation = conversations.get(String(conversationId));
  if (!conversation) return sendJson(response, { code: 'not_found', message: 'conversation not found' }, 404);
  const messages = conversation.chat_messages.map(({ uuid, sender, text, attachments }) => ({
    ...{ messageId: uuid, role: sender.toUpperCase(), text },
    inlineAttachments: attachments.map((one) => ({ extractedContent: one.extracted_content })),
  }));
  sendJson(response, { conversation: { conversationId, title: conversation.name }, messages });
}

async function perform(call: Call): Promise<void> {
  const { headers, session, response, body } = call;
  const type = headers['content-type'];
  if (type !== 'application/proto' && type !== 'application/json') return void response.writeHead(415).end();
  const action = actionIn(body, type);
  const start = take(session, action);
  if (start === 'missing')
    return sendJson(response, { code: 'not_found', message: 'conversation not found' }, 404);
  sendEmpty(call);
  if (start) await writeToTimeline(session, action.conversationId, start.reply, start.prompt);
}

type Start = { reply: Message; prompt: string };

/** Does what the action says; a send gives the reply that is to be written. */
function take(session: Session, action: Action): Start | 'missing' | null {
  const { conversationId } = action;
  if (action.kind === 'send') return takeSend(session, conversationId, action.message);
  // A warm turn comes before the conversation is there, and changes nothing.
  if (action.kind === 'warm') return null;
  // Answers to questions, results of tools and the like: taken, and nothing comes of them here.
  if (action.kind === 'other' && action.field !== stopGeneration) return null;
  const conversation = session.conversations.get(conversationId);
  if (!conversation) return 'missing';
  if (action.kind === 'rename') conversation.name = action.title;
  if (action.kind === 'other') session.replies.get(conversationId)?.abort();
  return null;
}

function takeSend(session: Session, conversationId: string, send: SendMessage): Start | 'missing' {
  const { conversations } = session;
  const known = conversations.get(conversationId);
  if (send.retry) {
    const parent = known?.chat_messages.find(({ uuid }) => uuid === send.parentMessageId);
    if (!known || !parent) return 'missing';
    const reply = addReply(known, send.assistantMessageId, parent.uuid, time());
    reply.input_mode = 'retry';
    return { reply, prompt: parent.text };
  }
  const conversation =
    known ??
    conversations.create(conversationId, time(), {
      is_temporary: send.isTemporary ?? false,
      ...(send.model && { model: send.model }),
    });
  const reply = addTurn(conversation, {
    humanId: send.messageId,
    assistantId: send.assistantMessageId,
    text: send.text,
    parentId: send.parentMessageId ?? root,
    attachments: send.inlineAttachments.map(classicAttachment),
    files: (send.attachments ?? []).map(({ id, fileName }) => ({ file_uuid: id, file_name: fileName })),
    at: time(),
  });
  publish(session, { kind: 'ack', messageId: send.messageId });
  // The server names a merged chat by itself; here by its first words.
  if (!known) conversation.name = send.text.split(/\s+/, 5).join(' ');
  return { reply, prompt: send.text };
}

/** Milliseconds for which a stream that opens late is still told of a reply that is done. */
const kept = 3000;

async function writeToTimeline(session: Session, conversationId: string, reply: Message, prompt: string) {
  const tell = (done: boolean) => {
    const event = { kind: 'update', conversationId, messageId: reply.uuid, text: reply.text, done } as const;
    session.events.set(reply.uuid, event);
    publish(session, event);
  };
  await writeReply(session, conversationId, reply, prompt, () => tell(false));
  tell(true);
  setTimeout(() => session.events.delete(reply.uuid), kept).unref();
}

function publish({ timelines }: Session, event: TimelineEvent): void {
  for (const timeline of timelines) timeline.write(encodeFrames([encodeEvent(event)]));
}

const heartbeat = encodeFrames([encodeEvent({ kind: 'heartbeat' })]);
const heartbeatEvery = 1000;
/** Milliseconds after which the server ends a stream; the page opens the next one. */
const rotateAfter = 60_000;

function streamTimeline({ session, response }: Call): void {
  response.writeHead(200, { 'content-type': 'application/connect+proto', 'cache-control': 'no-store' });
  response.write(heartbeat);
  for (const event of session.events.values()) response.write(encodeFrames([encodeEvent(event)]));
  session.timelines.add(response);
  const beat = setInterval(() => response.write(heartbeat), heartbeatEvery);
  // The connection may close long after the stream has ended: nothing more is written by then.
  const forget = () => {
    clearInterval(beat);
    session.timelines.delete(response);
  };
  const rotate = setTimeout(() => {
    forget();
    response.end(encodeFrames([], true));
  }, rotateAfter);
  response.once('close', () => {
    clearTimeout(rotate);
    forget();
  });
}
