import type { JSX } from 'preact';

import type { TrainingChange } from '@/lib/model/training-change';
import { trainingChanges, turnOffButtons } from '@/lib/text/gaps';

import { ActionButton } from './ActionButton';
import { Icon } from './Icon';
import type { OnAction } from './popup-action';

type Props = {
  /** Null before anybody asked for it. */
  readonly change: TrainingChange | 'working' | null;
  readonly onAction: OnAction | undefined;
};

/** What became of turning training off; where it failed, the way to do it by hand. */
export function TrainingResult({ change, onAction }: Props): JSX.Element {
  const failed = change !== null && change !== 'working' && change !== 'off';
  return (
    <div role="status" class="result">
      {change !== null && (
        <p class={failed ? 'warning' : 'warning warning-good'}>
          <Icon name={failed ? 'alert' : change === 'off' ? 'check' : 'clock'} />
          <span>{trainingChanges[change]}</span>
        </p>
      )}
      {failed && (
        <ActionButton
          action={{ kind: 'open-privacy-settings' }}
          label={turnOffButtons.show}
          onAction={onAction}
        />
      )}
    </div>
  );
}
