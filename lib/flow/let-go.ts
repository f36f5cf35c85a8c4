import { decide } from '@/lib/decide/decide';
import type { AccountStatus } from '@/lib/model/account-status';
import { countsOf, merged } from '@/lib/model/counts';
import type { Decision } from '@/lib/model/decision';
import type { Sent } from '@/lib/model/destination';
import type { Finding } from '@/lib/model/finding';
import type { Submission, Unreadable } from '@/lib/model/submission';
import type { Ports } from './ports';
import type { Found } from './scan-all';

/** A submission as it was judged. */
type Weighed = {
  readonly submission: Submission;
  readonly scanned: Found | null;
  /** With the values that begin in the messages before. */
  readonly whole: Found | null;
  /** What of it was not released before, and the pieces. */
  readonly found: Found;
  readonly left: readonly Unreadable[];
  readonly status: AccountStatus;
};

type Asked = Extract<Decision, { kind: 'ask' }>;
type LetGo = Pick<Sent, 'counts' | 'isUnread'>;

const nothing: LetGo = { counts: {}, isUnread: false };

/** Follows what goes out although the policy minds it, for the ledger. Of a clean text it does nothing but say that it went. */
export function createLetGo({ policy, sent, late }: Pick<Ports, 'policy' | 'sent' | 'late'>) {
  /** What was let go before. */
  const before = new WeakMap<Submission, LetGo>();
  /** Of values that begin in an earlier message. */
  const splits = new WeakSet<Finding>();

  return {
    weigh({ submission, scanned, whole, found, left, status }: Weighed): void {
      const split = whole === scanned ? undefined : whole?.[0]?.[0];
      if (split) splits.add(split);
      if (!submission.destination || whole === null) return;
      const isUnread = left.length < submission.unreadable.length;
      if (!isUnread && whole.every(({ length }, part) => length === found[part]?.length)) return;
      const released = whole.map((findings, part) => {
        const rest = new Set(found[part]);
        return findings.filter((finding) => !rest.has(finding));
      });
      const matter = { way: submission.way, found: released, unreadable: isUnread, isFixed: true };
      // What the policy allows is nothing to delete.
      const minded = decide(matter, status, policy());
      if (minded.kind === 'ask')
        before.set(submission, { counts: countsOf(minded.found), isUnread: minded.unreadable });
    },
    /** It goes out. @param asked what the person lets go of it just now */
    goes(submission: Submission, account: AccountStatus, asked?: Asked): void {
      const { destination } = submission;
      if (!destination) return;
      const { counts, isUnread } = before.get(submission) ?? nothing;
      sent({
        ...{ destination, account },
        counts: asked ? merged(counts, countsOf(asked.found)) : counts,
        isUnread: isUnread || asked?.unreadable === true,
      });
    },
    /** The person was asked about it: whatever the answer, the part of a value that went before is there. */
    answered(account: AccountStatus, { found }: Asked, isLetGo: boolean): void {
      const split = found[0]?.find((finding) => splits.has(finding));
      if (split) late({ [split.detector]: 1 }, account, isLetGo ? 'overridden' : 'late');
    },
  };
}
