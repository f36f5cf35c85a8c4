import { signedIn } from './session';
import { Store } from './store';

export type Listed = { uuid: string; name: string; updated_at: string };

export type StoredMessage = {
  uuid: string;
  text: string;
  sender: 'human' | 'assistant';
  parent_message_uuid: string;
  attachments: { file_name: string }[];
};

type Tree = {
  uuid: string;
  name: string;
  current_leaf_message_uuid: string | null;
  chat_messages: StoredMessage[];
};

/** The conversations in the sidebar, newest first. */
export const conversations = new Store<Listed[]>([]);

async function base(): Promise<string> {
  const { organization } = await signedIn();
  return `/api/organizations/${organization.uuid}/chat_conversations`;
}

export async function loadConversations(): Promise<void> {
  const query = 'limit=30&offset=0&starred=false&consistency=eventual';
  const response = await window.fetch(`${await base()}_v2?${query}`);
  if (response.ok) conversations.set(((await response.json()) as { data: Listed[] }).data);
}

/** The messages from the first to the current leaf; null when there is no such conversation. */
export async function readConversation(id: string): Promise<{ name: string; path: StoredMessage[] } | null> {
  const query = 'tree=True&rendering_mode=messages&render_all_tools=true';
  const response = await window.fetch(`${await base()}/${id}?${query}`);
  if (!response.ok) return null;
  const tree = (await response.json()) as Tree;
  const byId = new Map(tree.chat_messages.map((message) => [message.uuid, message]));
  const path: StoredMessage[] = [];
  let at = tree.current_leaf_message_uuid;
  while (at) {
    const message = byId.get(at);
    if (message) path.unshift(message);
    at = message?.parent_message_uuid ?? null;
  }
  return { name: tree.name, path };
}

export async function deleteConversation(id: string): Promise<void> {
  await window.fetch(`${await base()}/${id}`, { method: 'DELETE' });
  await loadConversations();
}

export async function deleteConversations(ids: string[]): Promise<void> {
  await window.fetch(`${await base()}/delete_many`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ conversation_uuids: ids }),
  });
  await loadConversations();
}
