import type { AccountStatus } from './account-status';
import type { Health } from './health';

/** What a claude.ai tab last said of itself. */
export type TabReport = { readonly account: AccountStatus; readonly health: Health };
