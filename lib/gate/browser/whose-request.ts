import { hosts } from '@/lib/surface/claude/routes';

/** Where a request goes and where it comes from: `initiator` in Chromium, `originUrl` in Firefox. */
export type Sent = {
  readonly url: string;
  readonly type: string;
  readonly initiator?: string | undefined;
  readonly originUrl?: string | undefined;
};

const documents = ['main_frame', 'sub_frame'];

/**
 * Whether a request is one to judge: to claude.ai, and of its pages to the provider's other hosts. What another site loads
 * from claude.ai is not: it carries nothing of the person, and could fill the record or have us ask what nobody did. A page
 * that it opens there is. Who sends where the browser does not say it (a frame without an origin, a worker) may be claude.ai.
 */
export function isOurs({ url, type, initiator, originUrl }: Sent): boolean {
  const { hostname } = new URL(url);
  const from = siteOf(initiator ?? originUrl ?? '');
  const isToSite = hostname === 'claude.ai' || hostname.endsWith('.claude.ai');
  return isToSite ? from === null || hosts.test(from) || documents.includes(type) : from === 'claude.ai';
}

/** Host of a page on the web; null for whatever has none. */
function siteOf(address: string): string | null {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname;
}
