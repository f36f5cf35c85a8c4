import type { AccountStatus } from './account-status';
import type { Health, PageHealth } from './health';

/** What a claude.ai tab says of itself. */
export type PageReport = { readonly account: AccountStatus; readonly health: PageHealth };

/** What is known of a claude.ai tab: what it said, and what the background saw. */
export type TabReport = { readonly account: AccountStatus; readonly health: Health };
