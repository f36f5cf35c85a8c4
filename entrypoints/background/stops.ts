import { bytesToHex } from '@noble/hashes/utils.js';
import { browser } from 'wxt/browser';
import { hashOfBytes, hashOfFinding } from '@/lib/act/releases';
import type { Stopped } from '@/lib/gate/browser/browser-gate';
import type { Messages, ToTab } from '@/lib/messages/protocol';
import type { Activity } from '@/lib/model/activity';
import type { Justification } from '@/lib/model/answer';
import { countsOf } from '@/lib/model/counts';
import type { Stop } from '@/lib/model/stop';
import type { Submission } from '@/lib/model/submission';
import type { ToldStore } from './told';

type Parts = {
  readonly told: ToldStore;
  readonly record: (activity: Activity) => Promise<void>;
};

/** Time for the person to read, to answer and to send again, in milliseconds. */
const answerTime = 5 * 60_000;

type Asked = {
  /** Whose request it was; -1 for a worker's, which is asked about in the tab in front. */
  readonly tabId: number;
  readonly activity: Activity;
  readonly hashes: readonly string[];
  readonly wrongAccount: boolean;
  readonly mayProceed: Stop['mayProceed'];
};

type Open = Asked & { readonly askedIn: number; readonly until: number };

/**
 * Requests that the browser gate has stopped. The page that sent them can only see a failed request; the person is told
 * by our own dialog in the tab, and may let it go where the policy says so: then it has to be sent again.
 */
export function createStops({ told, record }: Parts) {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const open = new Map<string, Open>();

  function stopped(tabId: number, submission: Submission, decision: Stopped): void {
    const { mayProceed, wrongAccount } = decision;
    const hashes = mayProceed === 'no' ? [] : hashesOf(submission, decision);
    void ask({ tabId, activity: activityOf(submission, decision), wrongAccount, mayProceed, hashes });
  }

  async function ask(one: Asked): Promise<void> {
    const { tabId, activity, wrongAccount, mayProceed } = one;
    void record(activity).catch(reportError);
    const askedIn = tabId >= 0 ? tabId : await tabInFront();
    const time = Date.now();
    for (const [id, { until }] of open) if (until < time) open.delete(id);
    // One question at a time: a page that tries again and again does not bury the person in dialogs.
    if (askedIn === undefined || [...open.values()].some((other) => other.askedIn === askedIn)) return;
    const id = crypto.randomUUID();
    open.set(id, { ...one, askedIn, until: time + answerTime });
    const { way, counts, unreadable } = activity;
    const action = activity.action === 'allow' ? 'warn' : activity.action;
    const stop: Stop = { id, way, action, counts, unreadable, wrongAccount, mayProceed };
    const message: ToTab = { name: 'stopped', stop };
    await browser.tabs.sendMessage(askedIn, message, { frameId: 0 }).catch(() => open.delete(id));
  }

  function hashesOf({ parts, unreadable }: Submission, { found }: Stopped): readonly string[] {
    return [
      ...found.flatMap((findings, index) =>
        findings.map((finding) => hashOfFinding(key, parts[index] ?? '', finding)),
      ),
      ...unreadable.flatMap((piece) => (piece === 'no-bytes' ? [] : [hashOfBytes(key, piece)])),
    ];
  }

  return {
    stopped,
    inFrame(
      tabId: number,
      { way, action, counts, unreadable, wrongAccount }: Messages['frame-stopped']['data'],
    ): void {
      const activity: Activity = { way, action, counts, unreadable, outcome: 'stopped', justification: null };
      void ask({ tabId, activity, wrongAccount, mayProceed: 'no', hashes: [] });
    },
    /** The page that was asked is gone, and its dialog with it. */
    forget(tabId: number): void {
      for (const [id, one] of open) if (one.askedIn === tabId) open.delete(id);
    },
    /** The answer of the person, by the page gate of the tab. */
    async answered(
      tabId: number,
      { id, isLetGo, justification }: { id: string; isLetGo: boolean; justification: Justification | null },
    ): Promise<void> {
      const stop = open.get(id);
      if (!stop || stop.askedIn !== tabId) return;
      open.delete(id);
      const may =
        stop.mayProceed === 'yes' || (stop.mayProceed === 'with-justification' && justification !== null);
      if (isLetGo && may) {
        const expires = Date.now() + answerTime;
        await told.add({
          tabId: stop.tabId,
          key: bytesToHex(key),
          hashes: stop.hashes,
          expires,
          isVouched: false,
        });
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

async function tabInFront(): Promise<number | undefined> {
  const [front] = await browser.tabs.query({ active: true, url: 'https://claude.ai/*' });
  return front?.id;
}

function activityOf({ way }: Submission, { found, unreadable, action }: Stopped): Activity {
  return { way, unreadable, action, counts: countsOf(found), outcome: 'stopped', justification: null };
}
