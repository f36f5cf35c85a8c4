import type { Known } from '@/lib/model/account-status';
import type { MembershipFacts } from './account-facts';
import type { Seen } from './seen';

/**
 * Memberships of the bootstrap, and organisations that only the list names (without role and seat). One that is said
 * twice in the same words counts once; said in different words it stands twice, and is not known.
 */
export function membershipsOf(seen: Seen): readonly MembershipFacts[] {
  const fromBootstrap = seen.bootstrap?.signedIn === true ? seen.bootstrap.memberships : [];
  const known = new Set(fromBootstrap.map((one) => one.organization.id));
  const more = (seen.organizations ?? []).filter((organization) => !known.has(organization.id));
  const all = [
    ...fromBootstrap,
    ...more.map((organization) => ({ organization, role: null, seatTier: null })),
  ];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/**
 * Id of the organisation that the page works in. All tabs share the cookie, so a switch in one leaves the others with
 * a cookie that is not theirs: where the page's own requests name another one, or it began in another, it is not known.
 */
function activeOrganization(seen: Seen): Known<string> {
  const { lastActiveOrg, startedIn, usedOrganization, bootstrap } = seen;
  const resolved = bootstrap?.signedIn === true ? bootstrap.resolvedOrganization : null;
  const now = [
    { name: 'cookie.lastActiveOrg', id: lastActiveOrg?.toLowerCase() ?? null },
    { name: 'page.requests', id: usedOrganization?.toLowerCase() ?? null },
    { name: 'page.start', id: startedIn },
  ];
  const before = [{ name: 'bootstrap.resolved_org_uuid', id: resolved }];
  const signals = now.some(({ id }) => id !== null) ? now : before;
  const said = signals.filter(({ id }) => id !== null);
  const [id, ...others] = new Set(said.map((signal) => signal.id));
  const evidence = said.map(({ name }) => name);
  return { value: id && others.length === 0 ? id : 'unknown', evidence };
}

export type ActiveMembership = {
  readonly membership: MembershipFacts | null;
  /** What named it. */
  readonly evidence: readonly string[];
};

/**
 * The membership that is active. Without a word from the page it is the only one that has chat (or the only one at
 * all); among several, or beside one that could not be read, it stays unknown, since a guess could take a personal account for
 * the company's.
 */
export function activeMembership(seen: Seen, memberships: readonly MembershipFacts[]): ActiveMembership {
  const { value, evidence } = activeOrganization(seen);
  const isSilent = evidence.length === 0;
  const named = memberships.filter((one) => one.organization.id === value);
  const withChat = memberships.filter((one) => one.organization.capabilities.includes('chat'));
  const hasUnread = seen.bootstrap?.signedIn === true && seen.bootstrap.hasUnread;
  const [membership, ...others] = isSilent ? (withChat.length > 0 ? withChat : memberships) : named;
  return {
    membership: membership === undefined || others.length > 0 || (isSilent && hasUnread) ? null : membership,
    evidence: isSilent && membership !== undefined ? ['account.memberships'] : evidence,
  };
}
