import { endsSession } from '@/lib/account/read-bodies';
import type { ChatFailure } from '@/lib/model/chat';
import type { Ask } from './read-anew';

/** An answer that can be looked at: of any status below 500 but those that are a failure whatever was asked for. */
export type ChatAnswer = { readonly kind: 'answer'; readonly status: number; readonly text: string };

export const failed: ChatFailure = { kind: 'failed' };

/**
 * A request of our own to claude.ai, as the person who is signed in. A redirect is an error: none of what we ask for has
 * moved, and a sign-in page is not an answer.
 */
export async function askChats(
  request: Ask,
  url: string,
  init: RequestInit = {},
): Promise<ChatAnswer | ChatFailure> {
  try {
    const answer = await request(url, {
      credentials: 'include',
      cache: 'no-store',
      redirect: 'error',
      ...init,
    });
    if (answer.status === 429) return { kind: 'wait', seconds: secondsIn(answer.headers.get('retry-after')) };
    // Cloudflare wants to see a person first (2026-09): what follows is its page, whatever its status.
    if (answer.headers.get('cf-mitigated') === 'challenge' || answer.status >= 500) return failed;
    const text = await answer.text();
    if (answer.status >= 400 && endsSession(text)) return { kind: 'signed-out' };
    return { kind: 'answer', status: answer.status, text };
  } catch {
    // No network, or the browser stopped it: the message of the error may hold an address.
    return failed;
  }
}

/** `Retry-After`: seconds, or a date (RFC 9110, 10.2.3); null when it is neither. */
function secondsIn(value: string | null): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}
