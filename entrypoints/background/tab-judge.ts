import { createGuard } from '@/lib/flow/guard';
import { createTabJudge, type JudgePorts } from '@/lib/gate/browser/tab-judge';
import { unknownAccount } from '@/lib/model/account-status';
import type { PolicyWatch } from '@/lib/policy/watch-policy';
import type { Tabs } from '@/lib/record/tabs';
import type { ToldStore } from './told';

/** The judge of requests, with the guard of every gate and what this background knows. */
export function tabJudge(policy: PolicyWatch, tabs: Tabs, told: ToldStore, record: JudgePorts['record']) {
  return createTabJudge(
    {
      policy: () => policy.current().policy,
      account: (tabId) => tabs.get(tabId)?.report.account ?? unknownAccount,
      isAccountLetGo: (tabId) => tabs.get(tabId)?.report.isAccountLetGo === true,
      releasesOf: told.of,
      record,
    },
    (ports) => createGuard(ports, {}),
  );
}
