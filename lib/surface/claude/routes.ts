import type { Route } from '@/lib/model/route';

/**
 * Hosts that get what people write on claude.ai. Requests to any other host are not ours to judge, nor those to the site's
 * analytics (`a-api` and so on): what was clicked, never what was written.
 */
export const hosts =
  /^(?!(a-api|a-cdn|s-cdn)\.(claude\.ai|anthropic\.com)\.?$)([a-z0-9-]+\.)*(claude\.ai|claude\.com|anthropic\.com|claudeusercontent\.com)\.?$/;

/**
 * Paths whose answers say who is signed in, and with which settings; the group that matched names the kind of answer.
 * Not among them: `subscription_details`, which has a payment card in it, and the CLI's `claude_code_grove`, in which a
 * switch that was never touched reads like one that is off.
 */
export const accountPath =
  /^\/(?:(?<bootstrap>(?:edge-api|api)\/bootstrap(?:\/.*)?|api\/auth\/verify_[a-z_]+)|(?<account>api\/account)|(?<settings>api\/account\/settings)|(?<organizations>api\/organizations)|(?<organization>api\/organizations\/[0-9a-f-]{36})|(?<logout>api\/auth\/logout))$/;

/** First match wins. Paths as of 2026-10; a path that is not listed is `other`, never ignored. */
const routes: readonly (readonly [RegExp, Route])[] = [
  [/\/chat_conversations\/[^/]+\/(completion|retry_completion)$/, 'send'],
  [/\.ConversationService\/PerformAction$/, 'action'],
  [/\.ConversationService\/SendAndSettle$/, 'send'],
  [/\/chat_conversations\/[^/]+\/title$/, 'early'],
  [/\/chat_messages\/[^/]+\/chat_feedback$/, 'feedback'],
  [/^\/api\/[^/]+\/upload$|\/(projects\/[^/]+\/upload|wiggle\/upload-file|convert_document)$/, 'upload'],
  [/^\/api\/ws\/(voice|speech_to_text)\//, 'audio'],
  // Streams and pollers of the merged transport: ids and cursors.
  [
    /\.ConversationService\/(StreamTimeline|PrepareSend|ReportViewing|GetNewConversationDefaults)$/,
    'ignored',
  ],
  [/\.RecentsService\/(ListRecents|ListRecentGroups|StreamRecents)$/, 'ignored'],
  // Telemetry, consent banners, challenges.
  [
    /^\/(api\/event_logging|v1\/privacy-consents|edge-api\/client-health|cdn-cgi|_next|sentry|monitoring)(\/|$)/,
    'ignored',
  ],
  [/^\/api\/(account\/grove_notice_viewed|auth\/)/, 'ignored'],
];

/** @param url an absolute address; @param method of HTTP, or `WS` for a frame of a WebSocket */
export function route(url: string, method: string): Route {
  const { hostname, pathname } = new URL(url);
  if (!hosts.test(hostname)) return 'ignored';
  if (method === 'GET' || method === 'HEAD') return wordsIn(url).length > 0 ? 'other' : 'ignored';
  const found = routes.find(([path]) => path.test(pathname))?.[1] ?? 'other';
  // A server may read an escaped slash as a slash.
  return found === 'ignored' && pathname.includes('%') ? 'other' : found;
}

const sources = (isIgnored: boolean): string =>
  routes
    .filter(([, to]) => (to === 'ignored') === isIgnored)
    .map(([path]) => path.source)
    .join('|');

/** Source of a regular expression for the paths that are ignored whatever a request to them carries. */
export const ignoredPaths = (): string => `^(?!.*%)(?=.*(?:${sources(true)}))(?!.*(?:${sources(false)}))`;

/** By which the merged transport names the organisation (2026-10). */
export const organizationHeader = 'x-organization-uuid';

/** Where paths name an organisation (2026-10). */
const organizations = /\/organizations\/+([^/]+)|^\/+api\/+([0-9a-f-]{32,36})(?=\/)/g;

/** More characters than that no id has. */
const longestId = 64;

/**
 * Id of the organisation for which a request is made, lower case; undefined where it names none. What the address says
 * goes before the header. Where it can be read in more ways than one it is `unclear`, which is nobody's id.
 * @param url an absolute address
 * @param header its `x-organization-uuid`, by which the merged transport names the organisation; empty where it has none
 */
export function organizationIn(url: string, header = ''): string | undefined {
  const path = new URL(url).pathname.toLowerCase();
  const ids = new Set([...path.matchAll(organizations)].map(([, id, short]) => id ?? short));
  const [id, ...more] = ids;
  // A server may read an escaped slash, dot or backslash as one.
  if (more.length > 0 || /%(2[ef5]|5c)/.test(path)) return 'unclear';
  const named = id ?? header.trim().toLowerCase();
  return named === '' ? undefined : named.length > longestId ? 'unclear' : named;
}

/** Where paths name a conversation (2026-10). */
const conversations = /\/(?:chat_)?conversations\/+([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\/|$)/g;

/** Id of the conversation that an address names (UUID, lower case); null where it names none, or more. @param url absolute */
export function conversationIn(url: string): string | null {
  const path = new URL(url).pathname.toLowerCase();
  const ids = new Set([...path.matchAll(conversations)].map(([, id]) => id));
  const [id, ...more] = ids;
  return more.length > 0 ? null : (id ?? null);
}

/** Where the site has many conversations deleted at once (`POST`; 2026-03). */
export const deleteManyPath = /\/chat_conversations\/delete_many\/?$/;

/** Parameters that hold what a person wrote: in the search, and in links that begin a message (2026-10). */
const names = /^(q|query|search|prompt|text)$/i;

/**
 * Whether an address may hold words of a person; those that do not are not looked at more closely. White space is looked for
 * from the first question mark only: any site can have an address loaded that is nothing but two million of them, and
 * to look from each on to the end would take hours.
 */
export const mayHoldWords =
  /[?&](q|query|search|prompt|text)=[^&#]|^[^?#]*\?[^#]*(\+|%(20|09|0[a-d]|c2%a0|e2%80%8|e2%80%a|e2%81%9f|e3%80%80))/i;

/**
 * The words of a person in the query of an address. Ids, cursors and tokens are none: only parameters that are made for
 * words count, and such as have a space in them. @param url an absolute address
 */
export function wordsIn(url: string): readonly string[] {
  if (!mayHoldWords.test(url)) return [];
  return parametersIn(url)
    .filter(holdsWords)
    .flatMap((parameter) => namesAndWords(parameter).map(([, words]) => words));
}

/** The address without them, and otherwise as it is. @param url an absolute address */
export function withoutWords(url: string): string {
  const bare = new URL(url);
  bare.search = parametersIn(url)
    .filter((parameter) => !holdsWords(parameter))
    .join('&');
  return bare.href;
}

const parametersIn = (url: string): readonly string[] => new URL(url).search.slice(1).split('&');

/** @param parameter as it stands in an address: `name=value` */
const holdsWords = (parameter: string): boolean =>
  namesAndWords(parameter).some(([name, words]) => names.test(name) || /\s/.test(words));

/** Not by `values()`: in a content script of Firefox its answer cannot be gone through (Firefox 153). */
const namesAndWords = (parameter: string): readonly (readonly [string, string])[] => [
  ...new URLSearchParams(parameter),
];
