import type { Activity } from '@/lib/model/activity';
import type { Judged } from '@/lib/model/decision';
import type { Submission } from '@/lib/model/submission';

/** What a frame tried to send, recorded like a question that was answered with no. */
export function stoppedInFrame({ way, unreadable }: Submission, decision: Judged): Activity {
  const counts: Record<string, number> = {};
  const found = decision.kind === 'ask' ? decision.found.flat() : [];
  for (const { detector } of found) counts[detector] = (counts[detector] ?? 0) + 1;
  return {
    way,
    action: decision.kind === 'ask' ? decision.action : 'block',
    outcome: 'cancelled',
    counts,
    unreadable: unreadable.length > 0,
    justification: null,
  };
}
