import type { AccountStatus } from './account-status';
import type { Counts } from './counts';

/** Where what a request carries ends up on claude.ai. */
export type Destination =
  | {
      readonly kind: 'conversation';
      /** Its id (UUID, lower case), read when it is asked for; null where the request does not name it. */
      id(): string | null;
    }
  /** A file that went up: it belongs to the message that comes next. */
  | { readonly kind: 'file' };

/** A request that went out, with what it carries although the policy minds it. */
export type Sent = {
  readonly destination: Destination;
  /** The account that it was sent from. */
  readonly account: AccountStatus;
  readonly counts: Counts;
  /** Some of it nobody could read. */
  readonly isUnread: boolean;
};
