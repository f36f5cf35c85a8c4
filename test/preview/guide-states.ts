import type { Guide } from '@/components/guide/GuidePage';
import { reviewVendor, type Ticks } from '@/lib/decide/vendor-review';
import { feedbackDays } from '@/lib/facts/feedback';
import { featureTables } from '@/lib/facts/features';
import { knowledgeOf } from '@/lib/facts/knowledge';
import type { AccountStatus } from '@/lib/model/account-status';
import { type Surface, type SubjectFacts, surfaces } from '@/lib/model/fact';
import type { Health } from '@/lib/model/health';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline, pendingBaseline } from '@/lib/policy/baseline';

import { company, personal } from './states';

const today = '2026-11-21';
const working: Health = { pageGate: 'active', wireGate: 'active', browserGate: 'active', drift: [] };

const managed: PolicyState = {
  ...pendingBaseline,
  state: 'valid',
  problems: [],
  since: '2026-11-02T08:15:00.000Z',
  policy: {
    ...baseline,
    organizationName: 'Meridian Bank',
    contact: 'https://help.meridian.example/ai',
    organizationIds: ['00000105-0000-4000-8000-000000000105'],
    emailDomains: ['meridian.example'],
    actions: {
      default: 'warn',
      identity: 'redact',
      financial: 'redact',
      'us-ssn': 'block',
      credentials: 'block',
    },
    minimumActionOnPersonalAccount: 'redact',
    override: 'with-justification',
    personalAccounts: 'block',
    restrictTenants: true,
    requireCompanyAccount: true,
    requireTrainingOff: true,
    maximumRetentionDays: 30,
    feedback: 'block',
    facts: [
      {
        subject: 'retention',
        surfaces: ['enterprise'],
        says: 'Chats are removed 30 days after the last message.',
        source: 'Our agreement with the provider',
        dated: '2026-03-01',
        retentionDays: 30,
        training: null,
      },
    ],
  },
};

const none: PolicyState = { ...pendingBaseline, state: 'none' };

function guide(
  policyState: PolicyState,
  account: AccountStatus | null,
  surface: Surface | null,
  ticks: Ticks,
): Guide {
  const { policy } = policyState;
  const entries = surfaces.map((one) => [one, knowledgeOf(one, policy, today)] as const);
  return {
    policyState,
    account,
    surface,
    facts: Object.fromEntries(entries) as Record<Surface, readonly SubjectFacts[]>,
    features: featureTables,
    review: reviewVendor(policy, ticks, account && { account, health: working }, today),
    feedbackDays: feedbackDays(policy.facts, account?.plan.value ?? 'unknown'),
    today,
  };
}

/** Name -> what the guide is given; the welcome is drawn from the same. */
export const guides: Readonly<Record<string, Guide>> = {
  company: guide(managed, company, 'enterprise', {
    agreement: '2026-03-01',
    'single-sign-on': '2026-03-01',
    'no-personal-accounts': '2026-03-12',
    'yearly-review': '2025-10-20',
  }),
  personal: guide(none, personal, 'free', {}),
  unknown: guide({ ...none, state: 'pending' }, null, null, {}),
};
