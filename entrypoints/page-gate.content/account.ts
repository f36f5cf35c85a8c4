import type { Ports } from '@/lib/flow/ports';
import type { Contact } from '@/lib/messages/contact';
import type { AccountStatus } from '@/lib/model/account-status';
import type { PolicyState } from '@/lib/model/policy-state';
import type { ShowNotice } from '@/lib/overlay/notice';
import { createChatReminders } from './chat-reminders';
import type { AccountResponse } from '@/lib/surface/claude/account-source';
import { createReminders } from './reminders';
import { createSwitching } from './switching';
import { createTraining } from './training';

type Parts = {
  readonly contact: Contact;
  readonly notice: ShowNotice;
  readonly policy: () => PolicyState;
  readonly account: () => AccountStatus;
  readonly ask: Ports['ask'];
  readonly draft: (isHeld: boolean) => string;
  /** An answer of the server that tells something about the account. */
  readonly seen: (response: AccountResponse) => void;
};

/** What a page does about an account that is not the company's: it reminds, asks, and helps to the company's; and about conversations to delete. */
export function createAccountCare(
  { contact, notice, policy, account, ask, draft, seen }: Parts,
  signal: AbortSignal,
) {
  const record: Ports['record'] = (activity) => void contact.tell('record', activity);
  const switching = createSwitching({ contact, notice, account, draft, record }, signal);
  const switchTo = (id: string) => void switching.switchTo(id);
  const chats = createChatReminders({ contact, notice, policy }, signal);
  const training = createTraining({ account, policy, contact, seen, notice }, signal);
  const turnOff = () => void training.showSwitch();
  const told = chats.giveWay;
  const reminders = createReminders({ policy, account, record, switchTo, turnOff, told }, signal);
  return {
    /** Looks whether the person needs a reminder, or is where a draft waits to be put back. */
    look() {
      reminders.look();
      switching.look();
      chats.look();
    },
    switchTo,
    training,
    /** A message went. */
    sent: reminders.sent,
    ask: switching.answered(ask),
  };
}

export type AccountCare = ReturnType<typeof createAccountCare>;
