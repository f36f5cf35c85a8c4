import type { Action } from './action';
import type { Finding } from './finding';

/** What to do with a submission. `found` has the findings that caused it, per part, in the order of the parts. */
export type Decision =
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
      readonly mayRedact: boolean;
      readonly mayProceed: 'no' | 'yes' | 'with-justification';
    };
