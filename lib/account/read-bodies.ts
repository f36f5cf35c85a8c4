import { isUuid } from '@/lib/model/uuid';
import type {
  BodyProblem,
  BodyReading,
  BootstrapFacts,
  MembershipFacts,
  OrganizationFacts,
  SettingsFacts,
} from './account-facts';
import { asList, asObject, asText, asTexts, type Json, parseJson } from './json';

/** As far as the background takes it, in whatever script. */
const host = /^[^\s@/]{1,200}$/;
/** UTF-16 code units that the background takes. */
const longestName = 200;

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
  return account === null ? nothing('no-account') : fromAccount(account, body);
}

/** `GET /api/account`: the account itself, which may be without its memberships; then it tells settings at most. */
export function readAccount(text: string): BodyReading<BootstrapFacts> {
  const parsed = parseJson(text);
  if (parsed === undefined) return nothing('not-json');
  const body = asObject(parsed);
  return body === null ? nothing('not-an-object') : fromAccount(asObject(body['account']) ?? body, body);
}

function fromAccount(account: Json, body: Json): BodyReading<BootstrapFacts> {
  const list = asList(account['memberships']) ?? asList(body['memberships']);
  if (list === null) return nothing('no-memberships');
  const settings = asObject(account['settings']);
  const memberships = list.map(membership).filter((one) => one !== null);
  return {
    facts: {
      signedIn: true,
      person: uuidIn(account['uuid']),
      emailDomain: domainOf(asText(account['email_address'])),
      memberships,
      hasUnread: memberships.length < list.length,
      settings: settings === null ? null : settingsFrom(settings),
      resolvedOrganization: uuidIn(body['resolved_org_uuid']),
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

/** `GET /api/organizations/<id>`. */
export function readOrganization(text: string): BodyReading<OrganizationFacts> {
  const parsed = parseJson(text);
  if (parsed === undefined) return nothing('not-json');
  const facts = organization(parsed);
  return facts === null ? nothing('not-an-organization') : { facts, problem: null };
}

/** Whether a refusal says that nobody is signed in (any more). */
export function endsSession(text: string): boolean {
  const details = asObject(asObject(asObject(parseJson(text))?.['error'])?.['details']);
  return details?.['error_code'] === 'account_session_invalid';
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

function settingsFrom(settings: Json): SettingsFacts {
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
  const id = uuidIn(body?.['uuid']);
  if (body === null || id === null) return null;
  const name = asText(body['name']) ?? '';
  const retention = asText(body['data_retention']);
  return {
    id,
    name: name.includes('@') ? '' : name.slice(0, longestName),
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

/** Lower case. */
function uuidIn(value: unknown): string | null {
  const id = asText(value)?.toLowerCase();
  return isUuid(id) ? id : null;
}

function domainOf(address: string | null): string | null {
  const domain = address?.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return address?.includes('@') && domain !== undefined && host.test(domain) ? domain : null;
}

function nothing(problem: BodyProblem): { readonly facts: null; readonly problem: BodyProblem } {
  return { facts: null, problem };
}
