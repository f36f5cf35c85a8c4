import { bytesToHex } from '@noble/hashes/utils.js';
import { hashesOf, hashOfBytes, letGoMark } from '@/lib/act/hashes';
import type { Activity } from '@/lib/model/activity';
import type { Justification } from '@/lib/model/answer';
import { countsOf } from '@/lib/model/counts';
import type { Stop } from '@/lib/model/stop';
import type { Submission, Way } from '@/lib/model/submission';
import type { Stopped } from './browser-gate';
import type { KeptList } from './kept-list';
import { createOpenStops, type OpenStop } from './open-stops';
import type { Told } from './told-releases';

/** What the stops need from the browser and the rest of the background. */
export type StopPorts = {
  /** For those without an answer. */
  readonly kept: KeptList<OpenStop>;
  /** Milliseconds. */
  now(): number;
  /** What the person let go. `ready` resolves when what was let go before is in memory. */
  readonly told: { readonly ready: Promise<void>; add(told: Told): Promise<void> };
  /** @param tabId whose request it was; -1 for a worker's */
  record(tabId: number, activity: Activity): Promise<void>;
  /** The claude.ai tab that the person sees; undefined where they see none. */
  inFront(): Promise<number | undefined>;
  /** Has the page of the tab ask the person. Rejects when no page of ours hears it. */
  ask(tabId: number, stop: Stop): Promise<void>;
  onError(error: unknown): void;
};

/** Time for the person to read, to answer and to send again, in milliseconds. */
export const answerTime = 5 * 60_000;

/**
 * Requests that the browser gate has stopped. The page that sent them can only see a failed request; the person is told
 * by our own dialog in the tab, and may let it go where the policy says so: then it has to be sent again.
 */
export function createStops({ kept, now, told, record, inFront, ask, onError }: StopPorts) {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const open = createOpenStops(kept, now, onError);

  async function tell(
    tabId: number,
    way: Way,
    activity: Activity,
    more: Pick<OpenStop, 'wrongAccount' | 'asksAccount' | 'mayProceed' | 'hashes'>,
    organization?: string,
  ): Promise<void> {
    void record(tabId, activity).catch(onError);
    const askedIn = tabId >= 0 ? tabId : await inFront();
    // One question at a time: a page that tries again and again does not bury the person in dialogs.
    if (askedIn === undefined || open.isAsked(askedIn)) return;
    const id = crypto.randomUUID();
    const until = now() + answerTime;
    const { counts, unreadable } = activity;
    const action = activity.action === 'allow' ? 'warn' : activity.action;
    const { hashes, ...rest } = more;
    const isOfTab = tabId >= 0;
    // Kept first: the answer may come to another worker.
    await open
      .add({ id, tabId, askedIn, activity, key: bytesToHex(key), hashes, ...rest, until })
      .then(() => ask(askedIn, { id, way, action, counts, unreadable, ...rest, organization, isOfTab }))
      .catch(() => open.take(id, askedIn));
  }

  return {
    ready: open.ready,
    forget: open.forget,
    stopped(tabId: number, submission: Submission, decision: Stopped): void {
      const { mayProceed, wrongAccount, asksAccount, found } = decision;
      // The page lets the account of its tab go. Of a worker that belongs to none nobody else remembers it.
      const ofAccount = tabId < 0 ? [hashOfBytes(key, letGoMark)] : [];
      const letGo = asksAccount ? ofAccount : hashesOf(key, submission, found);
      const hashes = mayProceed === 'no' ? [] : letGo;
      const about = { wrongAccount, asksAccount, mayProceed, hashes };
      void tell(tabId, submission.way, activityOf(submission, decision), about, submission.organization);
    },
    /** Something that did not leave, and about which nobody has to be asked here. */
    takenOut(tabId: number, submission: Submission, decision: Stopped): void {
      void record(tabId, activityOf(submission, decision)).catch(onError);
    },
    /** A request that was stopped in a frame of the tab. */
    inFrame(
      tabId: number,
      {
        way,
        action,
        counts,
        unreadable,
        wrongAccount,
        asksAccount,
        organization,
        mayProceed,
      }: Omit<Stop, 'id' | 'isOfTab'>,
    ): void {
      const about = { action, counts, unreadable, outcome: 'stopped', justification: null } as const;
      const activity: Activity = { way: asksAccount ? 'account' : way, ...about };
      const more = { wrongAccount, asksAccount, mayProceed, hashes: [] };
      void open.ready.then(() => tell(tabId, way, activity, more, organization));
    },
    /** The answer of the person, by the page gate of the tab. */
    async answered(
      tabId: number,
      { id, isLetGo, justification }: { id: string; isLetGo: boolean; justification: Justification | null },
    ): Promise<void> {
      await Promise.all([open.ready, told.ready]);
      const stop = open.take(id, tabId);
      if (!stop) return;
      const may =
        stop.mayProceed === 'yes' || (stop.mayProceed === 'with-justification' && justification !== null);
      if (isLetGo && may) {
        const expires = now() + answerTime;
        await told.add({ tabId: stop.tabId, key: stop.key, hashes: stop.hashes, expires, isVouched: false });
      }
      const outcome = isLetGo && may ? 'overridden' : 'cancelled';
      await record(stop.tabId, {
        ...stop.activity,
        outcome,
        justification: outcome === 'overridden' ? justification : null,
      });
    },
  };
}

function activityOf({ way }: Submission, { found, unreadable, action, asksAccount }: Stopped): Activity {
  const counts = countsOf(found);
  return {
    ...{ way: asksAccount ? 'account' : way, unreadable, action, counts },
    ...{ outcome: 'stopped', justification: null },
  };
}
