import { type AccountStatus, isTrainingOff, type Retention } from '@/lib/model/account-status';
import type { ComparisonRow, Verdict } from '@/lib/model/comparison';
import type { Policy } from '@/lib/model/policy';
import { isExempt } from './stance';

/** What the account is, against what the organisation requires: always the same three rows, in this order. */
export function compare(account: AccountStatus, policy: Policy): readonly ComparisonRow[] {
  const { requireTrainingOff, maximumRetentionDays } = policy;
  return [
    {
      subject: 'account',
      verdict: verdict(
        requiresCompany(policy),
        isExempt(account, policy) ? 'exempt' : account.kind.value,
        (kind) => kind !== 'personal',
      ),
    },
    {
      subject: 'training',
      verdict: verdict(requireTrainingOff, account.training.value, isTrainingOff),
    },
    {
      subject: 'retention',
      // What a contract says cannot be seen from here, so it is neither met nor broken.
      verdict: verdict(
        maximumRetentionDays > 0,
        known(account.retention.value),
        (days) => days <= maximumRetentionDays,
      ),
    },
  ];
}

/** What is only reminded of is not required. */
function requiresCompany({ requireCompanyAccount, personalAccounts }: Policy): boolean {
  return requireCompanyAccount || personalAccounts === 'warn' || personalAccounts === 'block';
}

function verdict<T>(required: boolean, value: T | 'unknown', meets: (value: T) => boolean): Verdict {
  if (!required) return 'not-required';
  if (value === 'unknown') return 'unknown';
  return meets(value as T) ? 'met' : 'not-met';
}

function known(retention: Retention | 'unknown'): number | 'unknown' {
  return retention === 'unknown' || retention === 'custom' ? 'unknown' : retention.days;
}
