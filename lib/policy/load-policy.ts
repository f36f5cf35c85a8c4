import { browser } from 'wxt/browser';
import type { PolicyState } from '@/lib/model/policy-state';
import { type Judging, nextState, type PolicyReading } from './next-state';
import { same } from './same';
import { placeOf } from './seat';
import { readStoredCopy, readWithoutSets, setsKey, storageKey, toStoredItems } from './stored-copy';

/** What the loader needs from the browser, narrow enough for plain objects in tests. */
export type LoaderSeams = {
  readonly managed: {
    get(): Promise<unknown>;
    /** Calls back on every change of the managed policy. */
    onChanged(callback: () => void): void;
  };
  readonly local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  /** Whether the browser's policy installed this extension, so that a policy for it is to be expected. */
  isAdminInstall(): Promise<boolean>;
  /** The place of this seat among a hundred, 0 to 99. */
  place(): Promise<number>;
  /** Hears of each state that takes the place of another. */
  changed(next: PolicyState, before: PolicyState | null): void;
  /** ISO 8601. */
  now(): string;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  /** Something failed that has no other way to be seen (the local storage). */
  onError(error: unknown): void;
};

export type PolicyLoader = {
  /** To be called synchronously when the worker starts, so that a change of policy can wake it. Reads at once, too. */
  start(): void;
  /** The policy in force, its sets left out, after every reading that was under way. */
  current(): Promise<PolicyState>;
};

/** Chromium answers "empty" for about three seconds after the first install, and peers have seen eight. */
export const settleMilliseconds = 10_000;

/**
 * The only reader of `storage.managed`. Keeps the policy in force in `storage.local`, where pages find it at once. It
 * holds nothing that a killed worker would lose: the next start reads the copy and asks the browser again.
 */
export function createPolicyLoader(seams: LoaderSeams, knownDetectors: readonly string[]): PolicyLoader {
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = false;

  function enqueue(settled: boolean): void {
    queue = queue
      .then(() => refresh(settled))
      .catch((error: unknown) => {
        seams.onError(error);
        // A disk that is full for a while must not leave the policy of before in force until the next start.
        askAgainLater();
      });
  }

  async function refresh(settled: boolean): Promise<void> {
    // When even this cannot be told, a policy may still be on its way.
    const expected = await seams.isAdminInstall().catch(() => true);
    const reading = await read(settled || !expected);
    const stored: Record<string, unknown> = await seams.local.get([storageKey, setsKey]);
    const before = readStoredCopy(stored);
    const next = nextState(before, reading, await judging());
    // In one call, so that nobody sees one without the other.
    const changed = Object.entries(toStoredItems(next)).filter(
      ([key, value]) => !same(value, stored[key] ?? {}),
    );
    if (changed.length > 0) {
      await seams.local.set(Object.fromEntries(changed));
      seams.changed(next, before);
    }
    const open = reading.kind === 'error' || (reading.kind === 'empty' && !reading.settled);
    if (open && !settled) askAgainLater();
  }

  /** Where the place of the seat cannot be told, it is among those that enforce first. */
  const judging = async (): Promise<Judging> => ({
    ...{ now: seams.now(), knownDetectors },
    place: await seams.place().catch(() => 0),
  });

  async function read(settled: boolean): Promise<PolicyReading> {
    try {
      const raw = await seams.managed.get();
      const empty = typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0;
      return empty ? { kind: 'empty', settled } : { kind: 'values', raw };
    } catch (error) {
      // Firefox has the values from the start on, so its "there is no policy" is final.
      return isNoManifest(error) ? { kind: 'empty', settled: true } : { kind: 'error' };
    }
  }

  function askAgainLater(): void {
    if (waiting) return;
    waiting = true;
    seams.setTimeout(() => {
      waiting = false;
      enqueue(true);
    }, settleMilliseconds);
  }

  return {
    start() {
      seams.managed.onChanged(() => enqueue(false));
      enqueue(false);
    },
    async current() {
      await queue;
      const copy = readWithoutSets(await seams.local.get([storageKey]));
      return copy ?? nextState(null, { kind: 'error' }, await judging());
    },
  };
}

/** The browser's own storage, for the entry point. */
export function browserLoaderSeams(
  onError: (error: unknown) => void,
  changed: LoaderSeams['changed'],
): LoaderSeams {
  return {
    place: () => placeOf(browser.storage.local, () => crypto.randomUUID()),
    changed,
    managed: {
      get: () => browser.storage.managed.get(),
      onChanged: (callback) =>
        browser.storage.onChanged.addListener((_changes, area) => {
          if (area === 'managed') callback();
        }),
    },
    local: {
      get: (keys) => browser.storage.local.get(keys),
      set: (items) => browser.storage.local.set(items),
    },
    isAdminInstall: async () => (await browser.management.getSelf()).installType === 'admin',
    now: () => new Date().toISOString(),
    setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
    onError,
  };
}

/** What Firefox says when no administrator set anything for this extension (toolkit, ext-storage). */
function isNoManifest(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Managed storage manifest not found');
}
