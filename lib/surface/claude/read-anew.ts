import type { AccountResponse } from './account-source';

/**
 * What the site asks when it starts and no organisation is chosen (2026-09). The answer names the person, their
 * organisations and their settings in one; `cache_bust` asks past the caches on the way.
 */
const url =
  'https://claude.ai/edge-api/bootstrap?statsig_hashing_algorithm=djb2&growthbook_format=sdk&include_system_prompts=false&cache_bust=1';

/** This world's own `fetch`, which no script of the page can replace. */
export type Ask = (url: string, init: RequestInit) => Promise<Response>;

/** Asks the server whose session this is: all tabs share it, and another person may have signed in in another one. Rejects without a network. */
export async function readAnew(ask: Ask): Promise<AccountResponse> {
  const answer = await ask(url, { credentials: 'include', cache: 'no-store' });
  return { url, method: 'GET', status: answer.status, response: await answer.text() };
}
