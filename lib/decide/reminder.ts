import { type AccountStatus, mayTrain } from '@/lib/model/account-status';
import type { Policy, ReminderPause } from '@/lib/model/policy';
import type { Reminder } from '@/lib/model/reminder';
import { stanceOn } from './stance';

/** How long a page is given to say whose account it is, in milliseconds. */
export const patience = 10_000;

/** What is known beside account and policy. */
export type Moment = {
  /** Since the page began to load, in milliseconds. */
  readonly elapsed: number;
  /** The browser has not told the policy yet. */
  readonly isPolicyPending: boolean;
  /** The person has put the reminder of this account away, and the pause is not over. */
  readonly isPaused: boolean;
};

/** The reminder of this account; null where there is none (yet). In `simulate` it is what would have been shown. */
export function reminderOf(
  account: AccountStatus,
  policy: Policy,
  { elapsed, isPolicyPending, isPaused }: Moment,
): Reminder | null {
  const stance = stanceOn(account, policy);
  // Nobody sends anything from an account that nobody is signed in to.
  if (stance === 'allow' || account.signedIn === false) return null;
  // What is known of an account comes bit by bit.
  const isUntold = account.kind.value === 'unknown';
  if ((isUntold || isPolicyPending) && elapsed < patience) return null;
  const pause = stance === 'remind' ? pauseOf(policy) : null;
  if (pause !== null && isPaused) return null;
  const { organizationName, contact, suggestIncognito } = policy;
  const suggestsIncognito = suggestIncognito && stance !== 'block' && account.chat.mode.value !== 'incognito';
  return { stance, pause, account, organizationName, contact, suggestsIncognito };
}

/**
 * The reminder to turn training off where it has to be; null where there is none. What is not known is not said to be on; an
 * incognito chat is not used for it.
 */
export function trainingReminderOf(
  account: AccountStatus,
  policy: Policy,
  { elapsed, isPolicyPending, isPaused }: Moment,
): Reminder | null {
  if (!policy.requireTrainingOff || !mayTrain(account.training.value) || account.signedIn === false)
    return null;
  if (account.chat.mode.value === 'incognito' || (isPolicyPending && elapsed < patience)) return null;
  const pause = pauseOf(policy);
  if (pause !== null && isPaused) return null;
  const { organizationName, contact } = policy;
  return { stance: 'training', pause, account, organizationName, contact, suggestsIncognito: false };
}

const pauseOf = ({ reminderPause }: Policy) => (reminderPause === 'none' ? null : reminderPause);

/** Where a pause may be kept beyond the tab: the organisation's id. An account that cannot be told may be anybody's. */
export function pauseId({ organization }: AccountStatus): string | null {
  return organization === 'unknown' ? null : organization.id;
}

const day = 24 * 60 * 60 * 1000;
const lengths: Readonly<Record<ReminderPause, number>> = { none: 0, tab: 0, day, week: 7 * day };

/**
 * Whether a reminder that was put away then is still to stay away by the clock, under the pause that the policy gives now.
 * @param since when it was put away; it and `now` in milliseconds. A clock that was set back ends the pause.
 */
export function isPausedSince(since: number, now: number, pause: ReminderPause): boolean {
  return since <= now && now - since < lengths[pause];
}
