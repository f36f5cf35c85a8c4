import { browser } from 'wxt/browser';
import type { PolicyState } from '@/lib/model/policy-state';
import { pendingBaseline } from './baseline';
import { same } from './same';
import { readStoredCopy, setsKey, storageKey } from './stored-copy';

type Changes = Record<string, { newValue?: unknown }>;
type ChangeListener = (changes: Changes, area: string) => void;

/** What the watch needs from the browser. */
export type WatchSeams = {
  readonly local: { get(keys: string[]): Promise<Record<string, unknown>> };
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
};

export type PolicyWatch = {
  /** The policy to judge by, now. Until the copy has been read it is the baseline, `pending`. */
  current(): PolicyState;
  /** Resolves when the copy has been read (or could not be). */
  readonly ready: Promise<void>;
};

/**
 * The policy in force, for pages and the popup: reads the background's copy, never the slow managed storage, and calls
 * back on every change until `signal` aborts (`isOther`: another policy than the one that was read before; the first is no
 * other one). A copy that is damaged or taken away leaves the last good one in force.
 */
export function watchPolicy(
  onChange: (state: PolicyState, isOther: boolean) => void,
  signal: AbortSignal,
  seams: WatchSeams = { local: browser.storage.local, onChanged: browser.storage.onChanged },
): PolicyWatch {
  let state = pendingBaseline;
  let stored: Record<string, unknown> = {};
  let hasRead = false;

  function take(items: Record<string, unknown>): void {
    if (signal.aborted) return;
    stored = items;
    const next = readStoredCopy(stored) ?? { ...state, state: 'pending' };
    // The very policy, where only what is said about it has changed: what was let go under it stays let go.
    const isSame = next.since === state.since && same(next.policy, state.policy);
    state = isSame ? { ...next, policy: state.policy } : next;
    onChange(state, !isSame && hasRead);
    hasRead = true;
  }

  let changed: Record<string, unknown> = {};
  const listener: ChangeListener = (changes, area) => {
    const news = [storageKey, setsKey].filter((key) => key in changes);
    if (area !== 'local' || news.length === 0) return;
    const items = Object.fromEntries(news.map((key) => [key, changes[key]?.newValue]));
    changed = { ...changed, ...items };
    take({ ...stored, ...items });
  };
  seams.onChanged.addListener(listener);
  signal.addEventListener('abort', () => seams.onChanged.removeListener(listener), { once: true });

  async function readFirst(): Promise<void> {
    const read = await seams.local.get([storageKey, setsKey]).catch(() => ({})); // as if none: pending and the baseline
    // A change that came while the read was under way is newer than what was read.
    take({ ...read, ...changed });
  }

  return { current: () => state, ready: readFirst() };
}
