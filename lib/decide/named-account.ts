import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';

/**
 * The account that something is sent from. A request may name another organisation than the page works in; it is then
 * that one's, as far as the person's memberships tell, and otherwise not known.
 * @param named id of the organisation that the request names (lower case); undefined where it names none
 */
export function namedAccount(
  account: AccountStatus,
  named: string | undefined,
  { organizationIds }: Pick<Policy, 'organizationIds'>,
): AccountStatus {
  const { signedIn, organization, person, emailDomain, chat, others } = account;
  if (named === undefined || (organization !== 'unknown' && organization.id === named)) return account;
  const company =
    account.kind.value === 'company' && organization !== 'unknown'
      ? organization
      : account.companyOrganization;
  const companyOrganization = company?.id === named ? null : company;
  const [membership, ...more] = others.filter((one) => one.organization.id === named);
  if (membership && more.length === 0) {
    const { training, retention } = membership;
    return { ...account, ...membership, chat: { ...chat, training, retention }, companyOrganization };
  }
  const evidence = ['request.organization', 'policy.organizationIds'];
  return {
    ...unknownAccount,
    ...{ signedIn, person, emailDomain, organization: { id: named, name: '' }, companyOrganization },
    // The server lets nobody in there who is not a member.
    kind: organizationIds.includes(named) ? { value: 'company', evidence } : unknownAccount.kind,
  };
}
