import type { Activity } from '@/lib/model/activity';
import type { Stop } from '@/lib/model/stop';
import type { KeptList } from './kept-list';

/** A stop that the person has been told of, and what becomes of it when they let it go. */
export type OpenStop = {
  readonly id: string;
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
  readonly asksAccount: boolean;
  readonly mayProceed: Stop['mayProceed'];
};

/**
 * The stops without an answer. A person thinks longer than a worker lives, so they are kept for the next one.
 * @param now the time in milliseconds
 */
export function createOpenStops(
  kept: KeptList<OpenStop>,
  now: () => number,
  onError: (error: unknown) => void,
) {
  const open = new Map<string, OpenStop>();
  const keep = () => kept.write([...open.values()]);

  async function restore(): Promise<void> {
    for (const one of await kept.read()) open.set(one.id, one);
  }

  return {
    ready: restore(),
    isAsked(tabId: number): boolean {
      const time = now();
      for (const [id, one] of open) if (one.until < time) open.delete(id);
      return [...open.values()].some((one) => one.askedIn === tabId);
    },
    add(stop: OpenStop): Promise<void> {
      open.set(stop.id, stop);
      return keep();
    },
    /** @returns null for one that is not that tab's. */
    take(id: string, tabId: number): OpenStop | null {
      const stop = open.get(id);
      if (stop?.askedIn !== tabId) return null;
      open.delete(id);
      void keep().catch(onError);
      return stop;
    },
    /** The page that was told is gone. */
    forget(tabId: number): void {
      const gone = [...open].filter(([, stop]) => stop.askedIn === tabId);
      for (const [id] of gone) open.delete(id);
      if (gone.length > 0) void keep().catch(onError);
    },
  };
}
