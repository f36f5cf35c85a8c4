import { readSettings } from '@/lib/account/read-bodies';
import type { TrainingChange } from '@/lib/model/training-change';
import { readWhose, type SessionPorts } from './whose-session';

/** The site's own endpoint for the settings of the account, the training switch among them (2026-09). */
const url = 'https://claude.ai/api/account/settings';

/** What is needed from the rest. */
export type TrainingSettingPorts = SessionPorts & {
  isAllowed(): boolean;
  /** Until the browser gate is awake it would stop our request like any other; null when it is. */
  ready(): Promise<void> | null;
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
    if (whose !== 'shown') return meaning[whose];
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

/** What it means for the change when the session is not that of the account that the person was shown. */
const meaning = {
  'other-account': 'other-account',
  'signed-out': 'other-account',
  busy: 'unreadable',
  unreadable: 'unreadable',
} as const;
