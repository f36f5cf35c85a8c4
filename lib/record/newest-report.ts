import { browser } from 'wxt/browser';
import type { TabReport } from '@/lib/model/tab-report';
import { readTabReport } from './tabs';

/** What the browser says of tabs, as far as it is needed. */
export type TabSeams = {
  readonly tabs: () => Promise<
    readonly {
      readonly id?: number | undefined;
      readonly lastAccessed?: number | undefined;
      readonly incognito: boolean;
    }[]
  >;
  /** Whether the page that shows it stands in a private window. */
  readonly isPrivate: boolean;
  readonly read: (tabId: number) => Promise<TabReport | null>;
};

const browserSeams = (): TabSeams => ({
  tabs: () => browser.tabs.query({ url: 'https://claude.ai/*' }),
  isPrivate: browser.extension.inIncognitoContext === true,
  read: readTabReport,
});

/**
 * What the claude.ai tab said that was last in front; null when there is none, or it said nothing. Whose account a private
 * window has is told in private windows alone.
 */
export async function newestReport({ tabs, isPrivate, read }: TabSeams = browserSeams()) {
  const own = (await tabs()).filter(({ incognito }) => incognito === isPrivate);
  const newest = own.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  for (const { id } of newest) {
    const report = id === undefined ? null : await read(id);
    if (report !== null) return report;
  }
  return null;
}
