import { toStopQuestion } from '@/lib/flow/question';
import type { Contact } from '@/lib/messages/contact';
import { isOtherAccount } from '@/lib/model/account-name';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import type { Stop } from '@/lib/model/stop';
import type { Overlay } from '@/lib/overlay/ask';

type Parts = {
  readonly ask: Overlay['ask'];
  readonly account: () => AccountStatus;
  readonly policy: () => Policy;
  readonly contact: Contact;
  /** Lets the account of this page go. */
  readonly letGo: (account: AccountStatus) => void;
};

/** Tells the person what the browser gate has stopped, and the background what the person says to it. */
export async function tellStop(stop: Stop, { ask, account, policy, contact, letGo }: Parts): Promise<void> {
  const rules = policy();
  const shown = account();
  const status = stop.asksAccount && !stop.isOfTab ? unknownAccount : shown;
  const answer = await ask(toStopQuestion(stop, status, rules));
  // What was answered under one policy, or on one account, was not answered under another.
  const isAsAsked = policy() === rules && !isOtherAccount(shown, account());
  const isLetGo = answer.choice === 'proceed' && stop.mayProceed !== 'no' && isAsAsked;
  if (isLetGo && stop.asksAccount && stop.isOfTab) letGo(status);
  await contact.tell('stop-answer', {
    id: stop.id,
    isLetGo,
    justification: answer.choice === 'proceed' ? answer.justification : null,
  });
}
