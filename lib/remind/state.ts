import type { LedgerEntry } from '@/lib/model/ledger';
import type { Policy } from '@/lib/model/policy';
import { type CategoryOf, day, dueAt, hour } from './due';

export type EntryState = 'later' | 'due' | 'snoozed' | 'gone';

/** @param now milliseconds, UTC */
export function stateOf(entry: LedgerEntry, now: number, policy: Policy, categoryOf: CategoryOf): EntryState {
  if (entry.deletedAt !== null) return 'gone';
  if (now < dueAt(entry, policy, categoryOf) && !isSetBack(entry, now)) return 'later';
  return isSnoozed(entry, now, policy) ? 'snoozed' : 'due';
}

/**
 * The clock was set back: nobody can tell how long this has been there, and waiting until the clock is there again may take
 * years. Small corrections of a clock are none.
 */
function isSetBack({ first }: LedgerEntry, now: number): boolean {
  return first > now + day;
}

/** An end that is further off than a snooze is long is one of another clock, or of another policy. */
function isSnoozed({ snoozedUntil }: LedgerEntry, now: number, { snoozeHours }: Policy): boolean {
  return snoozedUntil !== null && snoozedUntil > now && snoozedUntil - now <= snoozeHours * hour;
}

/** Whether the person may put it off once more. */
export function maySnooze({ snoozes, deletedAt }: LedgerEntry, { mostSnoozes }: Policy): boolean {
  return deletedAt === null && snoozes < mostSnoozes;
}
