import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { hashOfBytes } from '@/lib/act/hashes';
import { isPausedSince, pauseId } from '@/lib/decide/reminder';
import { accountName } from '@/lib/model/account-name';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import type { Reminder } from '@/lib/model/reminder';
import { createReminderPauses } from '@/lib/record/reminder-pauses';

const hashOf = (key: string, id: string) => hashOfBytes(hexToBytes(key), utf8ToBytes(id));
const newKey = () => bytesToHex(crypto.getRandomValues(new Uint8Array(32)));

type Subject = 'account' | 'training';
const subjects: readonly Subject[] = ['account', 'training'];

export const subjectOf = ({ stance }: Reminder): Subject => (stance === 'training' ? stance : 'account');

/** Which reminders the person has put away, in this tab or another, and whether that is over. */
export function createPausing(policy: () => Policy) {
  const pauses = createReminderPauses(hashOf, newKey);
  /** Name of what was put away in this tab -> messages that went since. */
  const putAway = new Map<string, number>();
  const nameOf = (status: AccountStatus, subject: Subject) =>
    `${subject} ${pauseId(status) ?? accountName(status)}`;
  /** As it is stored. An account that cannot be told may be anybody's. */
  const idOf = (status: AccountStatus, subject: Subject) => {
    const id = pauseId(status);
    return id === null || subject === 'account' ? id : `${id} ${subject}`;
  };

  function isPaused(status: AccountStatus, subject: Subject): boolean {
    const { reminderSends, reminderPause } = policy();
    const name = nameOf(status, subject);
    const id = idOf(status, subject);
    const stored = id === null ? null : pauses.of(id);
    const sends = Math.max(putAway.get(name) ?? 0, stored?.sends ?? 0);
    if (reminderSends > 0 && sends >= reminderSends) return false;
    return putAway.has(name) || (stored !== null && isPausedSince(stored.since, Date.now(), reminderPause));
  }

  return {
    ready: pauses.ready,
    isPaused,
    dismiss(status: AccountStatus, subject: Subject, isKept: boolean): void {
      const id = idOf(status, subject);
      putAway.set(nameOf(status, subject), 0);
      // A disk that is full leaves it put away in this tab.
      if (isKept && id !== null) void pauses.put(id, Date.now()).catch(() => undefined);
    },
    /** A message went from this account. */
    sent(status: AccountStatus): void {
      if (policy().reminderSends === 0) return;
      for (const subject of subjects) {
        if (!isPaused(status, subject)) continue;
        const name = nameOf(status, subject);
        const id = idOf(status, subject);
        const before = putAway.get(name);
        if (before !== undefined) putAway.set(name, before + 1);
        if (id !== null) void pauses.count(id).catch(() => undefined);
      }
    },
  };
}
