import type {
  BodyProblem,
  BodyReading,
  BootstrapFacts,
  MembershipFacts,
  OrganizationFacts,
  SettingsFacts,
} from './account-facts';
import { asList, asObject, asText, asTexts, parseJson } from './json';

/**
 * The bootstrap body that the page fetches when it starts. Memberships stand below `account` (the edge form) or at the
 * top (the API form). `account: null` is the body of somebody who is not signed in.
 */
export function readBootstrap(text: string): BodyReading<BootstrapFacts> {
  const parsed = parseJson(text);
  if (parsed === undefined) return nothing('not-json');
  const body = asObject(parsed);
  if (body === null) return nothing('not-an-object');
  if (body['account'] === null) return { facts: { signedIn: false }, problem: null };
  const account = asObject(body['account']);
  if (account === null) return nothing('no-account');
  const list = asList(account['memberships']) ?? asList(body['memberships']);
  if (list === null) return nothing('no-memberships');
  const settings = asObject(account['settings']);
  const resolved = asText(body['resolved_org_uuid'])?.toLowerCase() ?? null;
  return {
    facts: {
      signedIn: true,
      emailDomain: domainOf(asText(account['email_address'])),
      memberships: list.map(membership).filter((one) => one !== null),
      settings: settings === null ? null : settingsFrom(settings),
      resolvedOrganization: resolved,
    },
    problem: null,
  };
}

/** `GET /api/organizations`. */
export function readOrganizations(text: string): BodyReading<readonly OrganizationFacts[]> {
  const parsed = parseJson(text);
  if (parsed === undefined) return nothing('not-json');
  const list = asList(parsed);
  if (list === null) return nothing('not-a-list');
  const facts = list.map(organization).filter((one) => one !== null);
  // A list of things that are no organisations is a changed page, not a person without organisations.
  return facts.length === 0 && list.length > 0 ? nothing('no-memberships') : { facts, problem: null };
}

/** The answer of `GET` or `PATCH /api/account/settings`: the settings themselves, or an account that holds them. */
export function readSettings(text: string): BodyReading<SettingsFacts> {
  const parsed = parseJson(text);
  if (parsed === undefined) return nothing('not-json');
  const body = asObject(parsed);
  if (body === null) return nothing('not-an-object');
  const account = asObject(body['account']) ?? body;
  const facts = settingsFrom(asObject(account['settings']) ?? account);
  return facts.training === 'unknown' && !facts.domainExcluded
    ? nothing('no-settings')
    : { facts, problem: null };
}

function settingsFrom(settings: Readonly<Record<string, unknown>>): SettingsFacts {
  const training = settings['grove_enabled'];
  return {
    training: typeof training === 'boolean' || training === null ? training : 'unknown',
    domainExcluded: settings['domain_excluded'] === true,
  };
}

function membership(value: unknown): MembershipFacts | null {
  const body = asObject(value);
  const facts = organization(body?.['organization']);
  if (body === null || facts === null) return null;
  return { organization: facts, role: asText(body['role']), seatTier: asText(body['seat_tier']) };
}

function organization(value: unknown): OrganizationFacts | null {
  const body = asObject(value);
  const id = asText(body?.['uuid'])?.toLowerCase();
  if (body === null || id === undefined) return null;
  const name = asText(body['name']) ?? '';
  const retention = asText(body['data_retention']);
  return {
    id,
    name: name.includes('@') ? '' : name,
    capabilities: asTexts(body['capabilities']),
    ravenType: asText(body['raven_type']),
    rateLimitTier: asText(body['rate_limit_tier']),
    billingType: asText(body['billing_type']),
    hasParent: asText(body['parent_organization_uuid']) !== null,
    customRetention:
      (retention !== null && retention !== 'default') ||
      isSet(body['data_retention_periods']) ||
      isSet(body['data_retention_min_duration_days']),
  };
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf('@') ?? -1;
  return address === null || at < 0 ? null : asText(address.slice(at + 1).toLowerCase());
}

function nothing(problem: BodyProblem): { readonly facts: null; readonly problem: BodyProblem } {
  return { facts: null, problem };
}
