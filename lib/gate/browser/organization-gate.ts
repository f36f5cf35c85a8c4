import { organizationHeader, organizationIn, route } from '@/lib/surface/claude/routes';
import type { BrowserGatePorts } from './browser-gate';
import type { BrowserRequest } from './request';

/** The same request a moment later, when its headers are known. */
export type RequestWithHeaders = BrowserRequest & {
  readonly requestHeaders?:
    readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
};

export type OrganizationGatePorts = Pick<BrowserGatePorts, 'judge' | 'stopped' | 'failed'> & {
  /** Id of the organisation that the page of a tab works in; undefined where that is not known. */
  organizationOf(tabId: number): string | undefined;
};

/**
 * Judges the account of a message that names its organisation in a header alone, as the merged transport does: the browser
 * shows headers only after the browser gate has judged what the message holds, as of the account of its page.
 * @returns a function that says whether a request is to be cancelled; it never throws
 */
export function createOrganizationGate({
  judge,
  stopped,
  failed,
  organizationOf,
}: OrganizationGatePorts): (request: RequestWithHeaders) => boolean {
  return ({ url, method, tabId, requestId, requestHeaders = [] }) => {
    try {
      const kind = route(url, method);
      if (kind === 'ignored' || kind === 'other' || organizationIn(url) !== undefined) return false;
      const header = requestHeaders.find(({ name }) => name.toLowerCase() === organizationHeader)?.value;
      const organization = organizationIn(url, header);
      // As of the account of its page it was judged before; twice would count twice in a trial run.
      if (organization === undefined || organization === organizationOf(tabId)) return false;
      const way = kind === 'early' ? 'early-request' : 'request';
      const submission = { way, parts: [], unreadable: [], isFixed: true, organization } as const;
      const decision = judge(submission, tabId, () => requestId);
      if (decision.kind === 'ask') stopped(tabId, submission, decision);
      return decision.kind !== 'release';
    } catch {
      failed(tabId);
      return true;
    }
  };
}
