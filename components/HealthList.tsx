import type { JSX } from 'preact';

import type { BrowserGateState, Health } from '@/lib/model/health';
import {
  buttons,
  driftNote,
  gateHelp,
  gates,
  gateStates,
  installByPolicy,
  sections,
  watchOnly,
} from '@/lib/text/popup';

import { ActionButton } from './ActionButton';
import { Icon, type IconName } from './Icon';
import type { OnAction } from './popup-action';

const icons: Readonly<Record<BrowserGateState, IconName>> = {
  active: 'check',
  starting: 'clock',
  broken: 'alert',
  'cannot-block': 'question',
};

type Props = {
  readonly health: Health;
  /** False where the reload stands elsewhere, as what is to be done. */
  readonly offersReload: boolean;
  readonly onAction: OnAction | undefined;
};

/** Each gate and whether it is proven to work; only `active` is. */
export function HealthList({ health, offersReload, onAction }: Props): JSX.Element {
  const all = ['pageGate', 'wireGate', 'browserGate'] as const;
  const isProven = all.every((gate) => health[gate] === 'active');
  // The background proves the browser gate: a tab that loads anew has no part in it.
  const helpsToReload = health.pageGate !== 'active' || health.wireGate !== 'active';
  const help = gateHelp(health);
  const drift = driftNote(health);
  return (
    <section aria-labelledby="health">
      <h3 id="health">{sections.health}</h3>
      {drift !== null && (
        <p class="warning">
          <Icon name="alert" />
          <span>{drift}</span>
        </p>
      )}
      <ul class="gates">
        {all.map((gate) => (
          <li key={gate}>
            <span>
              <b>{gates[gate].name}</b>
              {!isProven && <span class="details">{gates[gate].covers}</span>}
            </span>
            <span class={`verdict gate-${health[gate]}`}>
              <Icon name={icons[health[gate]]} />
              {gateStates[health[gate]]}
            </span>
          </li>
        ))}
      </ul>
      {help !== null && <p class="details">{help}</p>}
      {health.browserGate === 'cannot-block' && (
        <>
          <p class="details">{watchOnly}</p>
          <p class="details">{installByPolicy}</p>
        </>
      )}
      {offersReload && helpsToReload && (
        <ActionButton action={{ kind: 'reload-tab' }} label={buttons.reload} onAction={onAction} />
      )}
    </section>
  );
}
