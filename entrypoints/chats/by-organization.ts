import type { LedgerEntry } from '@/lib/model/ledger';
import type { Whose } from '@/lib/model/run';
import type { Hit } from './hits';
import type { ClaudeTabs } from './tabs';

/** Where each of these is; one that nobody knows any more is left out. */
export function byOrganization(
  ids: readonly string[],
  hits: readonly Hit[],
  entries: readonly LedgerEntry[],
): ReadonlyMap<string, readonly string[]> {
  const places = new Map([
    ...hits.map(({ id, organization }) => [id, organization] as const),
    ...entries.map(({ conversation, organization }) => [conversation, organization] as const),
  ]);
  const all = new Map<string, string[]>();
  for (const id of ids) {
    const organization = places.get(id);
    if (organization !== undefined) all.set(organization, [...(all.get(organization) ?? []), id]);
  }
  return all;
}

/** Those of which a tab is open come first: what has to wait for one holds nothing else up. */
export function openFirst<T extends Whose>(all: readonly T[], tabs: Pick<ClaudeTabs, 'of'>): readonly T[] {
  const isOpen = (whose: T) => tabs.of(whose) !== null;
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))];
}
