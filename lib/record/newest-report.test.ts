import { expect, it } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import type { TabReport } from '@/lib/model/tab-report';
import { newestReport } from './newest-report';

const reportOf = (emailDomain: string): TabReport => ({
  account: { ...unknownAccount, emailDomain },
  health: { pageGate: 'active', wireGate: 'active', browserGate: 'active', drift: [] },
});
const reports: Readonly<Record<number, TabReport>> = {
  1: reportOf('old.example'),
  2: reportOf('new.example'),
  3: reportOf('private.example'),
};
const tabs = [
  { id: 1, lastAccessed: 1, incognito: false },
  { id: 2, lastAccessed: 2, incognito: false },
  { id: 3, lastAccessed: 3, incognito: true },
  { id: 4, lastAccessed: 4, incognito: false },
];

it.each([
  ['in a normal window: the newest that said something, of normal windows', false, 'new.example'],
  ['in a private window: of private windows', true, 'private.example'],
] as const)('%s', async (_name, isPrivate, emailDomain) => {
  const read = (tabId: number) => Promise.resolve(reports[tabId] ?? null);
  const report = await newestReport({ tabs: () => Promise.resolve(tabs), isPrivate, read });
  expect(report?.account.emailDomain).toBe(emailDomain);
});
