import { browser } from 'wxt/browser';
import type { TabReport } from '@/lib/model/tab-report';

const keyOf = (tabId: number) => `tab:${tabId}`;

/** What each claude.ai tab last said of itself: in memory of the browser, gone with it, closed to pages. */
export const tabReports = {
  async get(tabId: number): Promise<TabReport | null> {
    const key = keyOf(tabId);
    return ((await browser.storage.session.get(key))[key] as TabReport | undefined) ?? null;
  },
  async set(tabId: number, report: TabReport): Promise<void> {
    await browser.storage.session.set({ [keyOf(tabId)]: report });
  },
  async remove(tabId: number): Promise<void> {
    await browser.storage.session.remove(keyOf(tabId));
  },
  /** Every tab that said something, with what it said. */
  async all(): Promise<readonly (readonly [tabId: number, TabReport])[]> {
    const stored: Record<string, unknown> = await browser.storage.session.get(null);
    return Object.entries(stored)
      .filter(([key]) => key.startsWith('tab:'))
      .map(([key, report]) => [Number(key.slice('tab:'.length)), report as TabReport] as const);
  },
};
