import { describe, expect, test } from 'vitest';
import type { MembershipFacts, OrganizationFacts } from './account-facts';
import { planOf } from './plan';

type Fields = Partial<OrganizationFacts> & { role?: string; seatTier?: string };

function membership({ role, seatTier, ...fields }: Fields): MembershipFacts {
  return {
    organization: {
      id: 'a',
      name: '',
      capabilities: ['chat'],
      ravenType: null,
      rateLimitTier: null,
      billingType: null,
      hasParent: false,
      customRetention: false,
      ...fields,
    },
    role: role ?? null,
    seatTier: seatTier ?? null,
  };
}

const freeTier = { rateLimitTier: 'default_claude_ai' };
const raven = { capabilities: ['chat', 'raven'] };

describe('planOf', () => {
  test.for<[string, Fields, string]>([
    ['Free', { ...freeTier }, 'free'],
    ['Free, billing "none"', { ...freeTier, billingType: 'none' }, 'free'],
    ['Pro has the tier of Free', { ...freeTier, capabilities: ['claude_pro', 'chat'] }, 'pro'],
    ['Pro bought on a phone', { ...freeTier, billingType: 'apple_subscription' }, 'pro'],
    ['paid, but for what?', { ...freeTier, billingType: 'stripe_subscription' }, 'unknown'],
    ['Max', { capabilities: ['chat', 'claude_max'], rateLimitTier: 'default_claude_max_5x' }, 'max'],
    ['the tier of Max and nothing else', { rateLimitTier: 'default_claude_max_5x' }, 'unknown'],
    [
      'Team by all signals',
      { ...raven, ravenType: 'team', rateLimitTier: 'default_raven', seatTier: 'team_tier_1' },
      'team',
    ],
    ['Team without raven_type', raven, 'team'],
    ['Team without raven anywhere, by its seat', { ...freeTier, seatTier: 'team_standard' }, 'team'],
    [
      'Team Premium with a tier of Max',
      { ...raven, ravenType: 'team', rateLimitTier: 'default_claude_max_5x' },
      'team',
    ],
    ['Enterprise by raven_type alone', { ravenType: 'enterprise' }, 'enterprise'],
    ['Enterprise by its seat alone', { ...freeTier, seatTier: 'enterprise_standard' }, 'enterprise'],
    ['Team by tier alone', { rateLimitTier: 'default_raven' }, 'team'],
    ['Enterprise by tier alone', { rateLimitTier: 'default_raven_enterprise' }, 'enterprise'],
    ['Enterprise by contract alone', { billingType: 'stripe_subscription_contracted' }, 'enterprise'],
    ['a parent organisation alone', { hasParent: true }, 'team'],
    ['a managed member alone', { ...freeTier, role: 'managed' }, 'team'],
    ['the owner of a personal organisation', { ...freeTier, role: 'admin' }, 'free'],
    [
      'Education by its seat',
      { ...raven, ravenType: 'enterprise', seatTier: 'enterprise_higher_ed' },
      'education',
    ],
    [
      'Team and Enterprise: the one with less',
      { ravenType: 'team', seatTier: 'enterprise_standard' },
      'team',
    ],
    ['API', { capabilities: ['api', 'api_individual'] }, 'api'],
    ['API with users', { capabilities: ['api'], role: 'user', hasParent: true }, 'api'],
    ['API and chat at once', { capabilities: ['api', 'chat'], ...freeTier }, 'unknown'],
    ['Max and Team at once', { capabilities: ['chat', 'claude_max'], ravenType: 'team' }, 'unknown'],
    ['a raven_type nobody knows', { ravenType: 'claude_max' }, 'unknown'],
    ['a tier nobody knows', { rateLimitTier: 'default_something' }, 'unknown'],
    ['a capability nobody knows', { ...freeTier, capabilities: ['chat', 'claude_ultra'] }, 'unknown'],
    ['nothing', { capabilities: [] }, 'unknown'],
  ])('%s', ([, fields, plan]) => {
    expect(planOf(membership(fields)).value).toBe(plan);
  });

  test('a contradiction names both sides', () => {
    const both = membership({ capabilities: ['chat', 'claude_max'], ravenType: 'team' });
    expect(planOf(both).evidence).toEqual(['organization.raven_type', 'organization.capabilities']);
  });
});
