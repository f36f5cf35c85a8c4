import type { AccountStatus } from './account-status';
import type { AccountStance, ReminderPause } from './policy';

/** What the banner says: about an account that is not the company's, or about training that is not off where it has to be. */
export type Reminder = {
  readonly stance: Exclude<AccountStance, 'allow'> | 'training';
  /** How long it stays away once the person puts it away; null where it stays. */
  readonly pause: Exclude<ReminderPause, 'none'> | null;
  readonly account: AccountStatus;
  /** Empty when no policy names it. */
  readonly organizationName: string;
  /** Whether an incognito chat is suggested for what has to be written here. */
  readonly suggestsIncognito: boolean;
  /** `https:` or `mailto:` address, or empty. */
  readonly contact: string;
};
