import type { AccountRelease } from '@/lib/flow/ports';
import type { Contact } from '@/lib/messages/contact';
import type { ShowNotice } from '@/lib/overlay/notice';
import type { PolicyWatch } from '@/lib/policy/watch-policy';
import type { AccountSource } from '@/lib/surface/claude/account-source';
import { sendAgain } from '@/lib/text/notice';
import type { AccountCare } from './account';
import { createPageChats } from './chats';
import { hear } from './hear';
import { tellStop } from './stop';

type Parts = {
  readonly care: AccountCare;
  readonly accounts: AccountRelease;
  readonly account: AccountSource;
  readonly policy: PolicyWatch;
  readonly contact: Contact;
  readonly notice: ShowNotice;
  /** Something about the account may have changed. */
  readonly follow: () => void;
  readonly reportAgain: () => void;
};

/** What the page does when the popup or the background ask it to. */
export function talk({ care, accounts, account, policy, contact, notice, follow, reportAgain }: Parts): void {
  const about = {
    ask: care.ask,
    contact,
    letGo: accounts.letGo,
    account: account.status,
    policy: () => policy.current().policy,
  };
  hear({
    ...createPageChats({ account, policy, contact, follow }),
    'switch-organization': ({ organizationId }) => care.switchTo(organizationId),
    'turn-training-off': ({ organizationId }) => care.training.turnOff(organizationId),
    'show-training-switch': care.training.showSwitch,
    'read-settings': () => account.refresh().then(follow),
    'report-again': reportAgain,
    'send-again': () => notice(sendAgain, false),
    stopped: ({ stop }) => tellStop(stop, about),
  });
}
