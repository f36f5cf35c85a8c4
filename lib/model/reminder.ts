import type { AccountStatus } from './account-status';
import type { AccountStance, ReminderPause } from './policy';

/** What the banner about an account that is not the company's says. */
export type Reminder = {
  readonly stance: Exclude<AccountStance, 'allow'>;
  /** How long it stays away once the person puts it away; null where it stays. */
  readonly pause: Exclude<ReminderPause, 'none'> | null;
  readonly account: AccountStatus;
  /** Empty when no policy names it. */
  readonly organizationName: string;
  /** `https:` or `mailto:` address, or empty. */
  readonly contact: string;
};
