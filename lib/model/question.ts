import type { AccountStatus } from './account-status';
import type { Action } from './action';
import type { Way } from './submission';

/** One kind of thing that was found. */
export type QuestionItem = {
  readonly detector: string;
  /** What the organisation calls it, where a rule of its own found it; otherwise empty. */
  readonly ownName: string;
  /** Each value on one line with all but its last characters hidden, for example `•••-••-••89`. At most five. */
  readonly masked: readonly string[];
  readonly count: number;
};

/** Of several files, those that the question is about. */
export type SeveralFiles = {
  readonly count: number;
  /** What was found in a name is hidden in it. */
  readonly names: readonly string[];
  /** Besides: those that could not be checked, where that is minded. */
  readonly unread: readonly string[];
  /** How many could go without a question, were it not for those. */
  readonly others: number;
};

/** What the dialog shows. */
export type Question = {
  readonly way: Way;
  readonly action: Exclude<Action, 'allow'>;
  readonly items: readonly QuestionItem[];
  readonly unreadable: boolean;
  /** Nothing may be sent from this account, whatever it says. */
  readonly wrongAccount: boolean;
  /** Whether anything may go from this account is all that is asked. */
  readonly asksAccount: boolean;
  /** What the policy says of feedback, and how long the provider may then keep the conversation; null where it does not matter. */
  readonly feedback: { readonly isAllowed: boolean; readonly keptDays: number } | null;
  readonly mayRedact: boolean;
  /** Files that cannot be changed, and that Redact leaves out. */
  readonly leftOut: number;
  readonly mayProceed: 'no' | 'yes' | 'with-justification';
  /** Null unless there are several files. */
  readonly files: SeveralFiles | null;
  /** It was stopped by a gate that cannot hold: whoever lets it go has to send it again. */
  readonly sendAgain: boolean;
  readonly account: AccountStatus;
  /** Empty when no policy names it. */
  readonly organizationName: string;
  /** `https:` or `mailto:` address, or empty. */
  readonly contact: string;
};
