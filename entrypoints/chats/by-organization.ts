import type { LedgerEntry } from '@/lib/model/ledger';
import type { Hit } from './hits';

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
