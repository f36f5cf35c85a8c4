import type { AccountRelease } from '@/lib/flow/ports';
import { accountName } from '@/lib/model/account-name';

/** Holds for one account, in memory: another page, or a page that is loaded anew, asks again. */
export function createAccountRelease(): AccountRelease {
  let released: string | null = null;
  return {
    isLetGo: (account) => released === accountName(account),
    letGo: (account) => void (released = accountName(account)),
    clear: () => void (released = null),
  };
}
