import { asText, asObject, parseJson } from '@/lib/account/json';
import type { ChatFailure } from '@/lib/model/chat';
import { askChats, failed } from './ask-chats';
import { chatsUrl } from './chat-list';
import { type ChatTexts, readStrings, readTree } from './chat-texts';
import type { Ask } from './read-anew';
import { organizationHeader } from './routes';

/** `texts`: the conversation is there. `refused`: it is there for somebody else, or not to be read in this way. */
export type Reading =
  | ({ readonly kind: 'texts' } & ChatTexts)
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused' }
  | ChatFailure;

/** As the site reads a conversation (2026-09), past caches; it works for those of the merged transport as well. */
export async function readClassic(request: Ask, organizationId: string, id: string): Promise<Reading> {
  const query = '?tree=True&rendering_mode=messages&render_all_tools=true&consistency=strong';
  const answer = await askChats(request, `${chatsUrl(organizationId)}/${id}${query}`);
  if (answer.kind !== 'answer') return answer;
  if (answer.status === 404) return { kind: 'missing' };
  if (answer.status === 403) return { kind: 'refused' };
  const read = answer.status === 200 ? readTree(answer.text, id) : null;
  return read === null ? failed : { kind: 'texts', ...read };
}

const service = 'https://claude.ai/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService';

/**
 * The merged transport's own way, for a conversation that the classic one does not give. That the service has these two
 * methods and takes JSON is known (2026-10); the field of the request is named as in its other requests, and what comes back is
 * not known: every string in it counts, and that it is all of the conversation is not said (`unread`).
 */
export async function readMerged(request: Ask, organizationId: string, id: string): Promise<Reading> {
  const texts: string[] = [];
  for (const method of ['ReadConversation', 'ReadConversationHistory']) {
    const answer = await askChats(request, `${service}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [organizationHeader]: organizationId },
      body: JSON.stringify({ conversationId: id }),
    });
    if (answer.kind !== 'answer') return answer;
    const strings = answer.status === 200 ? readStrings(answer.text) : null;
    if (strings === null) return texts.length > 0 ? failed : refusal(answer.status, answer.text);
    texts.push(...strings);
  }
  return { kind: 'texts', texts, unread: 1 };
}

/** Connect's error bodies. An account that is not on the merged transport is told that its plan does not include it. */
function refusal(status: number, text: string): Reading {
  const body = asObject(parseJson(text));
  const message = asText(body?.['message']) ?? '';
  if (status === 404 && body?.['code'] === 'not_found') return { kind: 'missing' };
  // A page that is none of claude.ai's own is refused as well, which says nothing of the conversation.
  const isOfPlan = body?.['code'] === 'permission_denied' && !message.includes('origin');
  return status === 403 && isOfPlan ? { kind: 'refused' } : failed;
}
