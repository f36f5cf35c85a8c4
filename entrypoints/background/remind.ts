import { browser } from 'wxt/browser';
import type { Activity } from '@/lib/model/activity';
import { categoryOf } from '@/lib/model/detector-categories';
import { reminded } from '@/lib/remind/merge';
import { remind } from '@/lib/remind/remind';
import { maySnooze } from '@/lib/remind/state';
import { keepLedger, type LedgerParts, outline } from './keep-ledger';
import { createNotification } from './notification';

type Parts = LedgerParts & {
  /** Another number of conversations is due. */
  readonly changed: () => void;
  readonly onError: (error: unknown) => void;
};

const alarm = 'reminders';
const offsetAt = (time: number) => -new Date(time).getTimezoneOffset();

/**
 * Keeps the ledger, and reminds the person of what is due in it. To be called synchronously when the worker starts: the
 * alarm, and clicks on the notification, may wake it. What is next is worked out anew with each start and each change.
 */
export function startReminding({ ledger, policy, changed, onError, ...given }: Parts) {
  // A record that cannot be written holds up nothing.
  const record = (activity: Activity) => given.record(activity).catch(onError);
  const keep = keepLedger({ ledger, policy, record }, () => look());
  const notification = createNotification(keep.snoozeAll, onError);
  let due = 0;
  let last: Promise<void> = Promise.resolve();

  function look(): Promise<void> {
    last = last.then(lookNow).catch(onError);
    return last;
  }
  async function lookNow(): Promise<void> {
    await Promise.all([policy.ready, ledger.ready]);
    const { state, since, policy: rules } = policy.current();
    // No policy was ever told: there may be nothing to remind of under the one that comes.
    if (state === 'pending' && since === null) return;
    const now = Date.now();
    await keep.tidy(now, (entries) => entries);
    const { notify, next, due: count } = remind(ledger.entries(), rules, { now, offsetAt, categoryOf });
    if (count !== due) {
      due = count;
      changed();
    }
    if (count === 0) await notification.clear();
    if (next === null) await browser.alarms.clear(alarm);
    else await browser.alarms.create(alarm, { when: next });
    if (notify.length === 0) return;
    // Shown first: a worker that ends in between shows it once more, in the same place.
    const canWait = notify.some((entry) => maySnooze(entry, rules));
    const isShown = await notification.show(notify.length, canWait).then(
      () => true,
      (error: unknown) => onError(error),
    );
    await ledger.change((entries) => reminded(entries, notify, now));
    if (isShown === true) await record({ ...outline(notify), outcome: 'reminded-to-delete' });
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look();
  });
  // The alarms of Firefox end with it, and without this a browser that starts starts no worker.
  browser.runtime.onStartup.addListener(() => void look());
  void look();

  return { look, due: () => due, ...keep };
}
