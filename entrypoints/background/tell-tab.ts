import { browser } from 'wxt/browser';
import type { ToTab } from '@/lib/messages/protocol';

/** To the tab, or, for a worker (-1), to whatever claude.ai tab is in front. Rejects when no page of ours hears it. */
export async function tellTab(tabId: number, message: ToTab): Promise<void> {
  const [front] = tabId >= 0 ? [] : await browser.tabs.query({ active: true, url: 'https://claude.ai/*' });
  const target = tabId >= 0 ? tabId : front?.id;
  if (target !== undefined) await browser.tabs.sendMessage(target, message, { frameId: 0 });
}
