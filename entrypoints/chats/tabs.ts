import { browser } from 'wxt/browser';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Whose } from '@/lib/model/run';
import { readTabReport } from '@/lib/record/tabs';

/** A claude.ai tab that has told whose account it shows. */
export type ClaudeTab = { readonly id: number; readonly account: AccountStatus };

export type ClaudeTabs = {
  /** The one that was last in front comes first. */
  current(): readonly ClaudeTab[];
  /** The tab that shows this organisation, as far as it tells to this person. */
  of(whose: Whose): ClaudeTab | null;
  /** Who is in this organisation, by the tab that shows it. */
  whose(organization: string): Whose;
  /** Resolves as soon as there is one; rejects when the signal is aborted. */
  when(whose: Whose, signal: AbortSignal): Promise<ClaudeTab>;
};

/** The claude.ai tabs of ordinary windows: what a private one shows is nobody's business elsewhere. */
async function readTabs(): Promise<readonly ClaudeTab[]> {
  const open = (await browser.tabs.query({ url: 'https://claude.ai/*' })).filter((tab) => !tab.incognito);
  const inOrder = open.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  const told = await Promise.all(
    inOrder.map(async ({ id, discarded }): Promise<ClaudeTab | null> => {
      const report = id === undefined || discarded ? null : await readTabReport(id);
      return id === undefined || report === null ? null : { id, account: report.account };
    }),
  );
  return told.filter((tab) => tab !== null);
}

/** @param changed the tabs, or what they show, are others now */
export function watchTabs(changed: () => void): ClaudeTabs {
  let tabs: readonly ClaudeTab[] = [];
  const waiting = new Set<() => void>();
  let asked = 0;

  async function look(): Promise<void> {
    const mine = (asked += 1);
    const now = await readTabs();
    // What was asked later is newer.
    if (mine !== asked || JSON.stringify(now) === JSON.stringify(tabs)) return;
    tabs = now;
    for (const wake of [...waiting]) wake();
    changed();
  }
  const of = ({ organization, person }: Whose): ClaudeTab | null =>
    tabs.find(
      ({ account }) =>
        account.organization !== 'unknown' &&
        account.organization.id === organization &&
        (person === null || account.person === 'unknown' || account.person === person),
    ) ?? null;

  // What a tab says is in session storage; a tab that goes says nothing.
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'session') void look();
  });
  browser.tabs.onRemoved.addListener(() => void look());
  browser.tabs.onUpdated.addListener(() => void look());
  void look();
  return {
    current: () => tabs,
    of,
    whose(organization) {
      const person = of({ organization, person: null })?.account.person ?? 'unknown';
      return { organization, person: person === 'unknown' ? null : person };
    },
    async when(whose, signal) {
      for (;;) {
        signal.throwIfAborted();
        const tab = of(whose);
        if (tab !== null) return tab;
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            signal.removeEventListener('abort', wake);
            resolve();
          };
          waiting.add(wake);
          signal.addEventListener('abort', wake);
        });
      }
    },
  };
}

/** Gives the tab of somebody as soon as there is one. @param lacking hears whether it is waited for */
export async function tabFor(
  tabs: ClaudeTabs,
  whose: Whose,
  signal: AbortSignal,
  lacking: (isLacking: boolean) => void,
): Promise<ClaudeTab> {
  const tab = tabs.of(whose);
  if (tab !== null) return tab;
  lacking(true);
  try {
    return await tabs.when(whose, signal);
  } finally {
    lacking(false);
  }
}
