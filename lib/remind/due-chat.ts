import type { DueChat, DueCount, DueState } from '@/lib/model/chat-row';
import { dayOf } from '@/lib/model/day';
import type { LedgerEntry } from '@/lib/model/ledger';
import type { Policy } from '@/lib/model/policy';
import { type CategoryOf, dueAt } from './due';
import { maySnooze, stateOf } from './state';

/** What the words for an entry hang on besides the entry itself. */
export type Surroundings = {
  readonly policy: Policy;
  /** Milliseconds, UTC. */
  readonly now: number;
  /** The ISO date of a time (milliseconds, UTC) at the person's place. */
  readonly dateOf: (time: number) => string;
  readonly categoryOf: CategoryOf;
  /** What the organisation calls what a rule of its own finds; empty for any other detector. */
  readonly ownName: (detector: string) => string;
};

/** An entry in the terms in which people are told of it; null for one that is gone. */
export function dueChat(entry: LedgerEntry, around: Surroundings): DueChat | null {
  const { policy, now, dateOf, categoryOf, ownName } = around;
  const state = stateOf(entry, now, policy, categoryOf);
  if (state === 'gone') return null;
  const due = dueAt(entry, policy, categoryOf);
  // Where the clock was set back, the due time lies ahead although it is due.
  const time = state === 'snoozed' ? (entry.snoozedUntil ?? now) : state === 'due' ? Math.min(due, now) : due;
  const dated: DueState = { kind: state, date: dateOf(time) };
  return {
    held: Object.entries(entry.counts).map(([detector, count]) => ({
      detector,
      count,
      ownName: ownName(detector),
    })),
    causes: entry.causes,
    files: entry.files,
    state: dated,
    daysLeft: dayOf(dated.date) - dayOf(dateOf(now)),
    maySnooze: state === 'due' && maySnooze(entry, policy),
  };
}

/** Those that were put off count as later. Nobody is told anything where the policy does not remind, nor in a trial run. */
export function countDue(entries: readonly LedgerEntry[], moment: Omit<Surroundings, 'ownName'>): DueCount {
  const around = { ...moment, ownName: () => '' };
  const isQuiet = !around.policy.remindToDelete || around.policy.mode === 'simulate';
  const chats = isQuiet ? [] : entries.flatMap((entry) => dueChat(entry, around) ?? []);
  const later = chats.filter(({ state }) => state.kind !== 'due').map(({ daysLeft }) => daysLeft);
  return {
    due: chats.length - later.length,
    later: later.length,
    nextInDays: later.length === 0 ? null : Math.min(...later),
  };
}
