import { asList, asObject, parseJson } from '@/lib/account/json';
import type { Chat, ChatFailure, ChatPage } from '@/lib/model/chat';
import { isUuid } from '@/lib/model/uuid';
import { askChats, failed } from './ask-chats';
import type { Ask } from './read-anew';

/** The conversations of an organisation (2026-09). @param organizationId UUID, lower case */
export const chatsUrl = (organizationId: string): string =>
  `https://claude.ai/api/organizations/${organizationId}/chat_conversations`;

/**
 * The lists that there are: the site asks for the first without a filter, and for the starred ones beside it. Whether the
 * first one has them all is not known, nor whether there is a list of archived ones (only `archived=false` was seen): a
 * server that does not know it says so, and then there is none.
 */
const lists = ['', '&starred=true', '&archived=true'];

/** Offsets of the second list begin here, those of the third at twice this. */
const perList = 1_000_000;

/**
 * One page of the conversations, newest first in each list. A conversation may come in more than one.
 * @param offset 0 for the first page; else `next` of the page before
 * @param limit at most this many; a server that has the old list alone gives all at once
 */
export async function listChats(
  request: Ask,
  organizationId: string,
  offset: number,
  limit: number,
): Promise<ChatPage> {
  const number = Math.floor(offset / perList);
  const filter = lists[number];
  if (filter === undefined) return failed;
  const from = offset % perList;
  const query = `?limit=${limit}&offset=${from}${filter}&consistency=eventual`;
  const answer = await askChats(request, `${chatsUrl(organizationId)}_v2${query}`);
  if (answer.kind !== 'answer') return answer;
  const following = number + 1 < lists.length ? (number + 1) * perList : null;
  if (answer.status !== 200) {
    if (number > 0 && isUnknownThere(answer.status)) return { kind: 'page', chats: [], next: following };
    return number === 0 && answer.status === 404 ? listOfOld(request, organizationId) : failed;
  }
  const body = asObject(parseJson(answer.text));
  const chats = chatsIn(body?.['data']);
  const hasMore = body?.['has_more'];
  if (chats === null || typeof hasMore !== 'boolean') return failed;
  // A list that says that it goes on, and gives nothing, would go on for ever.
  if (hasMore && chats.length === 0) return failed;
  return { kind: 'page', chats, next: hasMore ? offset + chats.length : following };
}

const isUnknownThere = (status: number): boolean => [400, 404, 422].includes(status);

/** The list before the pages (until 2026): an array of all. */
async function listOfOld(request: Ask, organizationId: string): Promise<ChatPage | ChatFailure> {
  const answer = await askChats(request, chatsUrl(organizationId));
  if (answer.kind !== 'answer') return answer;
  const chats = answer.status === 200 ? chatsIn(parseJson(answer.text)) : null;
  return chats === null ? failed : { kind: 'page', chats, next: null };
}

/** Null when one of them is no conversation as we know it: a list with gaps would pass for the whole. */
function chatsIn(value: unknown): readonly Chat[] | null {
  const chats = asList(value)?.map(chatIn);
  return chats?.every((chat) => chat !== null) ? chats : null;
}

function chatIn(value: unknown): Chat | null {
  const body = asObject(value);
  const id = body?.['uuid'];
  const title = body?.['name'] ?? '';
  const updated = Date.parse(String(body?.['updated_at']));
  if (typeof id !== 'string' || typeof title !== 'string' || Number.isNaN(updated)) return null;
  return isUuid(id.toLowerCase()) ? { id: id.toLowerCase(), title, updated } : null;
}
