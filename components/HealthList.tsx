import type { JSX } from 'preact';

import type { GateState, Health } from '@/lib/model/health';
import { buttons, gates, gateStates, reloadHelp, sections } from '@/lib/text/popup';

import { ActionButton } from './ActionButton';
import { Icon, type IconName } from './Icon';
import type { OnAction } from './popup-action';

const icons: Readonly<Record<GateState, IconName>> = { active: 'check', starting: 'clock', broken: 'alert' };

type Props = { readonly health: Health; readonly onAction: OnAction | undefined };

/** Each gate and whether it is proven to work; only `active` is. */
export function HealthList({ health, onAction }: Props): JSX.Element {
  const proven = health.pageGate === 'active' && health.wireGate === 'active';
  return (
    <section aria-labelledby="health">
      <h3 id="health">{sections.health}</h3>
      <ul class="gates">
        {(['pageGate', 'wireGate'] as const).map((gate) => (
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
      {!proven && (
        <>
          <p class="details">{reloadHelp}</p>
          <ActionButton action={{ kind: 'reload-tab' }} label={buttons.reload} onAction={onAction} />
        </>
      )}
    </section>
  );
}
