import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { TabReport } from '@/lib/model/tab-report';
import { createTabReporter } from './tab-reporter';

it('tells what changed, and nothing twice', () => {
  let account: AccountStatus = unknownAccount;
  const told: TabReport[] = [];
  const reporter = createTabReporter(
    () => account,
    (report) => told.push(report),
  );
  reporter.account();
  reporter.account();
  reporter.health({ wireGate: 'active' });
  reporter.health({ wireGate: 'active' });
  account = { ...unknownAccount, emailDomain: 'example.com' };
  reporter.account();
  expect(
    told.map(({ account: { emailDomain }, health }) => [emailDomain, health.pageGate, health.wireGate]),
  ).toEqual([
    ['unknown', 'starting', 'starting'],
    ['unknown', 'starting', 'active'],
    ['example.com', 'starting', 'active'],
  ]);
});
