import {
  activeOrganization,
  type Bootstrap,
  defaultStandIn,
  fetchBootstrap,
  type Organization,
  setLastActiveOrganization,
  type StandIn,
} from './bootstrap';
import { Store } from './store';
import { type Strings, stringsFor } from './strings';

export type Session = {
  /** Null until the server has answered. */
  bootstrap: Bootstrap | null;
  organization: Organization | null;
  standIn: StandIn;
  strings: Strings;
  model: string;
};

export const session = new Store<Session>({
  bootstrap: null,
  organization: null,
  standIn: defaultStandIn,
  strings: stringsFor(defaultStandIn.locale),
  model: 'claude-sonnet-5',
});

/** Asks the server who is signed in. The composer does not wait for the answer; what is sent does. */
export async function startSession(): Promise<void> {
  const bootstrap = await fetchBootstrap();
  const standIn = bootstrap._stand_in ?? defaultStandIn;
  document.documentElement.lang = standIn.locale.slice(0, 2);
  session.update({
    bootstrap,
    standIn,
    organization: activeOrganization(bootstrap),
    strings: stringsFor(standIn.locale),
  });
}

export function signedIn(): Promise<{ organization: Organization; standIn: StandIn }> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { bootstrap, organization, standIn } = session.get();
      if (!bootstrap) return;
      stop();
      if (organization) resolve({ organization, standIn });
      else reject(new Error('not signed in'));
    };
    const stop = session.follow(look);
    look();
  });
}

export async function switchOrganization(uuid: string): Promise<void> {
  setLastActiveOrganization(uuid);
  await startSession();
}

export async function changeSettings(change: Record<string, boolean>): Promise<void> {
  const response = await window.fetch('/api/account/settings', {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
  const { bootstrap } = session.get();
  if (!response.ok || !bootstrap?.account) return;
  const account = { ...bootstrap.account, settings: { ...bootstrap.account.settings, ...change } };
  session.update({ bootstrap: { ...bootstrap, account } });
}

export async function logOut(): Promise<void> {
  await window.fetch('/api/auth/logout', { method: 'POST' });
  location.assign('/login');
}
