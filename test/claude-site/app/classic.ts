import { postJson } from './post';
import { signedIn } from './session';
import type { Transport, Turn } from './turn';

/** The transport of JSON requests whose answer is the reply, as server-sent events. */
export const classic: Transport = {
  async send(turn, onText, signal) {
    const { organization, standIn } = await signedIn();
    const conversation = `${conversations(organization.uuid)}/${turn.conversationId}`;
    const { useXhr, gzip } = standIn;
    const url = `${conversation}/${turn.isRetry ? 'retry_completion' : 'completion'}`;
    const reply = postJson(url, completionBody(turn, standIn.locale), {
      useXhr,
      gzip,
      signal,
      onText: (events) => onText(textIn(events)),
    });
    // The title is asked for beside the message, not after it.
    const title = turn.isNew && !turn.isTemporary ? askTitle(conversation, turn.prompt) : null;
    await reply;
    if (title && !(await title)) await askTitle(conversation, turn.prompt);
  },
  async stop(conversationId) {
    const { organization } = await signedIn();
    await postJson(`${conversations(organization.uuid)}/${conversationId}/stop_response`, {});
  },
  async feedback(conversationId, messageId, type, comment) {
    const { organization } = await signedIn();
    const message = `${conversations(organization.uuid)}/${conversationId}/chat_messages/${messageId}`;
    await postJson(`${message}/chat_feedback`, { type, reason: comment });
  },
};

const conversations = (organization: string) => `/api/organizations/${organization}/chat_conversations`;

function completionBody(turn: Turn, locale: string): Record<string, unknown> {
  return {
    prompt: turn.prompt,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale,
    model: turn.model,
    effort: 'medium',
    thinking_mode: 'auto',
    personalized_styles: [],
    tools: [],
    tool_states: [],
    turn_message_uuids: {
      ...(!turn.isRetry && { human_message_uuid: turn.humanId }),
      assistant_message_uuid: turn.assistantId,
    },
    attachments: turn.attachments,
    files: turn.files.map(({ uuid }) => uuid),
    sync_sources: [],
    rendering_mode: 'messages',
    completion_request_id: crypto.randomUUID(),
    parent_message_uuid: turn.parentId,
    ...(turn.isNew && { create_conversation_params: createParams(turn) }),
  };
}

function createParams({ model, isTemporary }: Turn): Record<string, unknown> {
  return {
    name: '',
    model,
    include_conversation_preferences: true,
    paprika_mode: null,
    compass_mode: null,
    tool_search_mode: 'auto',
    is_temporary: isTemporary,
    chat_memory_mode: isTemporary ? 'disabled' : 'enabled',
    enabled_imagine: true,
  };
}

async function askTitle(conversation: string, prompt: string): Promise<boolean> {
  return postJson(`${conversation}/title`, { message_content: prompt, recent_titles: [] }).then(
    () => true,
    () => false,
  );
}

/** The reply in a stream of server-sent events, the last of which may be incomplete. */
function textIn(events: string): string {
  let text = '';
  for (const event of events.split(/\r?\n\r?\n/).slice(0, -1)) {
    const data = /^data: (.*)$/m.exec(event)?.[1];
    if (!data) continue;
    const value = JSON.parse(data) as {
      type: string;
      delta?: { text?: string };
      error?: { message: string };
    };
    if (value.type === 'error') throw new Error(value.error?.message ?? 'the reply failed');
    if (value.type === 'content_block_delta') text += value.delta?.text ?? '';
  }
  return text;
}
