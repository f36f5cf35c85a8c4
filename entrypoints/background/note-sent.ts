import { browser } from 'wxt/browser';
import { notesOf } from '@/lib/decide/notes';
import type { Sent } from '@/lib/model/destination';
import type { LedgerNote } from '@/lib/model/ledger';
import type { Policy } from '@/lib/model/policy';
import { isUuid } from '@/lib/model/uuid';
import { isPrivate } from './private';

/**
 * Notes a message that no gate of a page saw, a worker's for example. What belongs to no tab can only be noted where the
 * request names conversation and organisation.
 */
export function noteSent(policy: () => Policy, note: (note: LedgerNote) => Promise<void>) {
  return async (tabId: number, { destination, account, counts, isUnread }: Sent): Promise<void> => {
    const { organization } = account;
    if (destination.kind === 'file' || organization === 'unknown' || !isUuid(organization.id)) return;
    const news = notesOf(account, counts, isUnread ? 1 : 0, policy());
    if (news.length === 0 || (await isPrivate(tabId))) return;
    const conversation = destination.id() ?? (await shownIn(tabId));
    if (conversation === null) return;
    for (const one of news) await note({ ...one, conversation, organization: organization.id });
  };
}

/** The conversation that the tab shows. */
async function shownIn(tabId: number): Promise<string | null> {
  if (tabId < 0) return null;
  const { url = '' } = await browser.tabs.get(tabId);
  const id = /^https:\/\/claude\.ai\/chat\/([0-9a-f-]{36})(?=[/?#]|$)/i.exec(url)?.[1]?.toLowerCase();
  return isUuid(id) ? id : null;
}
