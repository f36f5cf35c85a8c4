import { countsOf } from '@/lib/model/counts';
import type { Messages } from '@/lib/messages/protocol';
import type { Judged } from '@/lib/model/decision';
import type { Way } from '@/lib/model/submission';

/** What a frame tried to send, as kinds and counts: the tab's own page tells the person. */
export function stoppedInFrame(
  way: Way,
  { action, found, unreadable, wrongAccount }: Extract<Judged, { kind: 'ask' }>,
): Messages['frame-stopped']['data'] {
  return { way, action, counts: countsOf(found), unreadable, wrongAccount };
}
