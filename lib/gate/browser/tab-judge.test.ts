import { expect, it } from 'vitest';
import type { Guard, Ports } from '@/lib/flow/ports';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Finding } from '@/lib/model/finding';
import type { Submission } from '@/lib/model/submission';
import { plainPolicy } from '@/test/samples/policy';
import { createTabJudge } from './tab-judge';

const submission: Submission = {
  way: 'request',
  parts: ['My SSN is 219-45-6789'],
  unreadable: [],
  isFixed: false,
};
const finding: Finding = {
  ...{ detector: 'us-ssn', category: 'identity', start: 10, end: 21, likelihood: 'VERY_LIKELY', reasons: [] },
};
const personal: AccountStatus = { ...unknownAccount, kind: { value: 'personal', evidence: [] } };

/** A guard that refuses what is not released, asks nobody about a personal account, and records each. */
function guardOf(ports: Ports): Pick<Guard, 'judgeAtOnce' | 'works'> {
  return {
    works: () => true,
    judgeAtOnce({ way, parts }) {
      ports.record({
        ...{ way, action: 'warn', outcome: 'stopped', counts: {}, unreadable: false, justification: null },
      });
      const left = ports.releases.withoutReleased({ way, parts }, [[finding]]).flat();
      return left.length === 0 || ports.account().kind.value === 'personal'
        ? { kind: 'release' }
        : { kind: 'refuse' };
    },
  };
}

it('judges each request by its own tab: its account, its releases, its record', () => {
  const recorded: number[] = [];
  const hashes: string[] = [];
  const judge = createTabJudge(
    {
      policy: () => plainPolicy,
      account: (tabId) => (tabId === 2 ? personal : unknownAccount),
      isAccountLetGo: (tabId) => tabId === 4,
      releasesOf: (tabId, bodyHash) => ({
        withoutReleased(_submission, found) {
          if (tabId !== 3) return found;
          hashes.push(bodyHash());
          return [[]];
        },
        unreadableWithoutReleased: ({ unreadable }) => unreadable,
        wasCounted: () => false,
        isAccountLetGo: () => tabId === -1,
      }),
      record: (tabId) => recorded.push(tabId),
    },
    (ports) => guardOf(ports) as Guard,
  );
  const kinds = [1, 2, 3, -1, 1].map((tabId) => judge(submission, tabId, () => `body ${tabId}`).kind);
  expect(kinds).toEqual(['refuse', 'release', 'release', 'refuse', 'refuse']);
  expect(recorded).toEqual([1, 2, 3, -1, 1]);
  expect(hashes).toEqual(['body 3']);
  expect(judge.works()).toBe(true);
});

it('lets an account go that its page let go, or, for a worker that has none, the person', () => {
  const judge = createTabJudge(
    {
      policy: () => plainPolicy,
      account: () => personal,
      isAccountLetGo: (tabId) => tabId === 4,
      releasesOf: (tabId) => ({
        withoutReleased: (_submission, found) => found,
        unreadableWithoutReleased: ({ unreadable }) => unreadable,
        wasCounted: () => false,
        isAccountLetGo: () => tabId === -1,
      }),
      record: () => {},
    },
    ({ accounts, account }) => {
      const judgeAtOnce = () => ({ kind: accounts.isLetGo(account()) ? 'release' : 'refuse' });
      return { judgeAtOnce, works: () => true } as unknown as Guard;
    },
  );
  expect([3, 4, -1].map((tabId) => judge(submission, tabId, () => '').kind)).toEqual([
    ...['refuse', 'release', 'release'],
  ]);
});
