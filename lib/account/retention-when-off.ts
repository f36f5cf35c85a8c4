import { documentedRetention } from '@/lib/facts/readings';
import type { AccountStatus, Retention } from '@/lib/model/account-status';

/** How long conversations of this account would be kept with training off; null where that changes nothing. */
export function retentionWhenOff({ plan, training }: AccountStatus): Retention | null {
  if (plan.value === 'unknown' || (training.value !== 'on' && training.value !== 'not-chosen')) return null;
  return documentedRetention(plan.value, 'off');
}
