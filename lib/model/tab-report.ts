import type { AccountStatus } from './account-status';
import type { Health, PageHealth } from './health';

/** Whose account a page is on. */
export type PageAccount = {
  readonly account: AccountStatus;
  /** The person chose, on this page, to send from it although it is not the company's. */
  readonly isAccountLetGo: boolean;
};

/** What a claude.ai tab says of itself. */
export type PageReport = PageAccount & { readonly health: PageHealth };

/** What is known of a claude.ai tab: what it said, and what the background saw. */
export type TabReport = { readonly account: AccountStatus; readonly health: Health };
