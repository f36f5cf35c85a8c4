import { endsSession, readBootstrap } from '@/lib/account/read-bodies';
import type { AccountStatus } from '@/lib/model/account-status';
import type { AccountResponse } from './account-source';
import { type Ask, readAnew } from './read-anew';

/** What is needed from the rest. The page can call none of it: it has no way into this world. */
export type SessionPorts = {
  status(): AccountStatus;
  /** Hears what the server said, so that the status follows. */
  take(response: AccountResponse): void;
  readonly request: Ask;
};

/** `busy`: the server asks for patience. */
export type Whose = 'shown' | 'other-account' | 'signed-out' | 'busy' | 'unreadable';

/** The same by the page alone. @param organizationId the organisation that the person was shown */
export function whoseByPage(
  organizationId: string,
  { signedIn, organization }: AccountStatus,
): 'shown' | 'other-account' | 'signed-out' {
  if (signedIn === false) return 'signed-out';
  return organization !== 'unknown' && organization.id === organizationId ? 'shown' : 'other-account';
}

/**
 * Whether the session is of the account that the person was shown, by the page and by the server. Rejects without a
 * network.
 * @param organizationId the organisation that the person was shown
 */
export async function readWhose(
  organizationId: string,
  { status, take, request }: SessionPorts,
): Promise<Whose> {
  const inPage = whoseByPage(organizationId, status());
  if (inPage !== 'shown') return inPage;
  const { emailDomain, person } = status();
  const answer = await readAnew(request);
  if (answer.status === 429) return 'busy';
  if (answer.status >= 400) return endsSession(answer.response) ? 'signed-out' : 'unreadable';
  const { facts } = readBootstrap(answer.response);
  if (facts === null) return 'unreadable';
  const isShown =
    facts.signedIn &&
    facts.memberships.some((one) => one.organization.id === organizationId) &&
    (person === 'unknown' || facts.person === null || person === facts.person) &&
    (emailDomain === 'unknown' || emailDomain === facts.emailDomain);
  if (isShown) return 'shown';
  // The page shows somebody who is not signed in any more.
  take(answer);
  return facts.signedIn ? 'other-account' : 'signed-out';
}
