import { isExempt } from '@/lib/decide/stance';
import type { Policy } from '@/lib/model/policy';
import type { Tabs } from '@/lib/record/tabs';

/** Ids of the organisations of exempt accounts, as the open tabs have reported them. */
export function exemptIn(tabs: Tabs, policy: Policy): readonly string[] {
  const ids = tabs.all().flatMap(([, { report }]) => {
    const { organization } = report.account;
    return organization !== 'unknown' && isExempt(report.account, policy) ? [organization.id] : [];
  });
  return [...new Set(ids)];
}
