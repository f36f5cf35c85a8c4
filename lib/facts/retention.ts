import type { Plan, Retention, Training } from '@/lib/model/account-status';
import { type Fact, trainingMayHappen } from './facts';

const consumerTrainingOn: Fact<Retention> = {
  // Five years.
  value: { days: 1825, after: 'conversation' },
  disagree: true,
  statements: [
    { source: 'G', says: 'Up to five years from the conversation.' },
    { source: 'P', says: 'Up to five years, de-identified.' },
    { source: 'V', says: 'Until the person deletes the conversation.' },
  ],
};

const consumerTrainingOff: Fact<Retention> = {
  value: { days: 30, after: 'deletion' },
  disagree: true,
  statements: [
    { source: 'A', says: 'Removed within 30 days of a deletion.' },
    { source: 'P', says: 'The five years hold only while training is allowed.' },
    { source: 'V', says: 'Until the person deletes the conversation.' },
    { source: 'G', says: 'Up to five years, whatever the switch says; sooner after a deletion.' },
  ],
};

const team: Fact<Retention> = {
  value: { days: 30, after: 'deletion' },
  disagree: false,
  statements: [
    { source: 'C', says: 'Kept until deleted, then removed within 30 days.' },
    { source: 'P', says: '30 days is the standard for commercial products.' },
  ],
};

const byContract: Fact<Retention> = {
  value: 'custom',
  disagree: false,
  statements: [
    { source: 'G', says: 'Configurable; deletion as the contract says.' },
    { source: 'C', says: 'Deleted conversations go within 30 days; the contract is the controlling source.' },
  ],
};

const api: Fact<Retention> = {
  value: { days: 120, after: 'conversation' },
  disagree: true,
  statements: [
    { source: 'L', says: '30 days, and backups purged within 90 more.' },
    { source: 'C', says: 'Deleted within 30 days.' },
    { source: 'P', says: '7 days, or 30 where the addendum says so.' },
    { source: 'V', says: 'Not kept after the answer.' },
    { source: 'G', says: 'Not stored by default.' },
  ],
};

const byPlan: Readonly<Record<Exclude<Plan, 'free' | 'pro' | 'max'>, Fact<Retention>>> = {
  team,
  enterprise: byContract,
  education: byContract,
  government: byContract,
  api,
};

/**
 * How long the vendor keeps conversations on this plan; null when that hangs on a training switch whose state is
 * unknown. For consumers with training off and for Team the days count from the deletion of the conversation.
 */
export function retentionFact(plan: Plan, training: Training | 'unknown'): Fact<Retention> | null {
  if (plan !== 'free' && plan !== 'pro' && plan !== 'max') return byPlan[plan];
  if (training === 'unknown') return null;
  return trainingMayHappen(training) ? consumerTrainingOn : consumerTrainingOff;
}
