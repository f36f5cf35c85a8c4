import type { Messages } from '@/lib/messages/protocol';
import type { Judged } from '@/lib/model/decision';
import type { Submission } from '@/lib/model/submission';

/** What a frame tried to send, as kinds and counts: the tab's own page tells the person. */
export function stoppedInFrame(
  { way, unreadable }: Submission,
  decision: Judged,
): Messages['frame-stopped']['data'] {
  const counts: Record<string, number> = {};
  const asked = decision.kind === 'ask' ? decision : null;
  for (const { detector } of asked?.found.flat() ?? []) counts[detector] = (counts[detector] ?? 0) + 1;
  return {
    way,
    action: asked?.action ?? 'block',
    counts,
    unreadable: unreadable.length > 0,
    wrongAccount: asked?.wrongAccount ?? false,
  };
}
