import type { Condition } from './vendor-review';

/**
 * What the extension itself sees of a condition:
 * - `shown`: it holds, as far as it can be seen from here
 * - `exceptions`: it holds but for the accounts that the policy exempts
 * - `not-shown`: it does not hold here
 * - `unknown`: it could be seen, but nothing has been seen yet
 * - `never`: it cannot be seen from a browser
 */
export type Sight = 'shown' | 'exceptions' | 'not-shown' | 'unknown' | 'never';

/** One line of the checklist. */
export type ConditionState = {
  readonly condition: Condition;
  readonly sight: Sight;
  /** ISO date on which the organisation said in its policy that the condition is met; null = it has not. */
  readonly ticked: string | null;
  /** `partly`: one of the two halves (what the organisation says, what is seen here) is missing. */
  readonly status: 'met' | 'partly' | 'open' | 'due';
};

export type VendorReview = {
  /** In the order of `conditions`. */
  readonly states: readonly ConditionState[];
  /** ISO date on which the next yearly review is due; null while none was made. */
  readonly nextReview: string | null;
};
