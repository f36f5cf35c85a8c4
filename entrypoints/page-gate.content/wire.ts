import type { Guard } from '@/lib/flow/ports';
import { connectWireGate } from '@/lib/gate/wire-gate';
import type { Contact } from '@/lib/messages/contact';
import type { startPageGate } from '@/lib/surface/claude';
import type { AccountResponse } from '@/lib/surface/claude/account-source';
import { stoppedInFrame } from './stopped-in-frame';
import type { createTelling } from './telling';
import type { wireHealth } from './wire-health';

type Parts = ReturnType<typeof wireHealth> & {
  readonly guard: Guard;
  /** Null in a frame. */
  readonly pageGate: ReturnType<typeof startPageGate> | null;
  readonly telling: ReturnType<typeof createTelling>;
  readonly contact: Contact;
  readonly seen: (response: AccountResponse) => void;
};

/** The wire gate of this document, and what it tells the page gate and the background. */
export function connectWire(
  { guard, pageGate, telling, contact, seen, ...health }: Parts,
  signal: AbortSignal,
) {
  return connectWireGate(
    {
      judge: guard.judge,
      judgeInSlices: guard.judgeInSlices,
      settle: guard.settle,
      stoppedInFrame: (submission, decision) =>
        void contact.tell('frame-stopped', stoppedInFrame(submission, decision)),
      ...health,
      cancelled: (parts) => pageGate?.restore(parts),
      ready: contact.ready,
      vouch: telling.vouch,
      letGo(route, parts, bytes) {
        telling.passing(bytes);
        if (route !== 'early' && pageGate?.missed(parts))
          void contact.tell('drift', { missedBy: 'page-gate', route });
      },
      seen,
    },
    signal,
  );
}
