import { namedAccount } from '@/lib/decide/named-account';
import { isExempt } from '@/lib/decide/stance';
import type { Policy } from '@/lib/model/policy';
import type { Tabs } from '@/lib/record/tabs';

/** Ids of the organisations of exempt accounts, those of the same person included, as the open tabs have reported them. */
export function exemptIn(tabs: Tabs, policy: Policy): readonly string[] {
  const ids = tabs.all().flatMap(([, { report }]) => {
    const { organization, others } = report.account;
    const ids = [organization, ...others.map((one) => one.organization)].flatMap((one) =>
      one === 'unknown' ? [] : [one.id],
    );
    return ids.filter((id) => isExempt(namedAccount(report.account, id, policy), policy));
  });
  return [...new Set(ids)];
}
