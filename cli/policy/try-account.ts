import type { OrganizationFacts } from '@/lib/account/account-facts';
import { accountStatus } from '@/lib/account/account-status';
import { nothingSeen } from '@/lib/account/seen';
import { type AccountStatus, isOfCompanies } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';

/** Accounts to try a policy on. A Government account looks like an Enterprise one to the extension. */
export const triedAccounts = [
  'free',
  'pro',
  'max',
  'team',
  'enterprise',
  'education',
  'api',
  'unknown',
] as const;
export type TriedAccount = (typeof triedAccounts)[number];

/** What else is said of the account. */
export type AccountDetails = {
  readonly training: 'on' | 'off';
  /** Id of its organisation; undefined: of a company plan the company's own, of another none that anybody has listed. */
  readonly organization: string | undefined;
  /** Undefined: of a company plan the company's own. */
  readonly emailDomain: string | undefined;
};

const plain: Omit<OrganizationFacts, 'id'> = {
  name: '',
  capabilities: ['chat'],
  ravenType: null,
  rateLimitTier: 'default_claude_ai',
  billingType: 'none',
  hasParent: false,
  customRetention: false,
};

/** What the site shows of each, as far as the extension reads it: see `lib/account/plan.ts`. */
const shown: Readonly<Record<Exclude<TriedAccount, 'unknown'>, Partial<OrganizationFacts>>> = {
  free: {},
  pro: { capabilities: ['chat', 'claude_pro'] },
  max: { capabilities: ['chat', 'claude_max'] },
  team: { ravenType: 'team' },
  enterprise: { ravenType: 'enterprise' },
  education: { ravenType: 'enterprise' },
  api: { capabilities: ['api'] },
};

/** An organisation that no policy names. */
const nobodys = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/** The status that the extension would make of such an account. */
export function triedStatus(kind: TriedAccount, details: AccountDetails, policy: Policy): AccountStatus {
  if (kind === 'unknown') return accountStatus(nothingSeen, policy);
  const isCompanyPlan = kind !== 'api' && isOfCompanies(kind);
  const own = { id: policy.organizationIds[0] ?? nobodys, domain: policy.emailDomains[0] ?? null };
  const id = (details.organization ?? (isCompanyPlan ? own.id : nobodys)).toLowerCase();
  const emailDomain = details.emailDomain?.toLowerCase() ?? (isCompanyPlan ? own.domain : null);
  const organization = { ...plain, ...shown[kind], id };
  const seatTier = kind === 'education' ? 'enterprise_higher_ed' : null;
  const settings = { training: details.training === 'on', domainExcluded: false };
  return accountStatus(
    {
      ...nothingSeen,
      lastActiveOrg: id,
      startedIn: id,
      bootstrap: {
        signedIn: true,
        person: null,
        hasUnread: false,
        emailDomain,
        memberships: [{ organization, role: null, seatTier }],
        settings,
        resolvedOrganization: id,
      },
    },
    policy,
  );
}
