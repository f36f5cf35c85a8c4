import type { Known, Plan } from '@/lib/model/account-status';
import type { MembershipFacts } from './account-facts';

/** One signal and the plan it speaks for. */
type Signal = { readonly name: string; readonly plan: Plan };

/**
 * The plan of one membership, from several signals: no field alone is there on every account, and two real company
 * accounts lacked the one that the page's own rule asks for (`raven` in `capabilities`). Signals for both a personal
 * and a company plan give `unknown`.
 */
export function planOf(membership: MembershipFacts): Known<Plan> {
  const business = businessSignals(membership);
  const personal = personalSignals(membership);
  const signals = [...business, ...personal];
  const evidence = signals.map((signal) => signal.name);
  const first = signals[0];
  if (first === undefined) return withoutSignals(membership);
  if (business.length > 0 && personal.length > 0) return { value: 'unknown', evidence };
  return { value: businessPlan(business, first.plan), evidence };
}

function businessPlan(signals: readonly Signal[], first: Plan): Plan {
  const named = signals.map((signal) => signal.plan);
  if (named.includes('education')) return 'education';
  // The strongest signal comes first; Enterprise and Team differ only in what the contract may add.
  return first;
}

/** Strongest first. */
function businessSignals({ organization, role, seatTier }: MembershipFacts): readonly Signal[] {
  const signals: Signal[] = [];
  const say = (name: string, plan: Plan) => signals.push({ name, plan });
  const { ravenType, rateLimitTier, billingType, capabilities, hasParent } = organization;
  if (ravenType === 'team' || ravenType === 'enterprise') say('organization.raven_type', ravenType);
  if (seatTier === 'enterprise_higher_ed') say('membership.seat_tier', 'education');
  else if (seatTier?.startsWith('enterprise_')) say('membership.seat_tier', 'enterprise');
  else if (seatTier?.startsWith('team_')) say('membership.seat_tier', 'team');
  if (rateLimitTier === 'default_raven_enterprise') say('organization.rate_limit_tier', 'enterprise');
  if (
    billingType === 'stripe_subscription_contracted' ||
    billingType === 'stripe_subscription_enterprise_self_serve'
  ) {
    say('organization.billing_type', 'enterprise');
  }
  // These say "a company's", not which plan; the page's own rule reads that as Team.
  if (rateLimitTier === 'default_raven') say('organization.rate_limit_tier', 'team');
  if (capabilities.includes('raven')) say('organization.capabilities', 'team');
  if (capabilities.includes('chat') && hasParent) say('organization.parent_organization_uuid', 'team');
  if (capabilities.includes('chat') && (role === 'managed' || role === 'user'))
    say('membership.role', 'team');
  return signals;
}

function personalSignals({ organization }: MembershipFacts): readonly Signal[] {
  const { capabilities, billingType } = organization;
  const signals: Signal[] = [];
  if (capabilities.includes('claude_max')) signals.push({ name: 'organization.capabilities', plan: 'max' });
  else if (capabilities.includes('claude_pro'))
    signals.push({ name: 'organization.capabilities', plan: 'pro' });
  if (billingType === 'apple_subscription' || billingType === 'google_play_subscription') {
    signals.push({ name: 'organization.billing_type', plan: 'pro' });
  }
  return signals;
}

/** Free is what is left, so everything about it must fit; a chat account that is paid for without a named plan is unknown. */
function withoutSignals({ organization }: MembershipFacts): Known<Plan> {
  const { capabilities, rateLimitTier, billingType } = organization;
  const chat = capabilities.includes('chat');
  if (!chat && capabilities.includes('api')) return { value: 'api', evidence: ['organization.capabilities'] };
  const unpaid = billingType === null || billingType === 'none';
  if (chat && capabilities.length === 1 && rateLimitTier === 'default_claude_ai' && unpaid) {
    const evidence = [
      'organization.capabilities',
      'organization.rate_limit_tier',
      'organization.billing_type',
    ];
    return { value: 'free', evidence };
  }
  return { value: 'unknown', evidence: [] };
}
