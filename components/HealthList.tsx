import type { JSX } from 'preact';

import type { BrowserGateState, Health } from '@/lib/model/health';
import { buttons, driftNote, gates, gateStates, reloadHelp, sections, watchOnly } from '@/lib/text/popup';

import { ActionButton } from './ActionButton';
import { Icon, type IconName } from './Icon';
import type { OnAction } from './popup-action';

const icons: Readonly<Record<BrowserGateState, IconName>> = {
  active: 'check',
  starting: 'clock',
  broken: 'alert',
  'cannot-block': 'question',
};

type Props = { readonly health: Health; readonly onAction: OnAction | undefined };

/** Each gate and whether it is proven to work; only `active` is. */
export function HealthList({ health, onAction }: Props): JSX.Element {
  const proven = health.pageGate === 'active' && health.wireGate === 'active';
  const drift = driftNote(health.drift);
  return (
    <section aria-labelledby="health">
      <h3 id="health">{sections.health}</h3>
      <ul class="gates">
        {(['pageGate', 'wireGate', 'browserGate'] as const).map((gate) => (
          <li key={gate}>
            <span>
              <b>{gates[gate].name}</b>
              {!proven && <span class="details">{gates[gate].covers}</span>}
            </span>
            <span class={`verdict gate-${health[gate]}`}>
              <Icon name={icons[health[gate]]} />
              {gateStates[health[gate]]}
            </span>
          </li>
        ))}
      </ul>
      {health.browserGate === 'cannot-block' && <p class="details">{watchOnly}</p>}
      {drift !== null && <p class="details">{drift}</p>}
      {!proven && (
        <>
          <p class="details">{reloadHelp}</p>
          <ActionButton action={{ kind: 'reload-tab' }} label={buttons.reload} onAction={onAction} />
        </>
      )}
    </section>
  );
}
