import { browser } from 'wxt/browser';
import type { BrowserGateState, Drift } from '@/lib/model/health';
import type { PageReport, TabReport } from '@/lib/model/tab-report';

/** What the background knows of a claude.ai tab. */
export type Tab = {
  readonly report: PageReport;
  readonly drift: readonly Drift[];
};

export type Tabs = {
  /** Resolves when what an earlier worker knew is in memory (or could not be had). */
  readonly ready: Promise<void>;
  get(tabId: number): Tab | undefined;
  all(): readonly (readonly [tabId: number, Tab])[];
  report(tabId: number, report: PageReport): Promise<void>;
  /** @returns false when this drift was known. */
  drifted(tabId: number, drift: Drift): Promise<boolean>;
  /** The tab is gone, or loads another page. */
  forget(tabId: number): Promise<void>;
  readonly browserGate: () => BrowserGateState;
  setBrowserGate(state: BrowserGateState): Promise<void>;
};

/** Session storage as far as the tabs need it: memory of the browser, gone with it, closed to pages. */
export type SessionStorage = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};

const keyOf = (tabId: number) => `tab:${tabId}`;
const gateKey = 'browser-gate';

/** The tabs, in memory for whoever must answer at once, and in session storage for the worker that comes after this one. */
export function createTabs(area: SessionStorage = browser.storage.session): Tabs {
  const tabs = new Map<number, Tab>();
  let gate: BrowserGateState = 'starting';
  let gateIsNews = false;

  async function readFirst(): Promise<void> {
    const stored = await area.get(null).catch((): Record<string, unknown> => ({}));
    for (const [key, tab] of Object.entries(stored)) {
      const tabId = key.startsWith('tab:') ? Number(key.slice('tab:'.length)) : Number.NaN;
      // What a tab said since the worker started is newer.
      if (Number.isInteger(tabId) && !tabs.has(tabId)) tabs.set(tabId, tab as Tab);
    }
    if (!gateIsNews && stored[gateKey] !== undefined) gate = stored[gateKey] as BrowserGateState;
  }
  const put = (tabId: number, tab: Tab) => {
    tabs.set(tabId, tab);
    return area.set({ [keyOf(tabId)]: tab });
  };

  return {
    ready: readFirst(),
    get: (tabId) => tabs.get(tabId),
    all: () => [...tabs],
    report: (tabId, report) => put(tabId, { report, drift: tabs.get(tabId)?.drift ?? [] }),
    async drifted(tabId, drift) {
      const tab = tabs.get(tabId);
      const isKnown = tab?.drift.some((one) => one.missedBy === drift.missedBy && one.route === drift.route);
      if (!tab || isKnown) return false;
      await put(tabId, { ...tab, drift: [...tab.drift, drift] });
      return true;
    },
    async forget(tabId) {
      tabs.delete(tabId);
      await area.remove(keyOf(tabId));
    },
    browserGate: () => gate,
    async setBrowserGate(state) {
      gateIsNews = true;
      gate = state;
      await area.set({ [gateKey]: state });
    },
  };
}

/** What is known of a tab: what it said, and what the background saw. */
export function toTabReport({ report, drift }: Tab, browserGate: BrowserGateState): TabReport {
  return { account: report.account, health: { ...report.health, browserGate, drift } };
}

/** The same as the background has kept it, without waking the background; null when the tab said nothing. */
export async function readTabReport(
  tabId: number,
  area: { get(keys: string[]): Promise<Record<string, unknown>> } = browser.storage.session,
): Promise<TabReport | null> {
  const stored = await area.get([keyOf(tabId), gateKey]);
  const tab = stored[keyOf(tabId)] as Tab | undefined;
  const gate = stored[gateKey] as BrowserGateState | undefined;
  return tab === undefined ? null : toTabReport(tab, gate ?? 'starting');
}
