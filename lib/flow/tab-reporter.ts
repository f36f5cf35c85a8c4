import type { AccountStatus } from '@/lib/model/account-status';
import type { PageHealth } from '@/lib/model/health';
import type { PageReport } from '@/lib/model/tab-report';

export type TabReporter = {
  /** Something about the account may have changed. */
  account(): void;
  health(change: Partial<PageHealth>): void;
  /** Tells it once more. */
  again(): void;
};

/** Tells what the tab is, whenever that changed and never twice the same. */
export function createTabReporter(
  account: () => AccountStatus,
  tell: (report: PageReport) => void,
  onOtherAccount: () => void,
): TabReporter {
  let health: PageHealth = { pageGate: 'starting', wireGate: 'starting' };
  let told = '';
  let organization = 'unknown';
  const report = () => {
    const next: PageReport = { account: account(), health };
    const text = JSON.stringify(next);
    if (text === told) return;
    told = text;
    const now = organizationIn(next);
    if (now !== organization) onOtherAccount();
    organization = now;
    tell(next);
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

function organizationIn({ account: { organization } }: PageReport): string {
  return organization === 'unknown' ? 'unknown' : organization.id;
}
