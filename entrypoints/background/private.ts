import { browser } from 'wxt/browser';
import type { Activity } from '@/lib/model/activity';

/** Keeps what was done in a tab, unless it is one of a private window: nothing of those stays on the disk. */
export function recordOfTabs(record: (activity: Activity) => Promise<void>) {
  return async (tabId: number, activity: Activity): Promise<void> => {
    if (!(await isPrivate(tabId))) await record(activity);
  };
}

/** A tab that has gone meanwhile may have been one; a worker (-1) counts as one while claude.ai is open in any. */
export async function isPrivate(tabId: number): Promise<boolean> {
  if (tabId >= 0)
    return browser.tabs.get(tabId).then(
      ({ incognito }) => incognito,
      () => true,
    );
  const tabs = await browser.tabs.query({ url: 'https://claude.ai/*' });
  return tabs.some(({ incognito }) => incognito);
}
