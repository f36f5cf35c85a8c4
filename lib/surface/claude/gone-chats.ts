import type { ChatDeletion, ChatFailure } from '@/lib/model/chat';
import { failed } from './ask-chats';
import { listChats } from './chat-list';
import { readClassic, readMerged } from './read-chat';
import { readWhose, type SessionPorts } from './whose-session';

export type GonePorts = SessionPorts & {
  /** @param ms milliseconds */
  wait(ms: number): Promise<void>;
};

/** Null when the session is of the account that the person was shown. */
export async function notShown(organizationId: string, ports: SessionPorts): Promise<ChatFailure | null> {
  const whose = await readWhose(organizationId, ports).catch(() => 'unreadable' as const);
  if (whose === 'shown') return null;
  if (whose === 'busy') return { kind: 'wait', seconds: null };
  return whose === 'unreadable' ? failed : { kind: whose };
}

/**
 * Whether the merged transport still has any of these, of which the classic one says that it has them not.
 * @returns one for each, in their order; `missing` where the two agree
 */
export async function stillMerged(
  organizationId: string,
  ids: readonly string[],
  { request }: SessionPorts,
): Promise<readonly ('missing' | ChatDeletion)[]> {
  const results: ('missing' | ChatDeletion)[] = [];
  for (const id of ids) {
    const { kind, ...rest } = await readMerged(request, organizationId, id);
    // Such an account has no conversations there: nor has it the others.
    if (kind === 'refused') return ids.map((_, index) => results[index] ?? 'missing');
    if (kind === 'texts') results.push({ kind: 'still-there' });
    else results.push(kind === 'missing' ? kind : ({ kind, ...rest } as ChatFailure));
  }
  return results;
}

/** How often the list is asked, and how long it is given in between: it may follow a little late. */
const looks = 3;
const betweenLooks = 1000;

/** Conversations that are tried for one that can be read. */
const controls = 5;

/**
 * Whether claude.ai has these no more, of which it says so at their own addresses. That alone is no proof: it says the
 * same to another account, and would of every conversation if the addresses had changed. So the session must be of the
 * account that was shown, the list must be there, its first page without them, and another one of it must be readable at
 * such an address. What it cannot tell: whether that person ever had them.
 * @returns one for each, in their order
 */
export async function areGone(
  organizationId: string,
  ids: readonly string[],
  ports: GonePorts,
): Promise<readonly ChatDeletion[]> {
  const failure = await notShown(organizationId, ports);
  if (failure !== null) return ids.map(() => failure);
  for (let look = 1; ; look += 1) {
    const page = await listChats(ports.request, organizationId, 0, 30);
    if (page.kind !== 'page') return ids.map(() => page);
    const listed = new Set(page.chats.map(({ id }) => id));
    if (ids.some((id) => listed.has(id)) && look < looks) {
      await ports.wait(betweenLooks);
      continue;
    }
    const others = [...listed].filter((id) => !ids.includes(id)).slice(0, controls);
    const broken = await noneReadable(organizationId, others, ports);
    return ids.map((id) => broken ?? { kind: listed.has(id) ? 'still-there' : 'gone' });
  }
}

/** Null when one of these can be read, or there is none to try. */
async function noneReadable(
  organizationId: string,
  ids: readonly string[],
  { request }: GonePorts,
): Promise<ChatFailure | null> {
  for (const id of ids) {
    const reading = await readClassic(request, organizationId, id);
    if (reading.kind === 'texts') return null;
    // Just deleted, and still listed, or of the other transport: the next one.
    if (reading.kind !== 'missing' && reading.kind !== 'refused') return reading;
  }
  return ids.length === 0 ? null : failed;
}
