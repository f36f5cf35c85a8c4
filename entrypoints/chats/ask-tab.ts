import { browser } from 'wxt/browser';
import type { ToTab } from '@/lib/messages/protocol';
import type { ChatCheck, ChatDeletion, ChatPage } from '@/lib/model/chat';
import type { ClaudeTab } from './tabs';

/** Undefined where nobody answered: the tab went, loads another page, or is not guarded. */
async function ask<Answer>({ id }: ClaudeTab, message: ToTab): Promise<Answer | undefined> {
  // Only the page of the tab, none of its frames.
  const answer: unknown = await browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
  return (answer ?? undefined) as Answer | undefined;
}

/** A page of the list of conversations; its titles stay in the memory of the caller. @param offset as the page before gave it */
export function listChats(tab: ClaudeTab, organizationId: string, offset: number, limit: number) {
  return ask<ChatPage>(tab, { name: 'chats', organizationId, offset, limit });
}

/** Has the tab read one conversation and scan it there. */
export function checkChat(tab: ClaudeTab, organizationId: string, conversation: string) {
  return ask<ChatCheck>(tab, { name: 'check-chat', organizationId, conversation });
}

/** Has the tab delete these, which the person has confirmed, and read each back. In the same order. */
export function deleteChats(tab: ClaudeTab, organizationId: string, conversations: readonly string[]) {
  return ask<readonly ChatDeletion[]>(tab, { name: 'delete-chats', organizationId, conversations });
}

/** Takes a tab whose person is a member of this organisation there. Rejects where it is gone, or does not hear us. */
export async function switchTab(tabs: readonly ClaudeTab[], organizationId: string): Promise<void> {
  const tab = tabs.find(({ account }) =>
    account.others.some(({ organization }) => organization.id === organizationId),
  );
  const message: ToTab = { name: 'switch-organization', organizationId };
  await browser.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
}
