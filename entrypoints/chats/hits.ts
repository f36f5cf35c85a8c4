import type { Counts } from '@/lib/model/counts';
import type { LedgerEntry } from '@/lib/model/ledger';

/** A conversation in which the check found something. */
export type Hit = { readonly id: string; readonly organization: string; readonly counts: Counts };

/** With what the same check found before this page was opened: that is in the ledger. @param done ids that it had read */
export function withEarlier(
  seen: readonly Hit[],
  done: readonly string[],
  entries: readonly LedgerEntry[],
): readonly Hit[] {
  const read = new Set(done);
  const known = new Set(seen.map(({ id }) => id));
  const before = entries.filter(
    ({ conversation, causes, deletedAt }) =>
      causes.includes('found') && deletedAt === null && read.has(conversation) && !known.has(conversation),
  );
  return [
    ...before.map(({ conversation: id, organization, counts }) => ({ id, organization, counts })),
    ...seen,
  ];
}
