import { accountStatus } from '@/lib/account/account-status';
import { type BodyKind, nothingSeen, type Seen, withBody } from '@/lib/account/seen';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import { find, selectors } from './selectors';

/** A request of the page that tells something about the account, with the server's answer. */
export type AccountResponse = {
  readonly url: string;
  readonly method: string;
  readonly status: number;
  readonly request: string;
  readonly response: string;
};

export type AccountSource = {
  /** The status as of now: the cookie of the active organisation is read again each time. */
  status(): AccountStatus;
  take(response: AccountResponse): void;
};

/** Follows who the page is signed in as: what the server said, the cookie, and the plan's label as the last resort. */
export function createAccountSource(policy: () => Policy): AccountSource {
  let seen: Seen = nothingSeen;
  return {
    status() {
      const planLabel = find(document, selectors.planLabel)?.textContent?.trim() ?? null;
      return accountStatus(
        { ...seen, lastActiveOrg: activeOrganization(document.cookie), planLabel },
        policy(),
      );
    },
    take({ url, method, status, request, response }) {
      const kind = bodyKind(new URL(url).pathname);
      if (!kind || status >= 400) return;
      // The answer to a change may be empty; what was asked for, and accepted, is then what holds.
      const changed = method === 'PATCH' && withBody(seen, kind, response).settings === seen.settings;
      seen = withBody(seen, kind, changed ? request : response);
    },
  };
}

function bodyKind(path: string): BodyKind | null {
  if (path.includes('/bootstrap')) return 'bootstrap';
  if (path === '/api/organizations') return 'organizations';
  if (path === '/api/account/settings' || path === '/api/account') return 'settings';
  return null;
}

/** The cookie is the page's own and readable by it: a hint like all others, weighed with them. */
function activeOrganization(cookie: string): string | null {
  for (const pair of cookie.split('; ')) {
    if (pair.startsWith('lastActiveOrg=')) return pair.slice('lastActiveOrg='.length) || null;
  }
  return null;
}
