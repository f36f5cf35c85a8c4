import { reminderOf, trainingReminderOf } from '@/lib/decide/reminder';
import { accountName } from '@/lib/model/account-name';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Activity } from '@/lib/model/activity';
import type { PolicyState } from '@/lib/model/policy-state';
import type { Reminder } from '@/lib/model/reminder';
import { createBanner } from '@/lib/overlay/banner';
import { composerBox } from '@/lib/surface/claude/composer-box';
import { createPausing, subjectOf } from './pausing';

type Parts = {
  readonly policy: () => PolicyState;
  readonly account: () => AccountStatus;
  readonly record: (activity: Activity) => void;
  readonly switchTo: (organizationId: string) => void;
  /** Whether a reminder is shown: what stands in the same place waits. */
  readonly told: (isShown: boolean) => void;
  /** Shows the person where training is turned off. */
  readonly turnOff: () => void;
};

/** What would be done to a message from there; a reminder alone changes nothing. */
const actionOf = { remind: 'allow', training: 'allow', warn: 'warn', block: 'block' } as const;

/** Reminds of whose account this is; where that is well, or was put away, of training that is to be off. */
export function createReminders(
  { policy, account, record, switchTo, turnOff, told }: Parts,
  signal: AbortSignal,
) {
  const pausing = createPausing(() => policy().policy);
  const recorded = new Set<string>();
  let isReady = false;
  /** A reminder was put away, and no message went since: another in its place would look like the same one. */
  let wasPutAway = false;
  let shown: Reminder | null = null;
  const show = createBanner(
    document,
    composerBox,
    {
      onSwitch: (id) => shown && switchTo(id),
      onTurnOff: () => shown && turnOff(),
      onDismiss: () => shown && dismiss(shown),
    },
    signal,
  );

  function tell(outcome: Activity['outcome'], { stance }: Reminder): void {
    const nothing = { counts: {}, unreadable: false, justification: null };
    record({ way: 'account', action: actionOf[stance], outcome, ...nothing });
  }

  function dismiss(reminder: Reminder): void {
    pausing.dismiss(reminder.account, subjectOf(reminder), reminder.pause !== 'tab');
    // When it comes back, that is recorded.
    recorded.clear();
    wasPutAway = true;
    tell('dismissed', reminder);
    look();
  }

  function look(): void {
    if (!isReady) return;
    const status = account();
    const { state, policy: rules } = policy();
    const moment = { elapsed: performance.now(), isPolicyPending: state === 'pending' };
    const ofTraining = { ...moment, isPaused: wasPutAway || pausing.isPaused(status, 'training') };
    const next =
      reminderOf(status, rules, { ...moment, isPaused: pausing.isPaused(status, 'account') }) ??
      trainingReminderOf(status, rules, ofTraining);
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

  void pausing.ready.then(() => {
    isReady = true;
    look();
  });
  return {
    /** Looks whether this page needs one. */
    look,
    /** A message went. */
    sent(): void {
      wasPutAway = false;
      pausing.sent(account());
      look();
    },
  };
}

function nameOf({ organization, ...status }: AccountStatus): string {
  return organization === 'unknown' ? accountName({ ...status, organization }) : organization.id;
}
