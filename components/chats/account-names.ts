import { accountLabel } from '@/lib/text/chats';

import type { ChatAccount } from './view';

/** By organisation, where there are several accounts; empty where there is one. */
export function accountNames(accounts: readonly ChatAccount[]): ReadonlyMap<string, string> {
  const named = accounts.map(
    ({ organization, name, kind }) => [organization, accountLabel(name, kind)] as const,
  );
  return new Map(accounts.length < 2 ? [] : named);
}

/** The name of an account, where it tells it from the others; else empty. */
export function tellingName(accounts: readonly ChatAccount[], organization: string | null): string {
  const account = accounts.find((one) => one.organization === organization);
  if (account === undefined || (account.name === '' && account.kind === 'unknown')) return '';
  const names = [...accountNames(accounts).values()];
  const name = accountLabel(account.name, account.kind);
  return names.filter((one) => one === name).length === 1 ? name : '';
}
