import type { Activity } from '@/lib/model/activity';
import type { TabReport } from '@/lib/model/tab-report';

/** What a claude.ai tab tells the background. */
export type FromTab = {
  /** The tab's account and the health of its gates, whenever either changed. */
  report: { data: TabReport; reply: null };
  /** What became of something that was held. */
  record: { data: Activity; reply: null };
};

/** What the popup asks the background. */
export type FromPopup = {
  /** What the tab last said of itself; null when it said nothing. */
  'tab-report': { data: { tabId: number }; reply: TabReport | null };
};

export type Messages = FromTab & FromPopup;

/** Every answer is one of the two, so that a sender never waits for ever. */
export type Answered<T> = { readonly ok: true; readonly reply: T } | { readonly ok: false };

/** What the popup asks a claude.ai tab. */
export type ToTab = {
  readonly name: 'switch-organization';
  /** Id of an organisation of claude.ai (a UUID) that the person is a member of. */
  readonly organizationId: string;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isToTab(message: unknown): message is ToTab {
  if (typeof message !== 'object' || message === null) return false;
  const { name, organizationId } = message as Partial<ToTab>;
  return name === 'switch-organization' && typeof organizationId === 'string' && uuid.test(organizationId);
}
