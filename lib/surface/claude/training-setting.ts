import { readBootstrap, readSettings } from '@/lib/account/read-bodies';
import type { AccountStatus } from '@/lib/model/account-status';
import type { TrainingChange } from '@/lib/model/training-change';
import type { AccountResponse } from './account-source';
import { type Ask, readAnew } from './read-anew';

/** The site's own endpoint for the settings of the account, the training switch among them (2026-09). */
const url = 'https://claude.ai/api/account/settings';

/** What is needed from the rest. The page can call none of it: it has no way into this world. */
export type TrainingSettingPorts = {
  status(): AccountStatus;
  isAllowed(): boolean;
  /** Until the browser gate is awake it would stop our request like any other; null when it is. */
  ready(): Promise<void> | null;
  /** Hears what the server said, so that the status follows. */
  take(response: AccountResponse): void;
  readonly request: Ask;
};

/**
 * Turns training off on the account that is signed in, and asks the server what holds then. For a person who has
 * confirmed it in our own interface. Before and after, the server says whose session it is: a change goes to whoever is
 * signed in by then, in whatever tab.
 * @param organizationId the organisation that the person was shown; nothing is changed while another one is active
 */
export async function turnTrainingOff(
  organizationId: string,
  ports: TrainingSettingPorts,
): Promise<TrainingChange> {
  const { isAllowed, ready, take, request } = ports;
  if (!isAllowed()) return 'not-allowed';
  try {
    await ready();
    const whose = await readWhose(organizationId, ports);
    if (whose !== 'shown') return whose;
    const changed = await request(url, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grove_enabled: false }),
    });
    if (!changed.ok) return 'refused';
    const answer = await request(url, { credentials: 'include', cache: 'no-store' });
    const response = await answer.text();
    if (!answer.ok || (await readWhose(organizationId, ports)) !== 'shown') return 'unreadable';
    take({ url, method: 'GET', status: answer.status, response });
    const { facts } = readSettings(response);
    if (facts === null || facts.training === 'unknown') return 'unreadable';
    return facts.training === false ? 'off' : 'still-on';
  } catch {
    // The network failed, or the browser stopped it: whether the change arrived is not known.
    return 'unreadable';
  }
}

/** Whether the session is of the account that the person was shown, by the page and by the server. */
async function readWhose(
  organizationId: string,
  { status, take, request }: TrainingSettingPorts,
): Promise<'shown' | 'other-account' | 'unreadable'> {
  const { organization, emailDomain } = status();
  if (organization === 'unknown' || organization.id !== organizationId) return 'other-account';
  const answer = await readAnew(request);
  const { facts } = readBootstrap(answer.response);
  if (answer.status >= 400 || facts === null) return 'unreadable';
  const isShown =
    facts.signedIn &&
    facts.memberships.some((one) => one.organization.id === organizationId) &&
    (emailDomain === 'unknown' || emailDomain === facts.emailDomain);
  if (isShown) return 'shown';
  // The page shows somebody who is not signed in any more.
  take(answer);
  return 'other-account';
}
