import type { Action } from './action';
import type { Finding } from './finding';

/** What a gate does with a submission. */
export type Decision =
  | Judged
  /** Too long to be judged in one go: it is held, and judged in slices, with pauses for the page. */
  | { readonly kind: 'later' };

/** What to do with a submission. `found` has the findings that caused it, per part, in the order of the parts. */
export type Judged =
  | { readonly kind: 'release' }
  /** Redact without a question: nobody asked for this submission, so nobody is interrupted. */
  | { readonly kind: 'redact'; readonly found: readonly (readonly Finding[])[] }
  | { readonly kind: 'refuse' }
  | {
      readonly kind: 'ask';
      readonly action: Exclude<Action, 'allow'>;
      readonly found: readonly (readonly Finding[])[];
      /** Some of it could not be read, and the policy minds. */
      readonly unreadable: boolean;
      /** Nothing may be sent from this account, whatever it says. */
      readonly wrongAccount: boolean;
      /** The account alone is asked about, before anything leaves from it; what the message holds is judged after that. */
      readonly asksAccount: boolean;
      readonly mayRedact: boolean;
      readonly mayProceed: 'no' | 'yes' | 'with-justification';
    };
