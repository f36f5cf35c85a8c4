import { documentedRetention } from '@/lib/facts/readings';
import { type AccountStatus, mayTrain, type Retention } from '@/lib/model/account-status';

/** How long conversations of this account would be kept with training off; null where that changes nothing. */
export function retentionWhenOff({ plan, training }: AccountStatus): Retention | null {
  if (plan.value === 'unknown' || !mayTrain(training.value)) return null;
  return documentedRetention(plan.value, 'off');
}
