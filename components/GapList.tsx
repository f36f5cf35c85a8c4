import type { JSX } from 'preact';

import type { AccountStatus, Retention } from '@/lib/model/account-status';
import type { Gap } from '@/lib/model/gap';
import type { Policy } from '@/lib/model/policy';
import { gapButton, gapName, hasButton, gapsTitle, gapText } from '@/lib/text/gaps';

import { ActionButton } from './ActionButton';
import { ContactLink } from './ContactLink';
import type { OnAction, PopupAction } from './popup-action';
import { TurnOff } from './TurnOff';

type Props = {
  readonly gaps: readonly Gap[];
  readonly account: AccountStatus;
  readonly policy: Policy;
  /** How long chats are kept with training off; null where that changes nothing. */
  readonly shorter: Retention | null;
  /** Training is being turned off from here just now. */
  readonly isTurningOff: boolean;
  readonly onAction: OnAction | undefined;
};

/** What is not as required or not known, and for each one thing to do about it. */
export function GapList({ gaps, shorter, ...rest }: Props): JSX.Element | null {
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps">
      <h3 id="gaps">{gapsTitle}</h3>
      <ul class="gaps">
        {gaps.map((gap, at) => (
          <li key={gap.subjects.join()}>
            <p>
              <b>{gapName(gap)}</b> {gapText(gap, rest.account, rest.policy, shorter)}
            </p>
            {hasButton(gaps, at) && <Way gap={gap} {...rest} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type WayProps = Omit<Props, 'gaps' | 'shorter'> & { readonly gap: Gap };

function Way({ gap, account, policy, isTurningOff, onAction }: WayProps) {
  const label = gapButton(gap, account, policy);
  if (gap.way === 'contact') return <ContactLink contact={policy.contact} label={label} isButton />;
  if (gap.way === 'turn-off') {
    return (
      <TurnOff {...{ account, label, onAction }} mayDoIt={policy.mayTurnTrainingOff} isAtIt={isTurningOff} />
    );
  }
  const action = actionOf(gap, account);
  return action === null ? null : <ActionButton action={action} label={label} onAction={onAction} />;
}

function actionOf({ way }: Gap, { companyOrganization, plan }: AccountStatus): PopupAction | null {
  if (way === 'reload') return { kind: 'reload-tab' };
  if (way === 'open-settings') return { kind: 'open-privacy-settings' };
  if (way === 'guide') return { kind: 'open-guide', plan: plan.value };
  return companyOrganization && { kind: 'switch-organization', organizationId: companyOrganization.id };
}
