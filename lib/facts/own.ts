import type { Plan, Retention, Training } from '@/lib/model/account-status';
import type { Subject, Surface } from '@/lib/model/fact';
import { type OrganizationFact, ownTrainings } from '@/lib/model/organization-fact';

/** The organisation's own facts of a subject on a surface. */
export function ownFacts(
  facts: readonly OrganizationFact[],
  subject: Subject,
  surface: Surface,
): readonly OrganizationFact[] {
  return facts.filter((fact) => fact.subject === subject && fact.surfaces.includes(surface));
}

/** What the organisation says of training on this plan; the worst of it where it says several things. */
export function ownTraining(facts: readonly OrganizationFact[], plan: Plan): Training | null {
  const said = ownFacts(facts, 'training', plan).map(({ training }) => training);
  return ownTrainings.findLast((training) => said.includes(training)) ?? null;
}

/** What the organisation says of retention on this plan; the longest where it says several things. */
export function ownRetention(
  facts: readonly OrganizationFact[],
  plan: Plan,
  subject: 'retention' | 'retention-feedback' = 'retention',
): Retention | null {
  const days = ownFacts(facts, subject, plan).flatMap(({ retentionDays }) => retentionDays ?? []);
  return days.length === 0 ? null : { days: Math.max(...days), after: 'conversation' };
}
