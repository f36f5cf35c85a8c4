import { accountStatus } from '@/lib/account/account-status';
import {
  type BodyKind,
  nothingSeen,
  type Seen,
  signedOut,
  withBody,
  withoutSettings,
  withRefusal,
} from '@/lib/account/seen';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import { type Ask, readAnew } from './read-anew';
import { accountPath } from './routes';
import { find, selectors } from './selectors';
import { followUsedOrganization } from './used-organization';

/** A request that tells something about the account, with the server's answer. */
export type AccountResponse = {
  readonly url: string;
  readonly method: string;
  readonly status: number;
  readonly response: string;
};

export type AccountSource = {
  /** The status as of now: the address and the cookie of the active organisation are read again each time. */
  status(): AccountStatus;
  /** @returns whether it changed the account's settings, which other tabs of the account then have of old. */
  take(response: AccountResponse): boolean;
  /**
   * Asks the server anew whose account it is, and with which settings: another tab may have changed both. The settings are
   * unknown until it answers.
   */
  refresh(): Promise<void>;
};

/** Follows who the page is signed in as: what the server said, the cookie, and the plan's label as the last resort. */
export function createAccountSource(
  policy: () => Policy,
  ask: Ask = (url, init) => fetch(url, init),
): AccountSource {
  let seen: Seen = nothingSeen;
  let asked = 0;
  const usedOrganization = followUsedOrganization();
  const source: AccountSource = {
    status() {
      const page = {
        lastActiveOrg: activeOrganization(document.cookie),
        usedOrganization: usedOrganization(),
        planLabel: find(document, selectors.planLabel)?.textContent?.trim() ?? null,
        place: {
          path: location.pathname,
          query: location.search,
          temporaryConversation: temporaryConversation(),
        },
      };
      return accountStatus({ ...seen, ...page }, policy());
    },
    take({ url, method, status, response }) {
      const kind = answerKind(new URL(url).pathname);
      if (kind === null) return false;
      if (status >= 400) {
        seen = withRefusal(seen, response);
        return false;
      }
      if (kind === 'logout') {
        seen = signedOut(seen);
        return false;
      }
      const before = { ...seen, lastActiveOrg: activeOrganization(document.cookie) };
      seen = withBody(before, kind, response, bootstrapPath.exec(url)?.[1] ?? null);
      if (kind !== 'settings' || method !== 'PATCH') return false;
      // The answer to a change may be empty. What was asked for is the page's word alone, and may be nothing to the server.
      if (seen.problems.settings !== null) void source.refresh();
      return true;
    },
    async refresh() {
      const mine = (asked += 1);
      seen = withoutSettings(seen);
      const answer = await readAnew(ask).catch(() => null);
      // What was asked later is newer.
      if (answer !== null && mine === asked) source.take(answer);
    },
  };
  return source;
}

/** The organisation that the site starts in. */
const bootstrapPath = /\/bootstrap\/([0-9a-f-]{36})\//i;

function answerKind(path: string): BodyKind | 'logout' | null {
  const groups = accountPath.exec(path)?.groups ?? {};
  const kinds = ['bootstrap', 'account', 'organizations', 'organization', 'settings', 'logout'] as const;
  return kinds.find((kind) => groups[kind] !== undefined) ?? null;
}

/** The cookie is the page's own and readable by it: a hint like all others, weighed with them. */
function activeOrganization(cookie: string): string | null {
  for (const pair of cookie.split('; ')) {
    if (pair.startsWith('lastActiveOrg=')) return pair.slice('lastActiveOrg='.length) || null;
  }
  return null;
}

/** A frame without an origin of its own has no storage. */
function temporaryConversation(): string | null {
  try {
    return sessionStorage.getItem('incognito_temporary_conversation_uuid');
  } catch {
    return null;
  }
}
