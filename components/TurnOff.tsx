import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { AccountStatus } from '@/lib/model/account-status';
import { confirmTurnOff, turnOffButtons } from '@/lib/text/gaps';

import { ActionButton } from './ActionButton';
import type { OnAction } from './popup-action';

type Props = {
  readonly account: AccountStatus;
  /** Whether the extension may do it; otherwise the person is taken to the switch. */
  readonly mayDoIt: boolean;
  /** It is doing it: then it is not asked for again. */
  readonly isAtIt: boolean;
  readonly label: string;
  readonly onAction: OnAction | undefined;
};

/** Turns training off: by the person's own hand, or by the extension once the person has confirmed it. */
export function TurnOff({ account, mayDoIt, isAtIt, label, onAction }: Props): JSX.Element | null {
  const [isAsking, setAsking] = useState<boolean | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus is gone; what stands in its place is next.
  useLayoutEffect(() => {
    if (isAsking !== null) (group.current ?? button.current)?.focus();
  }, [isAsking]);
  const { organization } = account;
  if (onAction === undefined) return null;
  // Nobody confirms a change to an account that cannot be named.
  if (!mayDoIt || organization === 'unknown') {
    return <ActionButton action={{ kind: 'open-privacy-settings' }} label={label} onAction={onAction} />;
  }
  if (isAsking !== true || isAtIt) {
    // One that is disabled would lose the focus.
    return (
      <button
        ref={button}
        type="button"
        class="action"
        aria-disabled={isAtIt}
        onClick={() => setAsking(!isAtIt)}
      >
        {label}
      </button>
    );
  }
  const confirm = (): void => {
    setAsking(false);
    onAction({ kind: 'turn-training-off', organizationId: organization.id });
  };
  return (
    <div
      ref={group}
      class="confirm"
      role="group"
      tabIndex={-1}
      aria-label={turnOffButtons.confirm}
      aria-describedby="turn-off"
    >
      <p id="turn-off">{confirmTurnOff(account)}</p>
      <div class="actions">
        <button type="button" class="action action-primary" onClick={confirm}>
          {turnOffButtons.confirm}
        </button>
        <button type="button" class="action" onClick={() => setAsking(false)}>
          {turnOffButtons.cancel}
        </button>
      </div>
    </div>
  );
}
