import { Agent } from 'node:https';
import { ask } from './ask';
import type { ClaudeSite } from './server';

/** The site by way of `fetch`, without a browser; from a page of claude.ai. */
export function requestTo(site: ClaudeSite) {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  return async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const headers = { ...(init.headers as Record<string, string> | undefined), origin: 'https://claude.ai' };
    const line = `${init.method ?? 'GET'} ${pathname}${search}`;
    const body = typeof init.body === 'string' ? init.body : undefined;
    const answer = await ask(site, line, { headers, agent, ...(body !== undefined && { body }) });
    const retryAfter = answer.headers['retry-after'];
    return new Response(answer.status === 204 ? null : new Uint8Array(answer.body), {
      status: answer.status,
      ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
    });
  };
}
