import type { Action } from './action';
import type { Way } from './submission';

/** Something that a gate has stopped which can ask nobody: ids and counts, never the text. */
export type Stop = {
  /** UUID, to answer with. */
  readonly id: string;
  readonly way: Way;
  readonly action: Exclude<Action, 'allow'>;
  /** Detector id -> number of findings. */
  readonly counts: Readonly<Record<string, number>>;
  readonly unreadable: boolean;
  readonly wrongAccount: boolean;
  /** Whether anything may go from this account is all that is asked. */
  readonly asksAccount: boolean;
  /** False for a worker that belongs to no tab: whose account it is on, no page knows. */
  readonly isOfTab: boolean;
  /** As the request named it; @see Submission */
  readonly organization?: string | undefined;
  /** Whether the person may let it go, and send it again. */
  readonly mayProceed: 'no' | 'yes' | 'with-justification';
};
