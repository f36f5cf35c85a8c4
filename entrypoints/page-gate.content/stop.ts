import { toStopQuestion } from '@/lib/flow/question';
import type { Contact } from '@/lib/messages/contact';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import type { Stop } from '@/lib/model/stop';
import type { Overlay } from '@/lib/overlay/ask';

type Parts = {
  readonly ask: Overlay['ask'];
  readonly account: () => AccountStatus;
  readonly policy: () => Policy;
  readonly contact: Contact;
};

/** Tells the person what the browser gate has stopped, and the background what the person says to it. */
export async function tellStop(stop: Stop, { ask, account, policy, contact }: Parts): Promise<void> {
  const answer = await ask(toStopQuestion(stop, account(), policy()));
  await contact.tell('stop-answer', {
    id: stop.id,
    isLetGo: answer.choice === 'proceed',
    justification: answer.choice === 'proceed' ? answer.justification : null,
  });
}
