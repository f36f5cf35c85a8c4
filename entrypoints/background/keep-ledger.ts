import type { Activity } from '@/lib/model/activity';
import { categoryOf } from '@/lib/model/detector-categories';
import { type Counts, merged } from '@/lib/model/counts';
import type { LedgerEntry, LedgerNote } from '@/lib/model/ledger';
import type { PolicyWatch } from '@/lib/policy/watch-policy';
import type { LedgerStore } from '@/lib/record/ledger';
import { closed, leftOut, noted, reopened, snoozed, tidied } from '@/lib/remind/merge';
import { stateOf } from '@/lib/remind/state';

export type LedgerParts = {
  readonly ledger: LedgerStore;
  readonly policy: PolicyWatch;
  readonly record: (activity: Activity) => Promise<void>;
};

type Entries = readonly LedgerEntry[];

/** What changes the ledger, but for the reminders. @param changed hears of each change */
export function keepLedger({ ledger, policy, record }: LedgerParts, changed: () => Promise<void>) {
  const ready = () => Promise.all([policy.ready, ledger.ready]);

  async function snooze(conversation: string): Promise<'snoozed' | 'no-more'> {
    await ready();
    let entry: LedgerEntry | undefined;
    await ledger.change((entries) => {
      const after = snoozed(entries, conversation, Date.now(), policy.current().policy);
      entry = after?.find((one) => one.conversation === conversation);
      return after ?? entries;
    });
    if (!entry) return 'no-more';
    await record({ ...outline([entry]), outcome: 'snoozed' });
    await changed();
    return 'snoozed';
  }

  /** With a change, within what the policy lets it hold. What gives way though it is there is recorded. @param now milliseconds */
  async function tidy(now: number, change: (entries: Entries) => Entries): Promise<void> {
    const { ledgerSize } = policy.current().policy;
    let lost: Entries = [];
    await ledger.change((entries) => {
      const all = change(entries);
      const after = tidied(all, now, ledgerSize);
      lost = leftOut(all, after);
      return after;
    });
    if (lost.length > 0) await record({ ...outline(lost), outcome: 'gave-way' });
  }

  return {
    snooze,
    tidy,
    /** All that are due and that may be put off. */
    async snoozeAll(): Promise<void> {
      await ready();
      const { policy: rules } = policy.current();
      const isDue = (entry: LedgerEntry) => stateOf(entry, Date.now(), rules, categoryOf) === 'due';
      for (const { conversation } of ledger.entries().filter(isDue)) await snooze(conversation);
    },
    async note(note: LedgerNote): Promise<void> {
      await ready();
      if (policy.current().policy.mode === 'simulate') return;
      const now = Date.now();
      await tidy(now, (entries) => noted(entries, note, now));
      await changed();
    },
    /** They were seen to be gone from this organisation (UUID, lower case). */
    async gone(organization: string, conversations: readonly string[]): Promise<void> {
      await ready();
      let own: readonly LedgerEntry[] = [];
      await ledger.change((entries) => {
        const after = closed(entries, organization, conversations, Date.now());
        own = entries.filter((entry, at) => after[at] !== entry);
        return own.length === 0 ? entries : after;
      });
      if (own.length === 0) return;
      await record({ ...outline(own), outcome: 'deleted' });
      await changed();
    },
    /** It was asked for then (milliseconds), and answered: one that had been closed before is not gone. */
    async there(conversation: string, askedAt: number): Promise<void> {
      await ready();
      const entry = ledger.entries().find((one) => one.conversation === conversation);
      if (entry === undefined || entry.deletedAt === null || entry.deletedAt > askedAt) return;
      await ledger.change((entries) => reopened(entries, conversation));
      await changed();
    },
  };
}

/** Ids of detectors and counts: all that a record may know. */
export function outline(entries: readonly LedgerEntry[]) {
  const counts = entries.reduce<Counts>((all, entry) => merged(all, entry.counts), {});
  return {
    ...{ way: 'conversation', action: 'allow', counts, justification: null },
    unreadable: entries.some(({ files }) => files > 0),
  } satisfies Partial<Activity>;
}
