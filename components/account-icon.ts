import type { AccountStatus } from '@/lib/model/account-status';

import type { IconName } from './Icon';

export function accountIcon(account: AccountStatus): IconName {
  if (account.signedIn === false) return 'question';
  return ({ personal: 'person', company: 'building', unknown: 'question' } as const)[account.kind.value];
}
