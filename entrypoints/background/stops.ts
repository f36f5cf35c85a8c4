import { bytesToHex } from '@noble/hashes/utils.js';
import { hashesOf } from '@/lib/act/hashes';
import type { Stopped } from '@/lib/gate/browser/browser-gate';
import type { Messages } from '@/lib/messages/protocol';
import type { Activity } from '@/lib/model/activity';
import type { Justification } from '@/lib/model/answer';
import { countsOf } from '@/lib/model/counts';
import type { Stop } from '@/lib/model/stop';
import type { Submission } from '@/lib/model/submission';
import { createOpenStops, type OpenStop } from './open-stops';
import { tabInFront, tellTab } from './tell-tab';
import type { ToldStore } from './told';

type Parts = {
  readonly told: ToldStore;
  readonly record: (activity: Activity) => Promise<void>;
};

/** Time for the person to read, to answer and to send again, in milliseconds. */
const answerTime = 5 * 60_000;

/**
 * Requests that the browser gate has stopped. The page that sent them can only see a failed request; the person is told
 * by our own dialog in the tab, and may let it go where the policy says so: then it has to be sent again.
 */
export function createStops({ told, record }: Parts) {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const open = createOpenStops();

  function stopped(tabId: number, submission: Submission, decision: Stopped): void {
    const { mayProceed, wrongAccount } = decision;
    const hashes = mayProceed === 'no' ? [] : hashesOf(key, submission, decision.found);
    void ask(tabId, activityOf(submission, decision), { wrongAccount, mayProceed, hashes });
  }

  async function ask(
    tabId: number,
    activity: Activity,
    more: Pick<OpenStop, 'wrongAccount' | 'mayProceed' | 'hashes'>,
  ): Promise<void> {
    void record(activity).catch(reportError);
    const askedIn = tabId >= 0 ? tabId : await tabInFront();
    // One question at a time: a page that tries again and again does not bury the person in dialogs.
    if (askedIn === undefined || open.isAsked(askedIn)) return;
    const id = crypto.randomUUID();
    const until = Date.now() + answerTime;
    const { way, counts, unreadable } = activity;
    const action = activity.action === 'allow' ? 'warn' : activity.action;
    const { wrongAccount, mayProceed } = more;
    const stop: Stop = { id, way, action, counts, unreadable, wrongAccount, mayProceed };
    // Kept first: the answer may come to another worker.
    await open
      .add(id, { tabId, askedIn, activity, key: bytesToHex(key), ...more, until })
      .then(() => tellTab(askedIn, { name: 'stopped', stop }))
      .catch(() => open.take(id, askedIn));
  }

  return {
    ready: open.ready,
    forget: open.forget,
    stopped,
    inFrame(
      tabId: number,
      { way, action, counts, unreadable, wrongAccount }: Messages['frame-stopped']['data'],
    ): void {
      const activity: Activity = { way, action, counts, unreadable, outcome: 'stopped', justification: null };
      void open.ready.then(() => ask(tabId, activity, { wrongAccount, mayProceed: 'no', hashes: [] }));
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
        const expires = Date.now() + answerTime;
        await told.add({ tabId: stop.tabId, key: stop.key, hashes: stop.hashes, expires, isVouched: false });
      }
      const outcome = isLetGo && may ? 'overridden' : 'cancelled';
      await record({
        ...stop.activity,
        outcome,
        justification: outcome === 'overridden' ? justification : null,
      });
    },
  };
}

function activityOf({ way }: Submission, { found, unreadable, action }: Stopped): Activity {
  return { way, unreadable, action, counts: countsOf(found), outcome: 'stopped', justification: null };
}
