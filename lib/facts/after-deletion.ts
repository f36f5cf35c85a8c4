import { type AccountKind, isOfCompanies, type Plan, plans } from '@/lib/model/account-status';
import type { AfterDeletion } from '@/lib/model/after-deletion';
import type { Surface } from '@/lib/model/fact';
import type { OrganizationFact } from '@/lib/model/organization-fact';
import { consumer } from './entry';
import { keptLonger } from './kept-longer';
import { ownFacts } from './own';
import { sources } from './sources';

const companyPlans = plans.filter(isOfCompanies);

/** Where only the kind of the account is known: every plan that it may have. Another company's is no person's own. */
function surfacesOf(plan: Plan | 'unknown', kind: AccountKind | 'unknown'): readonly Surface[] {
  if (plan !== 'unknown') return [plan];
  return kind === 'company' ? companyPlans : [...consumer, ...companyPlans];
}

/**
 * How long the backend keeps a deleted conversation: the organisation's own fact first, then what the documents say. Of
 * several plans the longest counts. Null = unknown: on one of them nobody names a time.
 */
export function afterDeletion(
  facts: readonly OrganizationFact[],
  plan: Plan | 'unknown',
  kind: AccountKind | 'unknown',
): AfterDeletion | null {
  const all = surfacesOf(plan, kind).map((surface) => onSurface(facts, surface));
  return all.reduce(
    (one, other) => (one === null || other === null ? null : longer(one, other)),
    all[0] ?? null,
  );
}

function onSurface(facts: readonly OrganizationFact[], surface: Surface): AfterDeletion | null {
  const own = ownFacts(facts, 'retention-deleted', surface).map(({ retentionDays, says, source, dated }) => ({
    days: retentionDays,
    says,
    source,
    dated,
  }));
  const known = own.length > 0 ? own : written(surface);
  return known.reduce<AfterDeletion | null>(
    (one, other) => (one === null ? other : longer(one, other)),
    null,
  );
}

/** What documents name a time; the vendor's own page alone where it is one of them, as everywhere in the facts. */
function written(surface: Surface): readonly AfterDeletion[] {
  const named = keptLonger.flatMap(({ subject, surfaces, value, says, source }) => {
    const isOurs = subject === 'retention-deleted' && surfaces.includes(surface);
    if (!isOurs || value === null || typeof value !== 'object') return [];
    const { title, dated } = sources[source];
    return [{ days: value.days, says, source: title, dated }];
  });
  const vendors = named.filter(({ source }) => source === sources.A.title);
  return vendors.length > 0 ? vendors : named;
}

/** What names no number may be longer than any. */
function longer(one: AfterDeletion, other: AfterDeletion): AfterDeletion {
  return (other.days ?? Infinity) > (one.days ?? Infinity) ? other : one;
}
