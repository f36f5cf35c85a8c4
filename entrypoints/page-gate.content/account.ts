import type { Ports } from '@/lib/flow/ports';
import type { Contact } from '@/lib/messages/contact';
import type { AccountStatus } from '@/lib/model/account-status';
import type { PolicyState } from '@/lib/model/policy-state';
import type { ShowNotice } from '@/lib/overlay/notice';
import { createReminders } from './reminders';
import { createSwitching } from './switching';

type Parts = {
  readonly contact: Contact;
  readonly notice: ShowNotice;
  readonly policy: () => PolicyState;
  readonly account: () => AccountStatus;
  readonly ask: Ports['ask'];
  readonly draft: (isHeld: boolean) => string;
};

/** What a page does about an account that is not the company's: it reminds, asks, and helps to the company's. */
export function createAccountCare(
  { contact, notice, policy, account, ask, draft }: Parts,
  signal: AbortSignal,
) {
  const record: Ports['record'] = (activity) => void contact.tell('record', activity);
  const { switchTo, answered } = createSwitching({ contact, notice, draft, record }, signal);
  const look = createReminders({ policy, account, record, switchTo: (id) => void switchTo(id) }, signal);
  return {
    /** Looks whether the person needs a reminder. */
    look,
    switchTo,
    ask: answered(ask),
  };
}

export type AccountCare = ReturnType<typeof createAccountCare>;
