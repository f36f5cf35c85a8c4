import type { ChatDeletion, ChatFailure, ChatPage } from '@/lib/model/chat';
import { failed } from './ask-chats';
import { listChats } from './chat-list';
import type { ChatTexts } from './chat-texts';
import { areGone, type GonePorts, notShown, stillMerged } from './gone-chats';
import { readClassic, readMerged } from './read-chat';
import { type Removed, removeEach } from './remove-chats';
import { whoseByPage } from './whose-session';

export type ChatPorts = GonePorts & {
  /** Until the browser gate is awake it would stop our request like any other; null when it is. */
  ready(): Promise<void> | null;
};

/** What a conversation holds; `gone` when it is certain that claude.ai has it no more. */
export type ChatReading = ({ readonly kind: 'texts' } & ChatTexts) | { readonly kind: 'gone' } | ChatFailure;

/**
 * The conversations of the account that is signed in, by the site's own endpoints. Nothing is asked for while the page is
 * in another organisation than the one that is named. Ids are UUIDs in lower case. None of the functions rejects.
 */
export type Chats = {
  /** @see listChats for offsets */
  list(organizationId: string, offset: number, limit: number): Promise<ChatPage>;
  read(organizationId: string, id: string): Promise<ChatReading>;
  /**
   * Deletes these and reads each back. For a person who has confirmed it in our own interface.
   * @returns one for each, in their order
   */
  remove(organizationId: string, ids: readonly string[]): Promise<readonly ChatDeletion[]>;
};

export function createChats(ports: ChatPorts): Chats {
  const { request, status, ready } = ports;

  /** Another session may be the reason why something failed. */
  const why = async (organizationId: string): Promise<ChatFailure> =>
    (await notShown(organizationId, ports)) ?? failed;

  return {
    async list(organizationId, offset, limit) {
      const kind = whoseByPage(organizationId, status());
      if (kind !== 'shown') return { kind };
      // Another tab may have signed somebody else in, a colleague in the same organisation even.
      const failure = offset === 0 ? await notShown(organizationId, ports) : null;
      if (failure !== null && failure.kind !== 'failed') return failure;
      const page = await listChats(request, organizationId, offset, limit);
      return page.kind === 'failed' ? why(organizationId) : page;
    },
    async read(organizationId, id) {
      const kind = whoseByPage(organizationId, status());
      if (kind !== 'shown') return { kind };
      const classic = await readClassic(request, organizationId, id);
      if (classic.kind === 'failed') return why(organizationId);
      if (classic.kind !== 'missing' && classic.kind !== 'refused') return classic;
      await ready();
      const merged = await readMerged(request, organizationId, id);
      if (merged.kind !== 'missing' && merged.kind !== 'refused') return merged;
      if (classic.kind === 'refused') return why(organizationId);
      const [verdict = failed] = await areGone(organizationId, [id], ports);
      // In the list, and at no address.
      return verdict.kind === 'still-there' ? failed : verdict;
    },
    async remove(organizationId, ids) {
      await ready();
      const failure = await notShown(organizationId, ports);
      if (failure !== null) return ids.map(() => failure);
      const removed = await removeEach(request, organizationId, ids);
      const merged = await settle(ids, removed, (missing) => stillMerged(organizationId, missing, ports));
      const settled = await settle(ids, merged, (missing) => areGone(organizationId, missing, ports));
      return settled.map((one) => (one === 'missing' ? failed : one));
    },
  };
}

/** Puts a closer look at those that are missing in their places. */
async function settle(
  ids: readonly string[],
  results: readonly Removed[],
  look: (missing: readonly string[]) => Promise<readonly Removed[]>,
): Promise<readonly Removed[]> {
  const missing = ids.filter((_, index) => results[index] === 'missing');
  const seen = missing.length > 0 ? await look(missing) : [];
  return results.map((result, index) =>
    result === 'missing' ? (seen[missing.indexOf(ids[index] ?? '')] ?? failed) : result,
  );
}
