import { browser } from 'wxt/browser';
import type { Activity } from '@/lib/model/activity';
import type { Stop } from '@/lib/model/stop';

/** A stop that the person has been told of, and what becomes of it when they let it go. */
export type OpenStop = {
  /** Whose request it was; -1 for a worker's. */
  readonly tabId: number;
  /** The tab whose page has the dialog: for a worker the one in front. */
  readonly askedIn: number;
  readonly activity: Activity;
  /** Hexadecimal, 32 bytes: of the hashes. */
  readonly key: string;
  readonly hashes: readonly string[];
  /** Milliseconds. */
  readonly until: number;
  readonly wrongAccount: boolean;
  readonly mayProceed: Stop['mayProceed'];
};

const name = 'stops';

/** The stops without an answer, kept in memory of the browser: a person thinks longer than a worker lives. */
export function createOpenStops() {
  const open = new Map<string, OpenStop>();
  const keep = () => browser.storage.session.set({ [name]: [...open] });

  async function restore(): Promise<void> {
    const stored = await browser.storage.session.get(name).catch((): Record<string, unknown> => ({}));
    for (const [id, one] of (stored[name] as readonly [string, OpenStop][] | undefined) ?? [])
      open.set(id, one);
  }

  return {
    ready: restore(),
    isAsked(tabId: number): boolean {
      const time = Date.now();
      for (const [id, one] of open) if (one.until < time) open.delete(id);
      return [...open.values()].some((one) => one.askedIn === tabId);
    },
    add(id: string, stop: OpenStop): Promise<void> {
      open.set(id, stop);
      return keep();
    },
    /** @returns null for one that is not that tab's. */
    take(id: string, tabId: number): OpenStop | null {
      const stop = open.get(id);
      if (!stop || stop.askedIn !== tabId) return null;
      open.delete(id);
      void keep().catch(reportError);
      return stop;
    },
    /** The page that was told is gone. */
    forget(tabId: number): void {
      const gone = [...open].filter(([, stop]) => stop.askedIn === tabId);
      for (const [id] of gone) open.delete(id);
      if (gone.length > 0) void keep().catch(reportError);
    },
  };
}
