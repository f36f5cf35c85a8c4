import type { ChatDeletion, ChatFailure } from '@/lib/model/chat';
import { askChats, failed } from './ask-chats';
import { chatsUrl } from './chat-list';
import type { Ask } from './read-anew';
import { readClassic } from './read-chat';

/** `missing`: claude.ai says at its address that it is not there. */
export type Removed = 'missing' | ChatDeletion;

/**
 * Deletes these, together where the server takes that and one by one where it does not, and reads each back.
 * @returns one for each, in their order
 */
export async function removeEach(
  request: Ask,
  organizationId: string,
  ids: readonly string[],
): Promise<readonly Removed[]> {
  const together = ids.length > 1 ? await removeTogether(request, organizationId, ids) : 'refused';
  if (typeof together !== 'string') return ids.map(() => together);
  const results: Removed[] = [];
  for (const id of ids) {
    const before = together === 'taken' ? await readBack(request, organizationId, id) : stillThere;
    const result = before === stillThere ? await removeOne(request, organizationId, id) : before;
    results.push(result);
    // What is true of this one is true of those after it: no more is asked of a server that wants to be left alone.
    if (result !== 'missing' && (result.kind === 'wait' || result.kind === 'signed-out'))
      return ids.map((_, index) => results[index] ?? result);
  }
  return results;
}

const stillThere: ChatDeletion = { kind: 'still-there' };

/** The body is as sources infer it (2026-03); `taken` says only that the server had nothing against it. */
async function removeTogether(
  request: Ask,
  organizationId: string,
  ids: readonly string[],
): Promise<'taken' | 'refused' | ChatFailure> {
  const answer = await askChats(request, `${chatsUrl(organizationId)}/delete_many`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ conversation_uuids: ids }),
  });
  if (answer.kind !== 'answer') return answer;
  return answer.status < 300 ? 'taken' : 'refused';
}

async function removeOne(request: Ask, organizationId: string, id: string): Promise<Removed> {
  const answer = await askChats(request, `${chatsUrl(organizationId)}/${id}`, { method: 'DELETE' });
  // Whatever it said to the request, what is there now counts.
  return answer.kind === 'answer' ? readBack(request, organizationId, id) : answer;
}

async function readBack(request: Ask, organizationId: string, id: string): Promise<Removed> {
  const reading = await readClassic(request, organizationId, id);
  if (reading.kind === 'texts') return stillThere;
  if (reading.kind === 'missing') return 'missing';
  return reading.kind === 'refused' ? failed : reading;
}
