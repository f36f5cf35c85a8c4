import type { AccountRelease } from '@/lib/flow/ports';
import { accountName } from '@/lib/model/account-name';

/**
 * Holds for one account, in memory: another page, or a page that is loaded anew, asks again.
 * @param onLetGo hears that an account was let go
 */
export function createAccountRelease(onLetGo: () => void = () => {}): AccountRelease {
  let released: string | null = null;
  return {
    isLetGo: (account) => released === accountName(account),
    letGo(account) {
      released = accountName(account);
      onLetGo();
    },
    clear: () => void (released = null),
  };
}
