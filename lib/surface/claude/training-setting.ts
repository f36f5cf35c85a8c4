import { readSettings } from '@/lib/account/read-bodies';
import type { AccountStatus } from '@/lib/model/account-status';
import type { TrainingChange } from '@/lib/model/training-change';
import type { AccountResponse } from './account-source';

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
  /** This world's own, which no script of the page can replace. */
  readonly request: (url: string, init: RequestInit) => Promise<Response>;
};

/**
 * Turns training off on the account that is signed in, and asks the server what holds then. For a person who has
 * confirmed it in our own interface.
 * @param organizationId the organisation that the person was shown; nothing is changed while another one is active
 */
export async function turnTrainingOff(
  organizationId: string,
  { status, isAllowed, ready, take, request }: TrainingSettingPorts,
): Promise<TrainingChange> {
  if (!isAllowed()) return 'not-allowed';
  try {
    await ready();
    if (activeIn(status()) !== organizationId) return 'other-account';
    const changed = await request(url, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grove_enabled: false }),
    });
    if (!changed.ok) return 'refused';
    const answer = await request(url, { credentials: 'include', cache: 'no-store' });
    const response = await answer.text();
    if (!answer.ok || activeIn(status()) !== organizationId) return 'unreadable';
    take({ url, method: 'GET', status: answer.status, request: '', response });
    const { facts } = readSettings(response);
    if (facts === null || facts.training === 'unknown') return 'unreadable';
    return facts.training === false ? 'off' : 'still-on';
  } catch {
    // The network failed, or the browser stopped it: whether the change arrived is not known.
    return 'unreadable';
  }
}

function activeIn({ organization }: AccountStatus): string | null {
  return organization === 'unknown' ? null : organization.id;
}
