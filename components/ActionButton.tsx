import type { JSX } from 'preact';

import type { OnAction, PopupAction } from './popup-action';

type Props = {
  readonly action: PopupAction;
  readonly label: string;
  /** Without one there is nothing that could act, so there is no button. */
  readonly onAction: OnAction | undefined;
};

export function ActionButton({ action, label, onAction }: Props): JSX.Element | null {
  if (onAction === undefined) return null;
  return (
    <button type="button" class="action" onClick={() => onAction(action)}>
      {label}
    </button>
  );
}
