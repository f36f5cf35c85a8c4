import type { JSX } from 'preact';

import type { AccountStatus } from '@/lib/model/account-status';
import { accountHeadline, accountMeaning, alsoMember } from '@/lib/text/en';

import { Icon } from './Icon';
import { accountIcon } from './account-icon';

/** Which account this is and what that means for what is written here. */
export function AccountNote({
  account,
  id,
}: {
  readonly account: AccountStatus;
  readonly id: string;
}): JSX.Element {
  const calm = account.kind.value === 'company';
  return (
    <div id={id} class={calm ? 'note' : 'note note-caution'}>
      <Icon name={accountIcon(account)} />
      <div>
        <p class="note-title">{accountHeadline(account)}</p>
        <p>{accountMeaning(account)}</p>
        {account.companyOrganization !== null && <p>{alsoMember(account.companyOrganization)}</p>}
      </div>
    </div>
  );
}
