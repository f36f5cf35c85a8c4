import type { AccountStatus } from '@/lib/model/account-status';
import type { AccountStance, Policy } from '@/lib/model/policy';

/** Whether the policy allows this account although it is not the company's. What is not known is not exempt. */
export function isExempt({ plan, emailDomain }: AccountStatus, policy: Policy): boolean {
  if (emailDomain !== 'unknown' && policy.exemptEmailDomains.includes(emailDomain)) return true;
  // A label is what the page shows, and anybody can write there what they like: no ground for an exception.
  const isShownOnly = plan.evidence.every((signal) => signal === 'page.plan_label');
  return plan.value !== 'unknown' && !isShownOnly && policy.exemptPlans.includes(plan.value);
}

/** What the policy wants done about this account. An account that cannot be told is not the company's. */
export function stanceOn(account: AccountStatus, policy: Policy): AccountStance {
  return account.kind.value === 'company' || isExempt(account, policy) ? 'allow' : policy.personalAccounts;
}
