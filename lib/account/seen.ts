import type { BodyProblem, BootstrapFacts, OrganizationFacts, SettingsFacts } from './account-facts';
import type { Place } from './chat-mode';
import {
  endsSession,
  readAccount,
  readBootstrap,
  readOrganization,
  readOrganizations,
  readSettings,
} from './read-bodies';

/** What a page has shown of its account so far. Null = not seen, or not readable. */
export type Seen = {
  readonly bootstrap: BootstrapFacts | null;
  readonly organizations: readonly OrganizationFacts[] | null;
  /** Seen after the bootstrap, so newer than the settings inside it. */
  readonly settings: SettingsFacts | null;
  /** Value of the cookie `lastActiveOrg`. */
  readonly lastActiveOrg: string | null;
  /**
   * Id of the organisation that the page began in, as an answer bore it out: a cookie that is written later is another
   * tab's, or the page's own doing, until an answer that names its organisation has come.
   */
  readonly startedIn: string | null;
  /** Id of the organisation for which the page asked for conversations last. */
  readonly usedOrganization: string | null;
  /** The plan as the page's own user menu shows it, the last resort. */
  readonly planLabel: string | null;
  readonly place: Place | null;
  /** Why the last body of a kind could not be read (the site has changed); null when it could, or none came. */
  readonly problems: Readonly<Record<BodyKind, BodyProblem | null>>;
};

export type BodyKind = 'bootstrap' | 'account' | 'organizations' | 'organization' | 'settings';

export const nothingSeen: Seen = {
  bootstrap: null,
  organizations: null,
  settings: null,
  lastActiveOrg: null,
  startedIn: null,
  usedOrganization: null,
  planLabel: null,
  place: null,
  problems: { bootstrap: null, account: null, organizations: null, organization: null, settings: null },
};

/**
 * What has been seen, with one more body. A body that cannot be read changes nothing but its problem.
 * @param named id of the organisation that the address of the answer named; null for none
 */
export function withBody(seen: Seen, kind: BodyKind, text: string, named: string | null = null): Seen {
  const { facts, problem } = read[kind](text, seen);
  const problems = { ...seen.problems, [kind]: problem };
  if (facts === null) return { ...seen, problems };
  // Whoever gets an answer of an account is signed in again, whatever was said before.
  const bootstrap = seen.bootstrap?.signedIn === false ? null : seen.bootstrap;
  const next = { ...seen, bootstrap, ...facts, problems };
  return facts.bootstrap === undefined ? next : { ...next, startedIn: startOf(next, named) };
}

/** What was borne out before stays so for the same person: whoever has no part in that organisation is another one. */
function startOf({ bootstrap, startedIn, lastActiveOrg }: Seen, named: string | null): string | null {
  const memberships = bootstrap?.signedIn === true ? bootstrap.memberships : [];
  const ids = [named, startedIn, lastActiveOrg].map((id) => id?.toLowerCase() ?? null);
  return ids.find((id) => memberships.some(({ organization }) => organization.id === id)) ?? null;
}

/** Once the settings that were seen may be of old. */
export function withoutSettings(seen: Seen): Seen {
  if (seen.bootstrap === null && seen.settings === null) return seen;
  return { ...seen, settings: { training: 'unknown', domainExcluded: false } };
}

/** What is left once the person has signed out. */
export function signedOut(seen: Seen): Seen {
  return { ...seen, ...anew({ signedIn: false }), startedIn: null };
}

/** With an answer that refused a request: it may be that nobody is signed in any more. */
export function withRefusal(seen: Seen, text: string): Seen {
  return endsSession(text) ? signedOut(seen) : seen;
}

type Part = { readonly facts: Partial<Seen> | null; readonly problem: BodyProblem | null };

const read: { readonly [K in BodyKind]: (text: string, seen: Seen) => Part } = {
  bootstrap(text) {
    const { facts, problem } = readBootstrap(text);
    return { facts: facts && anew(facts), problem };
  },
  account(text) {
    const { facts, problem } = readAccount(text);
    return facts === null ? this.settings(text, nothingSeen) : { facts: anew(facts), problem };
  },
  organizations(text) {
    const { facts, problem } = readOrganizations(text);
    return { facts: facts && { organizations: facts }, problem };
  },
  organization(text, { organizations }) {
    const { facts, problem } = readOrganization(text);
    const others = (organizations ?? []).filter(({ id }) => id !== facts?.id);
    return { facts: facts && { organizations: [...others, facts] }, problem };
  },
  settings(text) {
    const { facts, problem } = readSettings(text);
    return { facts: facts && { settings: facts }, problem };
  },
};

/** It may be another person's: nothing older may be mixed into it. */
function anew(bootstrap: BootstrapFacts): Pick<Seen, 'bootstrap' | 'organizations' | 'settings'> {
  return { bootstrap, organizations: null, settings: null };
}
