import type { AccountRelease } from '@/lib/flow/ports';
import type { AccountStatus } from '@/lib/model/account-status';

/** Holds for one account, in memory: another page, or a page that is loaded anew, asks again. */
export function createAccountRelease(): AccountRelease {
  let released: string | null = null;
  return {
    isLetGo: (account) => released === nameOf(account),
    letGo: (account) => void (released = nameOf(account)),
    clear: () => void (released = null),
  };
}

/** The organisation's id; one that is not known is an account of its own. */
function nameOf({ organization }: AccountStatus): string {
  return organization === 'unknown' ? 'unknown' : organization.id;
}
