import type { Category } from '@/lib/model/finding';
import type { LedgerEntry } from '@/lib/model/ledger';
import type { Policy } from '@/lib/model/policy';

/** Category of a detector or of a rule of the organisation; null for one that is not there any more. */
export type CategoryOf = (detector: string) => Category | null;

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;

/**
 * When a conversation is to be deleted, in milliseconds, UTC. It counts from the first sensitive thing that went into it:
 * that one has been there the longest, and a person who goes on writing would put the deletion off for ever.
 */
export function dueAt({ first, ...entry }: LedgerEntry, policy: Policy, categoryOf: CategoryOf): number {
  return first + daysOf(entry, policy, categoryOf) * day;
}

type Days = Pick<Policy, 'deletionDays' | 'deletionDaysOnPersonalAccount'>;

function daysOf(
  { counts, accountKind }: Pick<LedgerEntry, 'counts' | 'accountKind'>,
  { deletionDays, deletionDaysOnPersonalAccount }: Days,
  categoryOf: CategoryOf,
): number {
  // The policy's reader gives every policy a `default`.
  const rest = deletionDays['default'] ?? 0;
  const kinds = Object.keys(counts).map((detector) => {
    const written = [deletionDays[detector], deletionDays[categoryOf(detector) ?? detector]];
    return Math.min(
      ...written.filter((days) => days !== undefined),
      ...(written.some(isWritten) ? [] : [rest]),
    );
  });
  const days = kinds.length > 0 ? Math.min(...kinds) : rest;
  return accountKind === 'company' ? days : Math.min(days, deletionDaysOnPersonalAccount);
}

const isWritten = (days: number | undefined): boolean => days !== undefined;
