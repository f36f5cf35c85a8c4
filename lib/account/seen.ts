import type { BodyProblem, BootstrapFacts, OrganizationFacts, SettingsFacts } from './account-facts';
import { readBootstrap, readOrganizations, readSettings } from './read-bodies';

/** What a page has shown of its account so far. Null = not seen, or not readable. */
export type Seen = {
  readonly bootstrap: BootstrapFacts | null;
  readonly organizations: readonly OrganizationFacts[] | null;
  /** Seen after the bootstrap, so newer than the settings inside it. */
  readonly settings: SettingsFacts | null;
  /** Value of the cookie `lastActiveOrg`. */
  readonly lastActiveOrg: string | null;
  /** The plan as the page's own user menu shows it, the last resort. */
  readonly planLabel: string | null;
  /** Why the last body of a kind could not be read (the site has changed); null when it could, or none came. */
  readonly problems: Readonly<Record<BodyKind, BodyProblem | null>>;
};

export type BodyKind = 'bootstrap' | 'organizations' | 'settings';

export const nothingSeen: Seen = {
  bootstrap: null,
  organizations: null,
  settings: null,
  lastActiveOrg: null,
  planLabel: null,
  problems: { bootstrap: null, organizations: null, settings: null },
};

/** What has been seen, with one more body. A body that cannot be read changes nothing but its problem. */
export function withBody(seen: Seen, kind: BodyKind, text: string): Seen {
  const { facts, problem } = read[kind](text);
  const problems = { ...seen.problems, [kind]: problem };
  return facts === null ? { ...seen, problems } : { ...seen, ...facts, problems };
}

type Part = { readonly facts: Partial<Seen> | null; readonly problem: BodyProblem | null };

const read: { readonly [K in BodyKind]: (text: string) => Part } = {
  bootstrap(text) {
    const { facts, problem } = readBootstrap(text);
    // A new bootstrap may be another person's: nothing older may be mixed into it.
    return { facts: facts && { bootstrap: facts, organizations: null, settings: null }, problem };
  },
  organizations(text) {
    const { facts, problem } = readOrganizations(text);
    return { facts: facts && { organizations: facts }, problem };
  },
  settings(text) {
    const { facts, problem } = readSettings(text);
    return { facts: facts && { settings: facts }, problem };
  },
};
