import { type Account, organizationsOf } from './accounts';
import { type Call, type Route, json, sendError, sendJson } from './http';
import { signedOutCookies } from './routes-pages';
import { type Session, time } from './session';

/** These answer without a session too. */
export const openRoutes: readonly Route[] = ['/edge-api', '/api'].flatMap((base): Route[] => [
  [`GET ${base}/bootstrap`, sendBootstrap],
  [`GET ${base}/bootstrap/:organization/app_start`, sendBootstrap],
]);

export const accountRoutes: readonly Route[] = [
  ['GET /api/organizations', ({ session, response }) => sendJson(response, organizations(session))],
  ['GET /api/organizations/:organization', sendOrganization],
  ['GET /api/account/settings', ({ session, response }) => sendJson(response, session.settings)],
  ['PATCH /api/account/settings', changeSettings],
  ['POST /api/account/grove_notice_viewed', noticeViewed],
  ['GET /api/claude_code_grove', sendGrove],
  ['GET /api/account_profile', ({ response }) => sendJson(response, {})],
  ['GET /edge-api/client-health/check', ({ response }) => sendJson(response, { status: 'ok' })],
  ['POST /api/auth/logout', logOut],
];

const organizations = ({ account }: Session) => (account ? organizationsOf(account) : []);

function sendBootstrap({ session, response }: Call, organization?: string): void {
  const { account } = session;
  if (!account) {
    const nobody = { account: null, statsig: {}, growthbook: {}, intercom_account_hash: null };
    sendJson(response, { ...nobody, locale: null, system_prompts: null, _stand_in: standIn(session) });
  } else if (organization && !organizations(session).some(({ uuid }) => uuid === organization)) {
    sendError(response, 404, 'not_found_error', 'Organization not found');
  } else {
    sendJson(response, signedInBody(session, account));
  }
}

function signedInBody(session: Session, { bootstrap }: Account): object {
  const { account } = bootstrap;
  return {
    ...bootstrap,
    account: account.settings ? { ...account, settings: session.settings } : account,
    current_user_access: { features: {}, account_features: {}, organization_permissions: [] },
    org_statsig: {},
    org_growthbook: {},
    locale: session.options.locale ?? 'en-US',
    model_selector_state: null,
    model_selector_config: null,
    personalized_greeting: null,
    claude_ai_available_models: { models: [{ model_id: 'claude-sonnet-5' }, { model_id: 'claude-opus-5' }] },
    _stand_in: standIn(session),
  };
}

/** How the page behaves: not part of claude.ai's answer. */
function standIn({ options }: Session): object {
  return {
    transport: options.transport ?? 'classic',
    useXhr: options.useXhr ?? false,
    gzip: options.gzip ?? false,
    locale: options.locale ?? 'en-US',
    restoreOnFailure: options.restoreOnFailure ?? false,
    pasteLimit: 4096,
  };
}

function sendOrganization({ session, response }: Call, wanted?: string): void {
  sendJson(
    response,
    organizations(session).find(({ uuid }) => uuid === wanted),
  );
}

function changeSettings(call: Call): void {
  const { session, response } = call;
  const changes = json(call);
  if ('grove_enabled' in changes) {
    if (session.options.domainExcluded)
      return sendError(response, 403, 'permission_error', 'Not available for emails with your domain');
    if (session.options.refusesTraining)
      return sendError(response, 403, 'permission_error', 'Not allowed for this account');
    if (typeof changes['grove_enabled'] !== 'boolean')
      return sendError(response, 400, 'invalid_request_error', 'grove_enabled: not a boolean');
    session.settings.grove_updated_at = time();
  }
  sendJson(response, Object.assign(session.settings, changes));
}

function noticeViewed({ session, response }: Call): void {
  session.settings.grove_notice_viewed_at = time();
  sendJson(response, {});
}

function sendGrove({ session, response }: Call): void {
  sendJson(response, {
    grove_enabled: session.settings.grove_enabled ?? false,
    domain_excluded: session.options.domainExcluded ?? false,
    notice_is_grace_period: false,
    notice_reminder_frequency: 0,
  });
}

/** In this browser alone: whoever runs the tests decides when the server forgets the account. */
function logOut({ response }: Call): void {
  response.setHeader('set-cookie', signedOutCookies);
  sendJson(response, { success: true });
}
