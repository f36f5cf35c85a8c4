import { mayTrain, type Plan, type Retention, type Training } from '@/lib/model/account-status';
import { longest } from './times';

// The values of training and retention, document by document, without the sentences (training.ts, retention.ts): the
// page computes with them and need not carry the rest. Null: the document speaks of the subject and names no value.

const fiveYears: Retention = { days: 1825, after: 'conversation' };
const monthAfterDeletion: Retention = { days: 30, after: 'deletion' };
/** Until the person deletes it, whenever that is. */
const untilDeleted: Retention = { days: 0, after: 'deletion' };

const fromConversation = (days: number): Retention => ({ days, after: 'conversation' });

export const trainingReadings = {
  consumer: { G: 'opt-out', C: null, P: 'opt-in', V: 'opt-out', A: null },
  team: { G: 'opt-out', C: 'never', P: 'never', V: 'unconfirmed', A: 'never' },
  contract: { G: 'never', C: 'never', P: 'never', V: 'never', L: 'never', A: 'never' },
} as const;

export const retentionReadings = {
  consumerTrainingOn: { G: fiveYears, P: fiveYears, V: untilDeleted, A: fiveYears },
  consumerTrainingOff: { G: null, P: null, V: untilDeleted, A: monthAfterDeletion },
  team: { G: null, C: monthAfterDeletion, P: monthAfterDeletion, V: null },
  contract: { G: 'custom', C: 'custom', P: null, V: null },
  // Backups, which the lesson alone speaks of, go within 90 more days.
  api: {
    G: fromConversation(0),
    C: fromConversation(30),
    P: fromConversation(7),
    V: fromConversation(0),
    L: fromConversation(30 + 90),
  },
} as const satisfies Record<string, Readonly<Record<string, Retention | null>>>;

/** What goes along with feedback (thumbs, bug reports), on every plan. */
export const feedbackReadings = { C: fiveYears, P: fiveYears, A: fiveYears } as const;

/**
 * Whether the account's own training switch says what happens to chats on this plan. The switch of a person is there on
 * every account; the vendor (A) lets it count on the consumer plans only, so on Team it says nothing, although one
 * document (G) lists Team with them.
 */
export function trainingHasSwitch(plan: Plan): plan is 'free' | 'pro' | 'max' {
  return plan === 'free' || plan === 'pro' || plan === 'max';
}

/**
 * How long the vendor keeps conversations on this plan, by the strictest reading; null when that hangs on a training
 * switch whose state is unknown.
 */
export function documentedRetention(plan: Plan, training: Training | 'unknown'): Retention | null {
  if (!trainingHasSwitch(plan)) return longest(Object.values(byPlan[plan]));
  if (training === 'unknown') return null;
  const { consumerTrainingOn, consumerTrainingOff } = retentionReadings;
  const readings = mayTrain(training) ? consumerTrainingOn : consumerTrainingOff;
  return longest(Object.values(readings));
}

/** What the vendor (A) says of incognito chats; null where nothing is known of them. */
export function incognitoReading(plan: Plan | 'unknown'): typeof incognito | null {
  return plan !== 'unknown' && trainingHasSwitch(plan) ? incognito : null;
}

/** Incognito chats, as the vendor (A) says it of its consumer plans. */
export const incognito: { readonly training: Training; readonly retention: Retention } = {
  training: 'never',
  retention: fromConversation(30),
};

const byPlan: Readonly<
  Record<Exclude<Plan, 'free' | 'pro' | 'max'>, Readonly<Record<string, Retention | null>>>
> = {
  team: retentionReadings.team,
  enterprise: retentionReadings.contract,
  education: retentionReadings.contract,
  government: retentionReadings.contract,
  api: retentionReadings.api,
};
