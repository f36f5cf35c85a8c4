import { merged } from '@/lib/model/counts';
import type { LedgerEntry, LedgerNote } from '@/lib/model/ledger';
import type { Policy } from '@/lib/model/policy';
import { day, hour } from './due';
import { maySnooze } from './state';

type Entries = readonly LedgerEntry[];

/** So long an entry stays after its conversation is gone, for what is said of the provider's backend; milliseconds. */
export const keptFor = 60 * day;

/**
 * With what a page has noted. What was sent again adds up; what was found in a check is found again by the next one, and
 * what went before a redaction is seen again with each try: of those the larger number counts.
 * A conversation that was seen to be gone and is written into is there again.
 * @param now milliseconds, UTC
 */
export function noted(entries: Entries, note: LedgerNote, now: number): Entries {
  const { conversation, organization, accountKind, cause, files } = note;
  const before = entries.find((entry) => entry.conversation === conversation);
  const others = entries.filter((entry) => entry !== before);
  const fresh: LedgerEntry = {
    ...{ conversation, organization, accountKind, causes: [cause], counts: note.counts, files },
    ...{ first: now, last: now, remindedAt: null, snoozedUntil: null, snoozes: 0, deletedAt: null },
  };
  if (!before) return [...others, fresh];
  const together =
    cause === 'overridden'
      ? (one: number, other: number) => one + other
      : (one: number, other: number) => Math.max(one, other);
  return [
    ...others,
    {
      ...before,
      ...accountOf(before, note),
      deletedAt: null,
      causes: before.causes.includes(cause) ? before.causes : [...before.causes, cause],
      counts: merged(before.counts, note.counts, together),
      files: together(before.files, files),
      last: Math.max(before.last, now),
    },
  ];
}

/**
 * A conversation stays in its organisation. What a request of the page names is its word alone; what was read there, or is
 * gone from where it was, shows where it is.
 */
function accountOf(before: LedgerEntry, note: LedgerNote): Pick<LedgerEntry, 'organization' | 'accountKind'> {
  const isSame = before.organization === note.organization;
  const isSeen = note.cause === 'found' || before.deletedAt !== null;
  const { organization, accountKind } = isSame || isSeen ? note : before;
  return {
    organization,
    accountKind: isSame && accountKind === 'unknown' ? before.accountKind : accountKind,
  };
}

/**
 * With these seen to be gone from an organisation: claude.ai says the same of every conversation of another one. Those that
 * were gone before keep their time.
 */
export function closed(
  entries: Entries,
  organization: string,
  conversations: readonly string[],
  now: number,
): Entries {
  const gone = new Set(conversations);
  const isGone = (entry: LedgerEntry) => entry.organization === organization && gone.has(entry.conversation);
  return entries.map((entry) =>
    isGone(entry) && entry.deletedAt === null ? { ...entry, deletedAt: now } : entry,
  );
}

/** With one that was taken for gone, and is there. */
export function reopened(entries: Entries, conversation: string): Entries {
  return entries.map((entry) =>
    entry.conversation === conversation ? { ...entry, deletedAt: null } : entry,
  );
}

/** With one put off; null when it may not be. */
export function snoozed(entries: Entries, conversation: string, now: number, policy: Policy): Entries | null {
  const before = entries.find((entry) => entry.conversation === conversation);
  if (!before || !maySnooze(before, policy)) return null;
  const after = {
    ...before,
    snoozedUntil: now + policy.snoozeHours * hour,
    snoozes: before.snoozes + 1,
    // When it is over, the person is told at once.
    remindedAt: null,
  };
  return entries.map((entry) => (entry === before ? after : entry));
}

/** With these told of. */
export function reminded(entries: Entries, told: Entries, now: number): Entries {
  const ids = new Set(told.map(({ conversation }) => conversation));
  return entries.map((entry) => (ids.has(entry.conversation) ? { ...entry, remindedAt: now } : entry));
}

/**
 * Without those that are gone for long; at most `size`: the ones that are gone give way first, then those in which nothing
 * was found (a page can begin as many as it likes), then the oldest.
 */
export function tidied(entries: Entries, now: number, size: number): Entries {
  const kept = entries.filter(({ deletedAt }) => deletedAt === null || now - deletedAt < keptFor);
  if (kept.length <= size) return kept.length === entries.length ? entries : kept;
  const inOrder = [...kept].sort(
    (one, other) =>
      worth(other) - worth(one) || (other.deletedAt ?? other.first) - (one.deletedAt ?? one.first),
  );
  const staying = new Set(inOrder.slice(0, size));
  return kept.filter((entry) => staying.has(entry));
}

/**
 * What `tidied` took away though it is still there and something was found in it: nobody is reminded of it any more. Those
 * in which nothing was found are left out of this: a page that begins many would fill the record with them.
 */
export function leftOut(before: Entries, after: Entries): Entries {
  if (after.length === before.length) return [];
  const staying = new Set(after);
  return before.filter((entry) => worth(entry) === 2 && !staying.has(entry));
}

function worth({ deletedAt, counts, files }: LedgerEntry): number {
  if (deletedAt !== null) return 0;
  return files > 0 || Object.keys(counts).length > 0 ? 2 : 1;
}
