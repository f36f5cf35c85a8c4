import { browser } from 'wxt/browser';
import { type Activity, outcomes } from '@/lib/model/activity';

/** An activity and when it was, ISO 8601. */
export type Recorded = Activity & { readonly time: string };

/** The oldest go first. */
export const maximumRecorded = 1000;

/** Where it is, in `storage.local`. */
export const recordKey = 'activities';

/** Storage as far as the record needs it. */
export type RecordStorage = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/** Appends one after the other: two tabs at once must not lose an entry. */
export function createRecord(now: () => string, area: RecordStorage = browser.storage.local) {
  let last: Promise<void> = Promise.resolve();

  async function append(activity: Activity): Promise<void> {
    const activities = await readRecorded(area);
    await area.set({
      [recordKey]: [...activities, { ...listed(activity), time: now() }].slice(-maximumRecorded),
    });
  }

  return (activity: Activity): Promise<void> => {
    const done = last.then(() => append(activity));
    // A full disk loses this entry, not the ones after it; the caller hears of it through `done`.
    last = done.catch(() => {});
    return done;
  };
}

/** What was recorded, oldest first. An entry that is damaged is left out. */
export async function readRecorded(
  area: Pick<RecordStorage, 'get'> = browser.storage.local,
): Promise<readonly Recorded[]> {
  const stored = (await area.get(recordKey))[recordKey];
  return Array.isArray(stored) ? stored.filter(isRecorded) : [];
}

function isRecorded(entry: unknown): entry is Recorded {
  if (typeof entry !== 'object' || entry === null) return false;
  const { time, outcome, counts, way } = entry as Partial<Record<keyof Recorded, unknown>>;
  const isKnown = outcomes.some((one) => one === outcome);
  return typeof time === 'string' && typeof way === 'string' && isKnown && isCounts(counts);
}

function isCounts(counts: unknown): boolean {
  return typeof counts === 'object' && counts !== null && Object.values(counts).every(Number.isFinite);
}

/** Field by field: whatever else an object may carry stays out. */
function listed({ way, action, outcome, counts, unreadable, justification }: Activity): Activity {
  return { way, action, outcome, counts, unreadable, justification };
}
