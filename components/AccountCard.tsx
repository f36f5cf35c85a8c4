import type { JSX } from 'preact';

import type { AccountStatus } from '@/lib/model/account-status';
import { accountMeaning, alsoMember, switchTo } from '@/lib/text/en';
import { accountDetails, accountTitle, evidence, findOut, howKnown } from '@/lib/text/popup';

import { ActionButton } from './ActionButton';
import { Icon } from './Icon';
import { accountIcon } from './account-icon';
import type { OnAction } from './popup-action';

type Props = {
  readonly account: AccountStatus;
  /** False where the switch to the company stands below, as what is to be done. */
  readonly offersSwitch: boolean;
  /** False where the reload does. */
  readonly offersReload: boolean;
  readonly onAction: OnAction | undefined;
};

/** Which account this tab is signed in to, and from what that is known. */
export function AccountCard({ account, offersSwitch, offersReload, onAction }: Props): JSX.Element {
  const signals = evidence(account);
  const company = account.companyOrganization;
  const kind = account.signedIn === false ? 'unknown' : account.kind.value;
  return (
    <section class={`account account-${kind}`} aria-labelledby="account">
      <div class="account-icon">
        <Icon name={accountIcon(account)} />
      </div>
      <div class="account-text">
        <h2 id="account">{accountTitle(account)}</h2>
        {account.signedIn === false && <p>{accountMeaning(account)}</p>}
        {account.signedIn !== false && <p class="details">{accountDetails(account).join(' · ')}</p>}
        {kind === 'unknown' && account.signedIn !== false && offersReload && <p>{findOut}</p>}
        {company !== null && offersSwitch && (
          <>
            <p>{alsoMember(company)}</p>
            <ActionButton
              action={{ kind: 'switch-organization', organizationId: company.id }}
              label={switchTo(company)}
              onAction={onAction}
            />
          </>
        )}
        {signals.length > 0 && (
          <details>
            <summary>{howKnown}</summary>
            <ul class="signals">
              {signals.map((signal) => (
                <li key={signal}>
                  <code>{signal}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}
