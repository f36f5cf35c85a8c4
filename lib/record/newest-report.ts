import { browser } from 'wxt/browser';
import type { TabReport } from '@/lib/model/tab-report';
import { readTabReport } from './tabs';

/** What the claude.ai tab said that was last in front; null when there is none, or it said nothing. */
export async function newestReport(): Promise<TabReport | null> {
  const tabs = await browser.tabs.query({ url: 'https://claude.ai/*' });
  const newest = [...tabs].sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  for (const { id } of newest) {
    const report = id === undefined ? null : await readTabReport(id);
    if (report !== null) return report;
  }
  return null;
}
