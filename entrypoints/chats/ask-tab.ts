import { browser } from 'wxt/browser';
import type { ToTab } from '@/lib/messages/protocol';
import type { ChatCheck, ChatDeletion, ChatPage } from '@/lib/model/chat';
import type { ClaudeTab } from './tabs';

/** Nobody answered: the tab went, loads another page, or is not guarded. */
const noAnswer = { kind: 'failed' } as const;

async function ask<Answer>(tab: ClaudeTab, message: ToTab): Promise<Answer | null> {
  // Only the page of the tab, none of its frames.
  const answer: unknown = await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
  return (answer as Answer | null | undefined) ?? null;
}

/** A page of the list of conversations; its titles stay in the memory of the caller. */
export async function listChats(
  tab: ClaudeTab,
  organizationId: string,
  offset: number,
  limit: number,
): Promise<ChatPage> {
  return (await ask<ChatPage>(tab, { name: 'chats', organizationId, offset, limit })) ?? noAnswer;
}

/** Has the tab read one conversation and scan it there. */
export async function checkChat(
  tab: ClaudeTab,
  organizationId: string,
  conversation: string,
): Promise<ChatCheck> {
  return (await ask<ChatCheck>(tab, { name: 'check-chat', organizationId, conversation })) ?? noAnswer;
}

/** Has the tab delete these, which the person has confirmed, and read each back. In the same order. */
export async function deleteChats(
  tab: ClaudeTab,
  organizationId: string,
  conversations: readonly string[],
): Promise<readonly ChatDeletion[]> {
  const answer = await ask<readonly ChatDeletion[]>(tab, {
    name: 'delete-chats',
    organizationId,
    conversations,
  });
  return answer ?? conversations.map(() => noAnswer);
}
