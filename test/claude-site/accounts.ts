import { readAccounts } from '@/test/accounts/read-accounts';

/** The accounts of `test/accounts`, by the names of their files with `_` for `-`. */
export const accountNames = [
  'free_training_on',
  'free_training_off',
  'free_training_unset',
  'pro',
  'max_5x',
  'max_20x',
  'team_member',
  'team_admin_plus_personal_same_email',
  'enterprise_member',
  'enterprise_member_no_raven_capability',
  'education_student',
  'government_member',
  'personal_plus_api_org',
  'api_console_only',
  'personal_email_in_company_team',
  'edge_top_level_memberships_variant',
  'damaged_new_plan',
  'damaged_contradictory',
] as const;

export type AccountName = (typeof accountNames)[number];

export type Organization = { uuid: string; name: string; capabilities: string[] };

type Membership = { organization: Organization };

export type Settings = {
  grove_enabled: boolean | null;
  grove_updated_at: string | null;
  grove_notice_viewed_at: string | null;
  [name: string]: unknown;
};

type Person = { settings?: Settings; memberships?: Membership[]; [name: string]: unknown };

export type Account = {
  lastActiveOrg: string | null;
  bootstrap: { account: Person; memberships?: Membership[]; [name: string]: unknown };
};

/** A fresh copy, which the caller may change. */
export function accountNamed(name: AccountName): Account {
  const account = readAccounts().get(name.replaceAll('_', '-'));
  if (!account) throw new Error(`no account named ${name}`);
  return structuredClone(account) as Account;
}

/** Memberships stand in the account or, in another form of the same body, beside it. */
export function organizationsOf({ bootstrap }: Account): Organization[] {
  const memberships = bootstrap.account.memberships ?? bootstrap.memberships ?? [];
  return memberships.map(({ organization }) => organization);
}
