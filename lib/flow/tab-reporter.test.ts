import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { PageReport } from '@/lib/model/tab-report';
import { createTabReporter } from './tab-reporter';

it('tells what changed, and nothing twice', () => {
  let account: AccountStatus = unknownAccount;
  const told: PageReport[] = [];
  let others = 0;
  const reporter = createTabReporter(
    () => ({ account, isAccountLetGo: false }),
    (report) => Promise.resolve(told.push(report) > 0),
    () => (others += 1),
  );
  reporter.account();
  reporter.account();
  reporter.health({ wireGate: 'active' });
  reporter.health({ wireGate: 'active' });
  account = { ...unknownAccount, emailDomain: 'example.com' };
  reporter.account();
  expect(others).toBe(1);
  account = { ...account, organization: { id: 'a', name: '' } };
  reporter.account();
  reporter.health({ pageGate: 'active' });
  expect(others).toBe(2);
  expect(
    told.map(({ account: { emailDomain }, health }) => [emailDomain, health.pageGate, health.wireGate]),
  ).toEqual([
    ['unknown', 'starting', 'starting'],
    ['unknown', 'starting', 'active'],
    ['example.com', 'starting', 'active'],
    ['example.com', 'starting', 'active'],
    ['example.com', 'active', 'active'],
  ]);
});

it('takes whoever signs in after a sign-out for somebody else, whether the organisation can be told or not', () => {
  let account: AccountStatus = { ...unknownAccount, signedIn: true };
  let others = 0;
  const reporter = createTabReporter(
    () => ({ account, isAccountLetGo: false }),
    () => Promise.resolve(true),
    () => (others += 1),
  );
  const look = (change: Partial<AccountStatus>) => {
    account = { ...account, ...change };
    reporter.account();
    return others;
  };
  const training = { value: 'on', evidence: [] } as const;
  expect([{}, { training }, { signedIn: false }, { signedIn: true }].map(look)).toEqual([1, 1, 2, 3]);
});

it('tells again what nobody heard', async () => {
  const heard = [false, true];
  let count = 0;
  const reporter = createTabReporter(
    () => ({ account: unknownAccount, isAccountLetGo: false }),
    () => Promise.resolve(heard[count++] === true),
    () => {},
  );
  for (let look = 0; look < 4; look++) {
    reporter.account();
    await Promise.resolve();
  }
  expect(count).toBe(2);
});
