import type { Sender } from '@/lib/messages/sender';

/** Null for whoever cannot speak for a tab: a frame is in it, and may be in a tab of another site. */
export function tabOfPage(sender: Sender): number | null {
  return sender.kind === 'claude' && sender.isTop ? sender.tabId : null;
}
