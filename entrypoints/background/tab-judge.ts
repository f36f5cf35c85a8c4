import { createGuard } from '@/lib/flow/guard';
import { unknownAccount } from '@/lib/model/account-status';
import type { Activity } from '@/lib/model/activity';
import type { Judged } from '@/lib/model/decision';
import type { Policy } from '@/lib/model/policy';
import type { Submission } from '@/lib/model/submission';
import type { Tabs } from '@/lib/record/tabs';
import type { ToldStore } from './told';

type Parts = {
  readonly policy: () => Policy;
  readonly tabs: Tabs;
  readonly told: ToldStore;
  readonly record: (activity: Activity) => Promise<void>;
};

/** Judges a request of a tab at once, by the policy, by what is known of the tab's account, and by what the tab let go. */
export function createTabJudge({ policy, tabs, told, record }: Parts) {
  let tabId = -1;
  let releases = told.of(tabId, () => '');
  const guard = createGuard(
    {
      policy,
      account: () => tabs.get(tabId)?.report.account ?? unknownAccount,
      ask: () => Promise.resolve({ choice: 'cancel' }),
      record: (activity) => void record(activity).catch(reportError),
      releases: {
        add: () => {},
        clear: () => {},
        unreleased: (_parts, found) => found,
        prepare: () => Promise.resolve(),
        withoutReleased: (submission, found) => releases.withoutReleased(submission, found),
        unreadableWithoutReleased: (submission) => releases.unreadableWithoutReleased(submission),
        wasCounted: (seen) => releases.wasCounted(seen),
      },
      // Nothing is redacted here: this gate cannot change what goes out.
      placeholders: { open: () => ({ give: () => '', close: () => {} }), sent: () => {} },
      pause: () => Promise.resolve(),
    },
    {},
  );

  const judge = (submission: Submission, tab: number, bodyHash: () => string): Judged => {
    tabId = tab;
    releases = told.of(tab, bodyHash);
    return guard.judgeAtOnce(submission);
  };
  return Object.assign(judge, { works: guard.works });
}
