import type { AccountStatus } from '@/lib/model/account-status';
import type { Health } from '@/lib/model/health';
import type { Policy } from '@/lib/model/policy';
import type { ConditionState, Sight, VendorReview } from '@/lib/model/review-state';
import { type Condition, conditions } from '@/lib/model/vendor-review';

/** ISO date per condition that the organisation says is met. */
export type Ticks = Readonly<Partial<Record<Condition, string>>>;

type Rules = Pick<
  Policy,
  | 'mode'
  | 'emailDomains'
  | 'organizationIds'
  | 'personalAccounts'
  | 'exemptPlans'
  | 'exemptEmailDomains'
  | 'restrictTenants'
>;

/** What a claude.ai tab showed. */
type Seen = { readonly account: AccountStatus; readonly health: Health };

/**
 * The checklist of the vendor review.
 * @param seen null while no claude.ai tab has said anything
 * @param today ISO date
 */
export function reviewVendor(rules: Rules, ticks: Ticks, seen: Seen | null, today: string): VendorReview {
  // What is dated later has not been done yet.
  const tickedOn = (condition: Condition): string | null => {
    const date = ticks[condition];
    return date === undefined || date > today ? null : date;
  };
  const lastReview = tickedOn('yearly-review');
  const nextReview = lastReview === null ? null : oneYearAfter(lastReview);
  const states = conditions.map((condition): ConditionState => {
    const ticked = tickedOn(condition);
    const sight = sights[condition](rules, seen);
    if (condition === 'yearly-review' && nextReview !== null && nextReview <= today)
      return { condition, sight, ticked, status: 'due' };
    return { condition, sight, ticked, status: statusOf(ticked !== null, sight) };
  });
  return { states, nextReview };
}

/** What can be seen here has to fit what the organisation says; what cannot be seen stands on its word. */
function statusOf(isTicked: boolean, sight: Sight): ConditionState['status'] {
  if (sight === 'never') return isTicked ? 'met' : 'open';
  if (isTicked) return sight === 'shown' ? 'met' : 'partly';
  return sight === 'shown' ? 'partly' : 'open';
}

const never = (): Sight => 'never';

const sights: Readonly<Record<Condition, (rules: Rules, seen: Seen | null) => Sight>> = {
  agreement: never,
  'single-sign-on': companyDomain,
  'no-personal-accounts': noPersonalAccounts,
  iso: never,
  'yearly-review': never,
};

/** How people sign in cannot be seen; whether the company's account goes by an address of the company can. */
function companyDomain({ emailDomains }: Rules, seen: Seen | null): Sight {
  if (emailDomains.length === 0) return 'never';
  if (seen === null || seen.account.kind.value !== 'company') return 'unknown';
  const domain = seen.account.emailDomain;
  if (domain === 'unknown') return 'unknown';
  return emailDomains.includes(domain) ? 'shown' : 'not-shown';
}

/** The rule has to be in force, and something that enforces it has to be proven. */
function noPersonalAccounts(rules: Rules, seen: Seen | null): Sight {
  // The provider itself refuses all other organisations, and knows no exceptions.
  const isRestricted = rules.restrictTenants && rules.organizationIds.length > 0;
  if (rules.mode !== 'enforce' || (rules.personalAccounts !== 'block' && !isRestricted)) return 'not-shown';
  if (seen === null) return 'unknown';
  const { wireGate, browserGate } = seen.health;
  if (wireGate !== 'active' && browserGate !== 'active')
    return wireGate === 'broken' ? 'not-shown' : 'unknown';
  const hasExceptions = rules.exemptPlans.length > 0 || rules.exemptEmailDomains.length > 0;
  return hasExceptions && !isRestricted ? 'exceptions' : 'shown';
}

/** The same day a year later; the 28th for a 29th of February. */
function oneYearAfter(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const next = String(Number(year) + 1).padStart(4, '0');
  return `${next}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
