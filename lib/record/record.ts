import { browser } from 'wxt/browser';
import type { Activity } from '@/lib/model/activity';

/** An activity and when it was, ISO 8601. */
export type Recorded = Activity & { readonly time: string };

/** The oldest go first. */
export const maximumRecorded = 1000;

const key = 'activities';

/** Storage as far as the record needs it. */
export type RecordStorage = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/** Appends one after the other: two tabs at once must not lose an entry. */
export function createRecord(now: () => string, area: RecordStorage = browser.storage.local) {
  let last: Promise<void> = Promise.resolve();

  async function append(activity: Activity): Promise<void> {
    const stored = (await area.get(key))[key];
    const activities = Array.isArray(stored) ? (stored as Recorded[]) : [];
    await area.set({ [key]: [...activities, { ...listed(activity), time: now() }].slice(-maximumRecorded) });
  }

  return (activity: Activity): Promise<void> => {
    const done = last.then(() => append(activity));
    // A full disk loses this entry, not the ones after it; the caller hears of it through `done`.
    last = done.catch(() => {});
    return done;
  };
}

/** Field by field: whatever else an object may carry stays out. */
function listed({ way, action, outcome, counts, unreadable, justification }: Activity): Activity {
  return { way, action, outcome, counts, unreadable, justification };
}
