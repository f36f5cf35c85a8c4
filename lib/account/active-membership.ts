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

/** The organisation that the page says it works in. */
export function activeOrganizationId(seen: Seen): string | null {
  const resolved = seen.bootstrap?.signedIn === true ? seen.bootstrap.resolvedOrganization : null;
  return seen.lastActiveOrg?.toLowerCase() ?? resolved;
}

/**
 * The membership that is active. Without a word from the page it is the only one that has chat (or the only one at
 * all); among several it stays unknown, since a guess could take a personal account for the company's.
 */
export function activeMembership(
  seen: Seen,
  memberships: readonly MembershipFacts[],
): MembershipFacts | null {
  const id = activeOrganizationId(seen);
  const named = memberships.filter((one) => one.organization.id === id);
  const withChat = memberships.filter((one) => one.organization.capabilities.includes('chat'));
  const candidates = id !== null ? named : withChat.length > 0 ? withChat : memberships;
  const [membership, ...others] = candidates;
  return membership === undefined || others.length > 0 ? null : membership;
}
