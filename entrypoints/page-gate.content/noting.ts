import { type NewNote, notesOf } from '@/lib/decide/notes';
import type { Ports } from '@/lib/flow/ports';
import type { Contact } from '@/lib/messages/contact';
import type { AccountStatus } from '@/lib/model/account-status';
import { type Counts, merged } from '@/lib/model/counts';
import type { Policy } from '@/lib/model/policy';
import { pageConversation } from '@/lib/surface/claude/conversation';

type Parts = {
  readonly contact: Contact;
  readonly policy: () => Policy;
  readonly account: () => AccountStatus;
  /** A message went, whatever is in it. */
  readonly wrote: () => void;
};

/** A new chat gets its address, and a page its account, soon after the message; milliseconds. */
const patience = 10_000;
const interval = 200;

/**
 * How often a note is told to a background that does not answer, and the longest break in between (milliseconds): a
 * quarter of an hour, in which a browser that hangs, or an extension that is being updated, comes back.
 */
const mostTries = 23;
const longestBreak = 60_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Notes for the ledger in which conversation something went out that should not stay. */
export function createNoting({ contact, policy, account, wrote }: Parts): Pick<Ports, 'sent' | 'late'> {
  /** What went up in files, for the message that takes them along. */
  let waiting: { readonly counts: Counts; readonly files: number } = { counts: {}, files: 0 };
  /** Conversations of a personal account that were noted as such. */
  const written = new Set<string>();

  async function note(news: readonly NewNote[], named: string | null, from: AccountStatus): Promise<void> {
    const where = await whereAbouts(named, from);
    if (where === null) return;
    for (const one of news) {
      const isMere = one.cause === 'personal-account';
      if (isMere && written.has(where.conversation)) continue;
      let isHeard = false;
      for (let tries = 0; tries < mostTries && !isHeard; tries += 1) {
        isHeard = (await contact.tell('note', { ...one, ...where })) !== null;
        if (!isHeard) await wait(Math.min(longestBreak, interval * 2 ** tries));
      }
      if (isMere && isHeard) written.add(where.conversation);
    }
  }

  /** Null where it can't be told: there is nothing that it could be noted of. */
  async function whereAbouts(named: string | null, from: AccountStatus) {
    for (let waited = 0; waited <= patience; waited += interval) {
      const conversation = named ?? pageConversation();
      const { organization } = from.organization === 'unknown' ? account() : from;
      if (conversation !== null && organization !== 'unknown')
        return { conversation, organization: organization.id.toLowerCase() };
      await wait(interval);
    }
    return null;
  }

  return {
    sent({ destination, account: from, counts, isUnread }) {
      const isMinded = isUnread || Object.keys(counts).length > 0;
      if (destination.kind === 'file') {
        if (isMinded) waiting = { counts: merged(waiting.counts, counts), files: waiting.files + 1 };
        return;
      }
      wrote();
      const files = waiting.files + (isUnread ? 1 : 0);
      const news = notesOf(from, merged(waiting.counts, counts), files, policy());
      waiting = { counts: {}, files: 0 };
      if (news.length > 0) void note(news, destination.id(), from);
    },
    late(counts, from, cause) {
      const [one] = notesOf(from, counts, 0, policy());
      if (one) void note([{ ...one, cause }], null, from);
    },
  };
}
