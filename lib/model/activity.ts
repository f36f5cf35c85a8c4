import type { Action } from './action';
import type { Justification } from './answer';
import type { Way } from './submission';

export const outcomes = [
  'redacted',
  /** The files that held something stayed; the others were attached. */
  'left-out',
  'cancelled',
  'overridden',
  'would-have-asked',
  /** Stopped by a gate that cannot hold; what the person says to it is an outcome of its own. */
  'stopped',
  /** The account alone: its reminder was shown, put away; the person went to the company's organisation. */
  'reminded',
  'dismissed',
  'switched',
  /** The policy: another one is in force, parts of one were refused, it is gone and its last copy stays in force. */
  'in-force',
  'refused',
  'lost',
  /** A conversation of the ledger alone: the person was reminded to delete it, put that off; it was seen to be gone. */
  'reminded-to-delete',
  'snoozed',
  'deleted',
  /** It is there still, and the ledger, which was full, has it no more: nobody is reminded of it any more. */
  'gave-way',
] as const;

/** What is recorded of a decision: ids, counts, outcome, time. It cannot hold content. */
export type Activity = {
  /**
   * `account`, `policy` = it was about that alone, whatever is sent; `conversation` = about what had been sent.
   */
  readonly way: Way | 'account' | 'conversation' | 'policy';
  readonly action: Action;
  readonly outcome: (typeof outcomes)[number];
  /** Detector id -> number of findings. */
  readonly counts: Readonly<Record<string, number>>;
  readonly unreadable: boolean;
  readonly justification: Justification | null;
};
