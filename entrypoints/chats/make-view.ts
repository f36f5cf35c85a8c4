import type { ChatAccount, ChatsView, FoundChat } from '@/components/chats/view';
import { afterDeletion } from '@/lib/facts/after-deletion';
import type { AccountStatus } from '@/lib/model/account-status';
import type { ChatRow, DeletionProblem, GoneChat, Held } from '@/lib/model/chat-row';
import type { Counts } from '@/lib/model/counts';
import { dayOf, isoDateOf } from '@/lib/model/day';
import type { LedgerEntry } from '@/lib/model/ledger';
import { dueChat, type Surroundings } from '@/lib/remind/due-chat';
import type { Hit } from './hits';

export type Known = {
  readonly entries: readonly LedgerEntry[];
  /** Whose account each tab shows, the one that was last in front first. */
  readonly accounts: readonly AccountStatus[];
  readonly titleOf: (id: string) => string | null;
  readonly problemOf: (id: string) => DeletionProblem | null;
  readonly isGone: (id: string) => boolean;
  readonly hits: readonly Hit[];
  /** Organisations that a run is at. */
  readonly atWork: readonly string[];
};

/** What is to be shown of what is known. */
export function makeView(
  known: Known,
  around: Surroundings,
): Pick<ChatsView, 'rows' | 'gone' | 'accounts' | 'found'> {
  const accounts = accountsOf(known);
  const open = new Set(accounts.filter(({ hasTab }) => hasTab).map(({ organization }) => organization));
  const rows = known.entries.flatMap((entry): readonly ChatRow[] => {
    const due = dueChat(entry, around);
    if (due === null) return [];
    const { conversation, organization, accountKind, first } = entry;
    return [
      {
        ...due,
        ...{ id: conversation, organization, accountKind },
        title: known.titleOf(conversation),
        since: around.dateOf(first),
        hasTab: open.has(organization),
        problem: known.problemOf(conversation),
      },
    ];
  });
  const gone = known.entries
    .filter(({ deletedAt }) => deletedAt !== null)
    .sort((one, other) => (other.deletedAt ?? 0) - (one.deletedAt ?? 0))
    .map((entry) => goneChat(entry, known, around));
  return {
    rows: rows.sort((one, other) => one.state.date.localeCompare(other.state.date)),
    gone,
    accounts,
    found: known.hits.filter(({ id }) => !known.isGone(id)).map((hit) => foundChat(hit, known, around)),
  };
}

function heldOf(counts: Counts, { ownName }: Surroundings): readonly Held[] {
  return Object.entries(counts).map(([detector, count]) => ({ detector, count, ownName: ownName(detector) }));
}

function foundChat({ id, organization, counts }: Hit, known: Known, around: Surroundings): FoundChat {
  const held = heldOf(counts, around);
  return { id, organization, title: known.titleOf(id), problem: known.problemOf(id), held, files: 0 };
}

/** The plan is that of the tab which shows the organisation; else what the ledger knows of the account has to do. */
function goneChat(entry: LedgerEntry, { accounts, titleOf }: Known, around: Surroundings): GoneChat {
  const { conversation, organization, accountKind, counts, deletedAt } = entry;
  const shown = accounts.find((account) => idOf(account) === organization);
  const kept = afterDeletion(around.policy.facts, shown?.plan.value ?? 'unknown', accountKind);
  const deleted = around.dateOf(deletedAt ?? around.now);
  return {
    id: conversation,
    title: titleOf(conversation),
    held: heldOf(counts, around),
    deleted,
    kept,
    keptUntil: kept === null || kept.days === null ? null : isoDateOf(dayOf(deleted) + kept.days),
  };
}

const idOf = ({ organization }: AccountStatus): string | null =>
  organization === 'unknown' ? null : organization.id;

/** Those that a tab shows, then those in which something is to be deleted, or that a run waits for. */
function accountsOf({ entries, accounts, atWork }: Known): readonly ChatAccount[] {
  const all = new Map<string, ChatAccount>();
  for (const { organization, kind } of accounts) {
    if (organization === 'unknown' || all.has(organization.id)) continue;
    const { id, name } = organization;
    all.set(id, {
      organization: id,
      name: kind.value === 'personal' ? '' : name,
      kind: kind.value,
      hasTab: true,
      canSwitch: false,
    });
  }
  const wanted = [
    ...entries.filter(({ deletedAt }) => deletedAt === null),
    ...atWork.map((organization) => ({ organization, accountKind: 'unknown' as const })),
  ];
  for (const { organization, accountKind } of wanted) {
    if (all.has(organization)) continue;
    const other = accounts
      .flatMap(({ others }) => others)
      .find((one) => one.organization.id === organization);
    const kind = other?.kind.value ?? accountKind;
    const name = kind === 'personal' ? '' : (other?.organization.name ?? '');
    all.set(organization, { organization, name, kind, hasTab: false, canSwitch: other !== undefined });
  }
  return [...all.values()];
}
