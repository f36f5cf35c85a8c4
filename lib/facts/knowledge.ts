import { dayOf, isoDateOf } from '@/lib/model/day';
import { type Statement, type SubjectFacts, subjects, type Surface, surfaces } from '@/lib/model/fact';
import type { OrganizationFact } from '@/lib/model/organization-fact';
import type { Policy } from '@/lib/model/policy';
import { all } from './all';
import type { Entry } from './entry';
import { ownFacts } from './own';
import { rank } from './scale';
import { sources } from './sources';

type Reviewed = Pick<Policy, 'facts' | 'factsReviewDays'>;

/**
 * In the order of `subjects`; only subjects of which something is known on this surface.
 * @param today an ISO date
 */
export function knowledgeOf(surface: Surface, policy: Reviewed, today: string): readonly SubjectFacts[] {
  return subjects.flatMap((subject) => {
    const own = ownFacts(policy.facts, subject, surface);
    const documents = all.filter((entry) => entry.subject === subject && entry.surfaces.includes(surface));
    if (own.length === 0 && documents.length === 0) return [];
    const statements = [
      ...own.map(stated),
      ...documents.map((entry) => written(entry, own.length === 0 && isWorkedWith(entry, documents))),
    ];
    const disagree = documents.some((entry) => differs(entry, documents));
    const since =
      own.length > 0 ? own.map(({ dated }) => dated) : documents.map(({ source }) => ages(source));
    return [{ subject, surface, statements, disagree, dueSince: dueSince(since, policy, today) }];
  });
}

/**
 * Of how many subjects a fact is due for review, on whatever surface.
 * @param today an ISO date
 */
export function subjectsDue(policy: Reviewed, today: string): number {
  const facts = surfaces.flatMap((surface) => knowledgeOf(surface, policy, today));
  return new Set(facts.filter(({ dueSince }) => dueSince !== null).map(({ subject }) => subject)).size;
}

const stated = ({ says, source, dated }: OrganizationFact): Statement => ({
  says,
  source,
  dated,
  isOrganizations: true,
  isWorking: true,
});

function written({ says, source }: Entry, isWorking: boolean): Statement {
  const { title, dated } = sources[source];
  return { says, source: title, dated, isOrganizations: false, isWorking };
}

/** What holds with training on is not compared with what holds with it off. */
function comparable({ when }: Entry, documents: readonly Entry[]): readonly Entry[] {
  return documents.filter((other) => other.when === when && other.value !== null);
}

const rankOf = ({ subject, value }: Entry): number => (value === null ? -1 : rank(subject, value));

/** The vendor's own word where there is one, else the strictest. Where nothing has a value, everything counts. */
function isWorkedWith(entry: Entry, documents: readonly Entry[]): boolean {
  const others = comparable(entry, documents);
  const controlling = others.find(({ source }) => source === 'A');
  const ranks = (controlling === undefined ? others : [controlling]).map(rankOf);
  return ranks.length === 0 || rankOf(entry) === Math.max(...ranks);
}

function differs(entry: Entry, documents: readonly Entry[]): boolean {
  return (
    entry.value !== null && comparable(entry, documents).some((other) => rankOf(other) !== rankOf(entry))
  );
}

const ages = (source: Entry['source']): string => sources[source].dated ?? sources[source].entered;

/** A date that is not known has passed. */
function dueSince(
  dates: readonly (string | null)[],
  { factsReviewDays }: Reviewed,
  today: string,
): string | null {
  const reviews = dates.map((date) => (date === null ? dayOf(today) : dayOf(date) + factsReviewDays));
  const first = Math.min(...reviews);
  return dates.includes(null) || first < dayOf(today) ? isoDateOf(Math.min(first, dayOf(today))) : null;
}
