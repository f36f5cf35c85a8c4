import type { TabReporter } from '@/lib/flow/tab-reporter';
import type { WireGatePorts } from '@/lib/gate/ports';

/** The wire gate is `active` once a body made for the purpose was held, in each way; never by being there. */
export function wireHealth(
  { health }: TabReporter,
  askForReload: () => void,
): Pick<WireGatePorts, 'connected' | 'probed' | 'failed'> {
  const broken = () => health({ wireGate: 'broken' });
  return {
    connected(isConnected) {
      if (isConnected) return;
      broken();
      // The page was there before the gate: nothing but a reload helps, and the person has to know without the popup.
      askForReload();
    },
    probed: (probed) => (Object.values(probed).every(Boolean) ? health({ wireGate: 'active' }) : broken()),
    failed: broken,
  };
}
