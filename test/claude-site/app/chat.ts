import { classic } from './classic';
import { loadConversations, readConversation } from './conversations';
import { type Item, canSend, draft, renewEditor, storedText } from './draft';
import { rootId, uuid7 } from './ids';
import { merged } from './merged';
import { conversationIn, isIncognito, navigate, route } from './route';
import { session, signedIn } from './session';
import { Store } from './store';
import type { Transport, Turn } from './turn';

export type Message = {
  uuid: string;
  sender: 'human' | 'assistant';
  text: string;
  parentId: string;
  attachmentNames: string[];
  isFailed?: boolean;
};

export type Chat = {
  /** Chosen here, before there is a conversation by that name. */
  id: string;
  isNew: boolean;
  name: string;
  messages: Message[];
  /** The reply that is being written. */
  streaming: { id: string; stop: AbortController } | null;
};

const emptyChat = (id: string = crypto.randomUUID()): Chat => ({
  id,
  isNew: true,
  name: '',
  messages: [],
  streaming: null,
});

export const chat = new Store<Chat>(emptyChat());

const transport = (): Transport => (session.get().standIn.transport === 'merged' ? merged : classic);

/** Makes the chat that of the address. */
export async function openChat(): Promise<void> {
  const id = conversationIn(route.get());
  if (id === chat.get().id) return;
  if (!id) return route.get().path === '/new' ? openNewChat() : undefined;
  renewEditor(storedText());
  chat.set({ ...emptyChat(id), isNew: false });
  const read = await readConversation(id);
  if (chat.get().id !== id) return;
  if (!read) return navigate('/new', 'replace');
  const messages = read.path.map(({ uuid, sender, text, parent_message_uuid, attachments }) => ({
    uuid,
    sender,
    text,
    parentId: parent_message_uuid,
    attachmentNames: attachments.map(({ file_name }) => file_name),
  }));
  chat.update({ name: read.name, messages });
}

function openNewChat(): void {
  const { isNew, messages } = chat.get();
  if (isNew && messages.length === 0) return;
  chat.set(emptyChat());
  renewEditor(storedText());
}

/** The turn that the draft would be if it were sent now. */
export function draftTurn(): Turn {
  const { text, items } = draft.get();
  const { messages } = chat.get();
  return turn({
    prompt: text.trim(),
    parentId: messages.findLast(({ isFailed }) => !isFailed)?.uuid ?? rootId,
    attachments: items.flatMap(({ state }) => (state.kind === 'text' ? [state.attachment] : [])),
    files: items.flatMap(({ state }) => (state.kind === 'file' ? [state.file] : [])),
  });
}

function turn(given: Partial<Turn> & { parentId: string }): Turn {
  const { id, isNew } = chat.get();
  return {
    conversationId: id,
    isNew,
    isTemporary: isIncognito(route.get()),
    humanId: uuid7(),
    assistantId: uuid7(),
    prompt: '',
    attachments: [],
    files: [],
    isRetry: false,
    model: session.get().model,
    ...given,
  };
}

export async function sendDraft(): Promise<void> {
  if (!canSend() || chat.get().streaming) return;
  const next = draftTurn();
  const { items, text } = draft.get();
  const before = chat.get().messages;
  draft.update({ items: [] });
  renewEditor('');
  if (chat.get().isNew) openAddress(next);
  await send(next, [...before, humanMessage(next, items)], () => {
    draft.update({ items });
    renewEditor(text);
  });
}

/** The address is the conversation's from the moment of the send, before there is an answer. */
function openAddress({ conversationId, isTemporary }: Turn): void {
  if (isTemporary) {
    const stored = JSON.stringify({ uuid: conversationId });
    sessionStorage.setItem('incognito_temporary_conversation_uuid', stored);
  }
  if (conversationIn(route.get()) === conversationId) return;
  navigate(`/chat/${conversationId}${isTemporary ? '?incognito' : ''}`);
}

/** A new version of an earlier message: it goes below the same parent. */
export async function sendEdit(edited: Message, text: string): Promise<void> {
  const { messages } = chat.get();
  const next = turn({ prompt: text, parentId: edited.parentId });
  const kept = messages.slice(0, messages.indexOf(edited));
  await send(next, [...kept, humanMessage(next, [])]);
}

export async function retry(reply: Message): Promise<void> {
  const { messages } = chat.get();
  await send(turn({ parentId: reply.parentId, isRetry: true }), messages.slice(0, messages.indexOf(reply)));
}

function humanMessage({ humanId, prompt, parentId }: Turn, items: Item[]): Message {
  const attachmentNames = items.map(({ name }) => name);
  return { uuid: humanId, sender: 'human', text: prompt, parentId, attachmentNames };
}

async function send(next: Turn, messages: Message[], putBack?: () => void): Promise<void> {
  const { conversationId, assistantId } = next;
  chat.get().streaming?.stop.abort();
  const stop = new AbortController();
  const parentId = next.isRetry ? next.parentId : next.humanId;
  const isCurrent = () => chat.get().streaming?.id === assistantId;
  const setReply = (text: string) => {
    if (!isCurrent()) return;
    const reply: Message = { uuid: assistantId, sender: 'assistant', text, parentId, attachmentNames: [] };
    chat.update({ messages: [...messages, reply], isNew: false });
  };
  chat.update({ messages, streaming: { id: assistantId, stop } });
  try {
    await signedIn();
    await transport().send(next, setReply, stop.signal);
    if (isCurrent()) chat.update({ streaming: null });
    await afterReply(conversationId);
  } catch {
    if (!isCurrent()) return;
    chat.update({ streaming: null });
    const last = messages.at(-1);
    // A reply that broke off stays as far as it came.
    if (!last || chat.get().messages.some(({ uuid }) => uuid === assistantId)) return;
    chat.update({ messages: [...messages.slice(0, -1), { ...last, isFailed: true }] });
    if (session.get().standIn.restoreOnFailure && draft.get().text === '') putBack?.();
  }
}

async function afterReply(conversationId: string): Promise<void> {
  await loadConversations();
  const read = await readConversation(conversationId);
  if (read && chat.get().id === conversationId) chat.update({ name: read.name });
}

export async function stopReply(): Promise<void> {
  const { id, streaming } = chat.get();
  if (!streaming) return;
  streaming.stop.abort();
  chat.update({ streaming: null });
  await transport()
    .stop(id)
    .catch(() => undefined);
}

export function giveFeedback(message: Message, type: 'upvote' | 'flag', comment: string): Promise<void> {
  return transport().feedback(chat.get().id, message.uuid, type, comment);
}
