import { summary } from './conversations';
import { type Call, type Route, json, sendError, sendJson } from './http';
import { time } from './session';

const all = '/api/organizations/:organization/chat_conversations';

export const conversationRoutes: readonly Route[] = [
  [`GET ${all}`, sendAll],
  [`GET ${all}_v2`, sendPage],
  [`POST ${all}`, create],
  [`POST ${all}/delete_many`, deleteMany],
  [`GET ${all}/:id`, sendTree],
  [`PUT ${all}/:id`, change],
  [`DELETE ${all}/:id`, deleteOne],
  [`PUT ${all}/:id/current_leaf_message_uuid`, changeLeaf],
  [`POST ${all}/:id/title`, giveTitle],
  [`POST ${all}/:id/chat_messages/:message/chat_feedback`, takeFeedback],
  [`PUT ${all}/:id/chat_messages/:message/chat_feedback`, takeFeedback],
];

/** Answers a request that comes too soon. */
export function wantsPatience({ path, session, response }: Call): boolean {
  const { patience } = session.options;
  if (!patience || !/\/chat_conversations|\/ReadConversation/.test(path)) return false;
  session.asked.count += 1;
  if (session.asked.count % patience.every !== 0) return false;
  if (patience.retryAfter !== null) response.setHeader('retry-after', String(patience.retryAfter));
  sendError(response, 429, 'rate_limit_error', 'Too many requests');
  return true;
}

export function sendMissing({ response }: Call): void {
  sendError(response, 404, 'not_found_error', 'Conversation not found');
}

function sendAll({ session, response }: Call, organization = ''): void {
  sendJson(response, session.conversations.of(organization).list().map(summary));
}

function sendPage(call: Call, organization = ''): void {
  const { session, query, response } = call;
  if (session.options.onlyOldList) return sendMissing(call);
  // The stand-in has no archive, and does not know the word.
  if (query.get('archived') === 'true')
    return sendError(response, 400, 'invalid_request_error', 'archived: unknown');
  const starred = query.get('starred');
  const list = session.conversations
    .of(organization)
    .list()
    .filter(({ is_starred }) => starred === null || String(is_starred) === starred);
  const from = Number(query.get('offset') ?? 0);
  const to = from + Number(query.get('limit') ?? 30);
  sendJson(response, { data: list.slice(from, to).map(summary), has_more: to < list.length });
}

function create(call: Call): void {
  const { uuid, name, model, is_temporary, project_uuid } = json(call);
  if (typeof uuid !== 'string')
    return sendError(call.response, 400, 'invalid_request_error', 'uuid: missing');
  const created = call.session.conversations.create(uuid, time(), {
    ...(typeof name === 'string' && { name }),
    ...(typeof model === 'string' && { model }),
    ...(typeof project_uuid === 'string' && { project_uuid }),
    is_temporary: is_temporary === true,
  });
  sendJson(call.response, summary(created), 201);
}

function deleteMany(call: Call, organization = ''): void {
  const how = call.session.options.deleteMany;
  if (how === 'unknown') return sendError(call.response, 405, 'invalid_request_error', 'Method not allowed');
  const { conversation_uuids: ids } = json(call);
  if (!Array.isArray(ids))
    return sendError(call.response, 400, 'invalid_request_error', 'conversation_uuids: missing');
  const conversations = call.session.conversations.of(organization);
  const deleted =
    how === 'ignored'
      ? []
      : ids.filter((id): id is string => typeof id === 'string' && conversations.delete(id));
  sendJson(call.response, { deleted, failed: [] });
}

function sendTree(call: Call, organization = '', id = ''): void {
  const conversation = call.session.conversations.of(organization).get(id);
  const { onlyMergedReads } = call.session.options;
  const isMergedAlone = onlyMergedReads === 'odd' ? /[13579bdf]$/.test(id) : onlyMergedReads === true;
  if (!conversation || isMergedAlone) return sendMissing(call);
  sendJson(call.response, conversation);
}

function change(call: Call, _organization?: string, id = ''): void {
  const conversation = call.session.conversations.get(id);
  if (!conversation) return sendMissing(call);
  const { name, is_starred, settings } = json(call);
  if (typeof name === 'string') conversation.name = name;
  if (typeof is_starred === 'boolean') conversation.is_starred = is_starred;
  if (typeof settings === 'object') Object.assign(conversation.settings, settings);
  conversation.updated_at = time();
  sendJson(call.response, summary(conversation), 202);
}

function deleteOne(call: Call, organization = '', id = ''): void {
  if (!call.session.conversations.of(organization).delete(id)) return sendMissing(call);
  call.response.writeHead(204).end();
}

function changeLeaf(call: Call, _organization?: string, id = ''): void {
  const conversation = call.session.conversations.get(id);
  const { current_leaf_message_uuid: leaf } = json(call);
  if (!conversation || typeof leaf !== 'string') return sendMissing(call);
  conversation.current_leaf_message_uuid = leaf;
  sendJson(call.response, {});
}

/** The first words of the text, which may be the person's or the assistant's. */
function giveTitle(call: Call, _organization?: string, id = ''): void {
  const { message_content: content } = json(call);
  const title = typeof content === 'string' ? content.split(/\s+/).slice(0, 5).join(' ') : '';
  const conversation = call.session.conversations.get(id);
  if (!conversation) return sendMissing(call);
  conversation.name = title;
  sendJson(call.response, { title });
}

function takeFeedback(call: Call, _organization?: string, id = '', message = ''): void {
  const known = call.session.conversations.get(id)?.chat_messages.some(({ uuid }) => uuid === message);
  if (!known) return sendMissing(call);
  const { type, reason } = json(call);
  sendJson(call.response, { uuid: crypto.randomUUID(), type, reason, created_at: time() }, 201);
}
