import type { Guard, Ports } from '@/lib/flow/ports';
import { accountName } from '@/lib/model/account-name';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Activity } from '@/lib/model/activity';
import type { Judged } from '@/lib/model/decision';
import type { Sent } from '@/lib/model/destination';
import type { Policy } from '@/lib/model/policy';
import type { Submission } from '@/lib/model/submission';
import type { TabReleases } from './told-releases';

/** What the judge knows by; everything must be in memory, because it answers at once. */
export type JudgePorts = {
  policy(): Policy;
  account(tabId: number): AccountStatus;
  /** Whether the page of the tab let its account go. */
  isAccountLetGo(tabId: number): boolean;
  /** @param bodyHash tells bodies apart */
  releasesOf(tabId: number, bodyHash: () => string): TabReleases;
  record(tabId: number, activity: Activity): void;
};

/**
 * Judges a request of a tab at once, by the policy, by what is known of the tab's account, and by what the tab let go.
 * @param makeGuard the guard of every gate, for these ports
 */
export function createTabJudge(ports: JudgePorts, makeGuard: (ports: Ports) => Guard) {
  let tabId = -1;
  let releases = ports.releasesOf(tabId, () => '');
  let went: Sent | null = null;
  const guard = makeGuard({
    policy: ports.policy,
    account: () => ports.account(tabId),
    // It only judges: nobody can be asked while the browser waits.
    ask: () => Promise.resolve({ choice: 'cancel' }),
    record: (activity) => ports.record(tabId, activity),
    releases: {
      add: () => {},
      clear: () => {},
      unreleased: (_parts, found) => found,
      prepare: () => Promise.resolve(),
      withoutReleased: (submission, found) => releases.withoutReleased(submission, found),
      unreadableWithoutReleased: (submission) => releases.unreadableWithoutReleased(submission),
      wasCounted: (seen) => releases.wasCounted(seen),
      // What the page said of the account was said for this one.
      passesUncounted: ({ way }) => void releases.wasCounted({ way, wrongAccount: true, unreadable: [] }),
    },
    accounts: {
      // What the page lets go is the account that it works in, whatever else a request names.
      isLetGo: (account) =>
        (ports.isAccountLetGo(tabId) && accountName(account) === accountName(ports.account(tabId))) ||
        releases.isAccountLetGo(),
      letGo: () => {},
    },
    // Nothing is redacted here: this gate cannot change what goes out.
    placeholders: { open: () => ({ give: () => '', close: () => {} }), sent: () => {} },
    pause: () => Promise.resolve(),
    sent: (sent) => void (went = sent),
    // Only what is sent from a composer has messages before it.
    late: () => {},
  });

  const judge = (submission: Submission, tab: number, bodyHash: () => string): Judged => {
    tabId = tab;
    went = null;
    releases = ports.releasesOf(tab, bodyHash);
    return guard.judgeAtOnce(submission);
  };
  return Object.assign(judge, {
    works: guard.works,
    /** What the request that was judged last takes along; null when it goes nowhere, or not at all. */
    went: () => went,
  });
}
