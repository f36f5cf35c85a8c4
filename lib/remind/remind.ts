import type { LedgerEntry } from '@/lib/model/ledger';
import type { Policy } from '@/lib/model/policy';
import { type CategoryOf, dueAt, hour } from './due';
import { keptFor } from './merge';
import { type OffsetAt, quietUntil } from './quiet';
import { stateOf } from './state';

/** What there is to do at a moment. */
export type Reminding = {
  /** What is due: all of it is told of together, at once; empty when nobody is to be told anything now. */
  readonly notify: readonly LedgerEntry[];
  /** How many are due, told of or not. */
  readonly due: number;
  /** When to look again, in milliseconds, UTC; null when nothing will change by itself. */
  readonly next: number | null;
};

export type Moment = {
  /** Milliseconds, UTC. */
  readonly now: number;
  readonly offsetAt: OffsetAt;
  readonly categoryOf: CategoryOf;
};

const nothing: Reminding = { notify: [], due: 0, next: null };

/**
 * What the person is to be told of now, and when to look again. What was missed (the browser was closed, the machine slept,
 * the hours were quiet) comes once.
 */
export function remind(entries: readonly LedgerEntry[], policy: Policy, moment: Moment): Reminding {
  if (!policy.remindToDelete || policy.mode === 'simulate') return { ...nothing, next: nextPruned(entries) };
  const { now, offsetAt, categoryOf } = moment;
  const states = entries.map((entry) => [entry, stateOf(entry, now, policy, categoryOf)] as const);
  const due = states.flatMap(([entry, state]) => (state === 'due' ? [entry] : []));
  const again = policy.remindEveryHours * hour;
  const wanting = due.filter(({ remindedAt }) => isOver(remindedAt, again, now));
  const quietEnd = quietUntil(now, policy.quietHours, offsetAt);
  const notify = wanting.length > 0 && quietEnd === null ? due : [];
  const waking = (time: number) => quietUntil(time, policy.quietHours, offsetAt) ?? time;
  const reminders = due.map(({ remindedAt }) =>
    waking(
      notify.length > 0 ? now + again : isOver(remindedAt, again, now) ? now : (remindedAt ?? now) + again,
    ),
  );
  const changes = states.flatMap(([entry, state]) => {
    if (state === 'later') return [dueAt(entry, policy, categoryOf)];
    return state === 'snoozed' ? [entry.snoozedUntil ?? now] : [];
  });
  const times = [...reminders, ...changes, nextPruned(entries)].filter((time) => time !== null);
  return { notify, due: due.length, next: times.length === 0 ? null : Math.min(...times) };
}

/** A reminder that lies in the future is one of a clock that was set back since: it silences nothing. */
function isOver(remindedAt: number | null, again: number, now: number): boolean {
  return remindedAt === null || remindedAt > now || now - remindedAt >= again;
}

function nextPruned(entries: readonly LedgerEntry[]): number | null {
  const ends = entries.flatMap(({ deletedAt }) => (deletedAt === null ? [] : [deletedAt + keptFor]));
  return ends.length === 0 ? null : Math.min(...ends);
}
