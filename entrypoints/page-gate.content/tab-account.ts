import { browser } from 'wxt/browser';
import type { Contact } from '@/lib/messages/contact';
import { isToTab } from '@/lib/messages/protocol';
import type { AccountRelease } from '@/lib/flow/ports';
import { accountName } from '@/lib/model/account-name';
import { unknownAccount } from '@/lib/model/account-status';
import type { PageAccount } from '@/lib/model/tab-report';
import type { AccountSource } from '@/lib/surface/claude/account-source';

/**
 * The account of a frame: the one that the top page of its tab reported, by the background, where the page cannot reach.
 * Unknown until then. What the frame itself sees counts for nothing.
 * @param changed hears of each new one
 */
export function createTabAccount(
  contact: Contact,
  changed: () => void,
): AccountSource & { readonly accounts: AccountRelease } {
  let told: PageAccount = { account: unknownAccount, isAccountLetGo: false };
  let isTold = false;
  const take = (next: PageAccount) => {
    isTold = true;
    told = next;
    changed();
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id || !isToTab(message)) return;
    if (message.name === 'account') take(message);
  });
  void contact.tell('account', null).then((answer) => {
    // What was told meanwhile is newer.
    if (answer !== null && !isTold) take(answer);
  });
  return {
    status: () => told.account,
    take: () => false,
    refresh: () => Promise.resolve(),
    // It is the page that asks, lets go, and forgets.
    accounts: {
      isLetGo: (account) => told.isAccountLetGo && accountName(account) === accountName(told.account),
      letGo: () => {},
      clear: () => {},
    },
  };
}
