import type { Action } from './action';
import type { Justification } from './answer';
import type { Way } from './submission';

/** What is recorded of a decision: ids, counts, outcome, time. It cannot hold content. */
export type Activity = {
  readonly way: Way;
  readonly action: Action;
  readonly outcome: 'redacted' | 'cancelled' | 'overridden' | 'would-have-asked';
  /** Detector id -> number of findings. */
  readonly counts: Readonly<Record<string, number>>;
  readonly unreadable: boolean;
  readonly justification: Justification | null;
};
