import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { hashOfBytes } from '@/lib/act/hashes';
import { isPausedSince, pauseId, reminderOf } from '@/lib/decide/reminder';
import { accountName } from '@/lib/model/account-name';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Activity } from '@/lib/model/activity';
import type { PolicyState } from '@/lib/model/policy-state';
import type { Reminder } from '@/lib/model/reminder';
import { createBanner } from '@/lib/overlay/banner';
import { createReminderPauses } from '@/lib/record/reminder-pauses';
import { composerBox } from '@/lib/surface/claude/composer-box';

type Parts = {
  readonly policy: () => PolicyState;
  readonly account: () => AccountStatus;
  readonly record: (activity: Activity) => void;
  readonly switchTo: (organizationId: string) => void;
  /** Whether a reminder is shown: what stands in the same place waits. */
  readonly told: (isShown: boolean) => void;
};

/** What would be done to a message from there; a reminder alone changes nothing. */
const actionOf = { remind: 'allow', warn: 'warn', block: 'block' } as const;

const hashOf = (key: string, id: string) => hashOfBytes(hexToBytes(key), utf8ToBytes(id));
const newKey = () => bytesToHex(crypto.getRandomValues(new Uint8Array(32)));

/** @returns looks whether this page needs a reminder of whose account it is */
export function createReminders(
  { policy, account, record, switchTo, told }: Parts,
  signal: AbortSignal,
): () => void {
  const pauses = createReminderPauses(hashOf, newKey);
  const putAway = new Set<string>();
  const recorded = new Set<string>();
  let isReady = false;
  let shown: Reminder | null = null;
  const show = createBanner(
    document,
    composerBox,
    { onSwitch: (id) => shown && switchTo(id), onDismiss: () => shown && dismiss(shown) },
    signal,
  );

  function isPaused(status: AccountStatus): boolean {
    const id = pauseId(status);
    const since = id === null ? null : pauses.since(id);
    return (
      putAway.has(nameOf(status)) ||
      (since !== null && isPausedSince(since, Date.now(), policy().policy.reminderPause))
    );
  }

  function tell(outcome: Activity['outcome'], { stance }: Reminder): void {
    const nothing = { counts: {}, unreadable: false, justification: null };
    record({ way: 'account', action: actionOf[stance], outcome, ...nothing });
  }

  function dismiss(reminder: Reminder): void {
    const id = pauseId(reminder.account);
    putAway.add(nameOf(reminder.account));
    // A disk that is full leaves it put away in this tab.
    if (reminder.pause !== 'tab' && id !== null) void pauses.put(id, Date.now()).catch(() => undefined);
    tell('dismissed', reminder);
    look();
  }

  function look(): void {
    if (!isReady) return;
    const status = account();
    const { state, policy: rules } = policy();
    const next = reminderOf(status, rules, {
      elapsed: performance.now(),
      isPolicyPending: state === 'pending',
      isPaused: isPaused(status),
    });
    // Where there is no composer nothing is sent, and nobody needs to know.
    const isDue = next !== null && composerBox() !== null;
    const name = `${nameOf(status)} ${next?.stance} ${rules.mode}`;
    if (isDue && !recorded.has(name)) {
      recorded.add(name);
      if (rules.mode === 'enforce') tell('reminded', next);
      // In a trial run the messages that would have been asked about, or stopped, are counted by themselves.
      else if (next.stance === 'remind') tell('would-have-asked', next);
    }
    shown = rules.mode === 'simulate' ? null : next;
    show(shown);
    told(shown !== null);
  }

  void pauses.ready.then(() => {
    isReady = true;
    look();
  });
  return look;
}

function nameOf(status: AccountStatus): string {
  return pauseId(status) ?? accountName(status);
}
