import type { InlineAttachment } from './wire';

export type Attachment = {
  file_name: string;
  file_size: number;
  file_type: string;
  extracted_content: string;
  [name: string]: unknown;
};

export type Message = {
  uuid: string;
  text: string;
  content: { type: 'text'; text: string }[];
  sender: 'human' | 'assistant';
  index: number;
  created_at: string;
  updated_at: string;
  input_mode: 'text' | 'retry';
  truncated: boolean;
  attachments: Attachment[];
  files: unknown[];
  sync_sources: unknown[];
  parent_message_uuid: string;
};

export type Conversation = {
  uuid: string;
  name: string;
  summary: string;
  model: string;
  created_at: string;
  updated_at: string;
  settings: Record<string, unknown>;
  is_starred: boolean;
  is_temporary: boolean;
  platform: 'CLAUDE_AI';
  project_uuid: string | null;
  current_leaf_message_uuid: string | null;
  chat_messages: Message[];
};

/** The parent of a conversation's first message, and of every other text that replaced it. */
export const root = '00000000-0000-4000-8000-000000000000';

export type Turn = {
  humanId: string;
  assistantId: string;
  text: string;
  parentId: string;
  attachments: Attachment[];
  files: unknown[];
  at: string;
};

/** The conversations of one account, and the tree of messages in each. */
export class Conversations {
  readonly #all = new Map<string, Conversation>();
  readonly #places = new Map<string, string>();

  get(uuid: string): Conversation | undefined {
    return this.#all.get(uuid);
  }

  create(uuid: string, at: string, given: Partial<Conversation> = {}): Conversation {
    const created: Conversation = {
      uuid,
      name: given.name ?? '',
      summary: '',
      model: given.model ?? 'claude-sonnet-5',
      created_at: at,
      updated_at: at,
      settings: {},
      is_starred: false,
      is_temporary: given.is_temporary ?? false,
      platform: 'CLAUDE_AI',
      project_uuid: given.project_uuid ?? null,
      current_leaf_message_uuid: null,
      chat_messages: [],
    };
    this.#all.set(uuid, created);
    return created;
  }

  /** Puts one into an organization; one that was put nowhere is in all of the account's. */
  put(uuid: string, organization: string): void {
    this.#places.set(uuid, organization);
  }

  /** Those of one organization. */
  of(organization: string): Pick<Conversations, 'get' | 'list' | 'delete'> {
    const isThere = (uuid: string) => (this.#places.get(uuid) ?? organization) === organization;
    return {
      get: (uuid) => (isThere(uuid) ? this.get(uuid) : undefined),
      list: () => this.list().filter(({ uuid }) => isThere(uuid)),
      delete: (uuid) => isThere(uuid) && this.delete(uuid),
    };
  }

  delete(uuid: string): boolean {
    return this.#all.delete(uuid);
  }

  /** Newest first, without the temporary ones. */
  list(): Conversation[] {
    return [...this.#all.values()]
      .filter((one) => !one.is_temporary)
      .sort((a, b) => b.updated_at.localeCompare(a.updated_at));
  }
}

/** As it stands in lists: without its messages, once it is JSON. */
export const summary = (conversation: Conversation): object => ({
  ...conversation,
  chat_messages: undefined,
});

/** Adds the person's message and the assistant's, still empty; gives the latter. */
export function addTurn(conversation: Conversation, turn: Turn): Message {
  const { humanId, text, parentId, attachments, files, at } = turn;
  conversation.chat_messages.push({
    ...emptyMessage(conversation, humanId, parentId, at),
    sender: 'human',
    text,
    content: [{ type: 'text', text }],
    attachments,
    files,
  });
  return addReply(conversation, turn.assistantId, humanId, at);
}

/** Adds an assistant's message, still empty, below a person's. */
export function addReply(conversation: Conversation, uuid: string, parentId: string, at: string): Message {
  const reply = emptyMessage(conversation, uuid, parentId, at);
  conversation.chat_messages.push(reply);
  conversation.current_leaf_message_uuid = uuid;
  conversation.updated_at = at;
  return reply;
}

export function setText(message: Message, text: string): void {
  message.text = text;
  message.content = [{ type: 'text', text }];
}

/** A text that stands in the message itself, in the form of the classic transport. */
export const classicAttachment = (attachment: InlineAttachment): Attachment => ({
  file_name: attachment.fileName,
  file_size: attachment.fileSize,
  file_type: attachment.fileType,
  extracted_content: attachment.extractedContent,
});

function emptyMessage(conversation: Conversation, uuid: string, parentId: string, at: string): Message {
  return {
    uuid,
    text: '',
    content: [],
    sender: 'assistant',
    index: conversation.chat_messages.length,
    created_at: at,
    updated_at: at,
    input_mode: 'text',
    truncated: false,
    attachments: [],
    files: [],
    sync_sources: [],
    parent_message_uuid: parentId,
  };
}
