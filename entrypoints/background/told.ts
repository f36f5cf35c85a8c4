import { createToldReleases, type KeptRelease, type Told } from '@/lib/gate/browser/told-releases';
import { keptList } from './kept';

/** What the tabs let go, kept in memory of the browser for the worker that comes after this one. */
export function createTold() {
  const kept = keptList<KeptRelease>('told');
  let keeping: Promise<void> | null = null;
  const releases = createToldReleases(
    () => Date.now(),
    () => void keep().catch(reportError),
  );
  /** Once for all that is said, and used, in one go: a body may use thousands. */
  const keep = () =>
    (keeping ??= Promise.resolve().then(() => {
      keeping = null;
      return kept.write(releases.kept());
    }));

  const ready = kept.read().then(releases.restore);

  return {
    ready,
    of: releases.of,
    /** Whether the tab vouched for a request of that name, as `formPiece` makes it. */
    isVouched: (tabId: number, name: Uint8Array, bodyHash: () => string): boolean =>
      releases.of(tabId, bodyHash).unreadableWithoutReleased({ way: 'feedback', unreadable: [name] })
        .length === 0,
    async add(told: Told): Promise<void> {
      releases.add(told);
      await keep();
    },
    // Neither before what an earlier worker kept is here: it would come back.
    /** The tab is gone, or on another account. */
    async forget(tabId: number): Promise<void> {
      await ready;
      releases.forget(tabId);
      await keep();
    },
    /** Forgets all: the policy is another one now. */
    async clear(): Promise<void> {
      await ready;
      releases.clear();
      await keep();
    },
  };
}

export type ToldStore = ReturnType<typeof createTold>;
