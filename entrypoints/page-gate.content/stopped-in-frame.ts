import { countsOf } from '@/lib/model/counts';
import type { Messages } from '@/lib/messages/protocol';
import type { Judged } from '@/lib/model/decision';
import type { Submission } from '@/lib/model/submission';

/** What a frame tried to send, as kinds and counts: the tab's own page tells the person. */
export function stoppedInFrame(
  { way, organization }: Submission,
  { action, found, unreadable, wrongAccount, asksAccount, mayProceed }: Extract<Judged, { kind: 'ask' }>,
): Messages['frame-stopped']['data'] {
  // The page lets its account go for its frames too. What a message of theirs holds nobody can let go.
  return {
    ...{ way, organization, action, counts: countsOf(found), unreadable, wrongAccount, asksAccount },
    mayProceed: asksAccount ? mayProceed : 'no',
  };
}
