import type { Plan } from '@/lib/model/account-status';
import type { OrganizationFact } from '@/lib/model/organization-fact';
import { ownRetention } from './own';
import { feedbackReadings } from './readings';
import { lengthOf, longest } from './times';

/** How many days a conversation may be kept that goes along with feedback; the organisation's own fact goes first. */
export function feedbackDays(facts: readonly OrganizationFact[], plan: Plan | 'unknown'): number {
  const own = plan === 'unknown' ? null : ownRetention(facts, plan, 'retention-feedback');
  const kept = own ?? longest(Object.values(feedbackReadings));
  return kept === null ? 0 : lengthOf(kept);
}
