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

/**
 * Whether the session is of the account that the person was shown, by the page and by the server. Rejects without a
 * network.
 * @param organizationId the organisation that the person was shown
 */
export async function readWhose(
  organizationId: string,
  { status, take, request }: SessionPorts,
): Promise<Whose> {
  const { organization, emailDomain } = status();
  if (organization === 'unknown' || organization.id !== organizationId) return 'other-account';
  const answer = await readAnew(request);
  if (answer.status === 429) return 'busy';
  if (answer.status >= 400) return endsSession(answer.response) ? 'signed-out' : 'unreadable';
  const { facts } = readBootstrap(answer.response);
  if (facts === null) return 'unreadable';
  const isShown =
    facts.signedIn &&
    facts.memberships.some((one) => one.organization.id === organizationId) &&
    (emailDomain === 'unknown' || emailDomain === facts.emailDomain);
  if (isShown) return 'shown';
  // The page shows somebody who is not signed in any more.
  take(answer);
  return facts.signedIn ? 'other-account' : 'signed-out';
}
