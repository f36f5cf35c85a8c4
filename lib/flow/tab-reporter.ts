import { accountName } from '@/lib/model/account-name';
import { unknownAccount } from '@/lib/model/account-status';
import type { PageHealth } from '@/lib/model/health';
import type { PageAccount, PageReport } from '@/lib/model/tab-report';

export type TabReporter = {
  /** Something about the account may have changed. */
  account(): void;
  health(change: Partial<PageHealth>): void;
  /** Tells it once more. */
  again(): void;
};

/**
 * Tells what the tab is, whenever that changed and never twice the same.
 * @param tell gives false when nobody heard it (the background was just stopped): it is told again at the next look
 */
export function createTabReporter(
  account: () => PageAccount,
  tell: (report: PageReport) => Promise<boolean>,
  onOtherAccount: () => void,
): TabReporter {
  let health: PageHealth = { pageGate: 'starting', wireGate: 'starting' };
  let told = '';
  let name = accountName(unknownAccount);
  const report = () => {
    const next: PageReport = { ...account(), health };
    const text = JSON.stringify(next);
    if (text === told) return;
    told = text;
    const now = accountName(next.account);
    if (now !== name) onOtherAccount();
    name = now;
    void tell(next).then((isHeard) => {
      if (!isHeard && told === text) told = '';
    });
  };
  return {
    account: report,
    again() {
      told = '';
      report();
    },
    health(change) {
      health = { ...health, ...change };
      report();
    },
  };
}
