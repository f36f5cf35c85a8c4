import { bytesToHex } from '@noble/hashes/utils.js';
import { browser } from 'wxt/browser';
import { hashOfBytes, hashOfFinding } from '@/lib/act/releases';
import type { Stopped } from '@/lib/gate/browser/browser-gate';
import type { Messages, ToTab } from '@/lib/messages/protocol';
import type { Activity } from '@/lib/model/activity';
import type { Justification } from '@/lib/model/answer';
import type { Stop } from '@/lib/model/stop';
import type { Submission } from '@/lib/model/submission';
import type { ToldStore } from './told';

type Parts = {
  readonly told: ToldStore;
  readonly record: (activity: Activity) => Promise<void>;
};

/** Time for the person to read, to answer and to send again, in milliseconds. */
const answerTime = 5 * 60_000;

type Open = {
  readonly tabId: number;
  readonly activity: Activity;
  readonly hashes: readonly string[];
  readonly until: number;
  readonly wrongAccount: boolean;
  readonly mayProceed: Stop['mayProceed'];
};

/**
 * Requests that the browser gate has stopped. The page that sent them can only see a failed request; the person is told
 * by our own dialog in the tab, and may let it go where the policy says so: then it has to be sent again.
 */
export function createStops({ told, record }: Parts) {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const open = new Map<string, Open>();

  function stopped(tabId: number, submission: Submission, decision: Stopped): void {
    const { mayProceed, wrongAccount } = decision;
    const activity = activityOf(submission, decision);
    const hashes = mayProceed === 'no' ? [] : hashesOf(submission, decision);
    ask(tabId, activity, { wrongAccount, mayProceed, hashes });
  }

  function ask(
    tabId: number,
    activity: Activity,
    more: Pick<Open, 'wrongAccount' | 'mayProceed' | 'hashes'>,
  ): void {
    void record(activity).catch(reportError);
    const time = Date.now();
    for (const [id, one] of open) if (one.until < time) open.delete(id);
    // One question at a time: a page that tries again and again does not bury the person in dialogs.
    if ([...open.values()].some((one) => one.tabId === tabId)) return;
    const id = crypto.randomUUID();
    open.set(id, { tabId, activity, ...more, until: time + answerTime });
    const { way, counts, unreadable } = activity;
    const action = activity.action === 'allow' ? 'warn' : activity.action;
    const { wrongAccount, mayProceed } = more;
    const stop: Stop = { id, way, action, counts, unreadable, wrongAccount, mayProceed };
    void tell(tabId, { name: 'stopped', stop }).catch(() => open.delete(id));
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
      ask(tabId, activity, { wrongAccount, mayProceed: 'no', hashes: [] });
    },
    /** The answer of the person, by the page gate of the tab. */
    async answered(
      tabId: number,
      { id, isLetGo, justification }: { id: string; isLetGo: boolean; justification: Justification | null },
    ): Promise<void> {
      const stop = open.get(id);
      if (!stop || stop.tabId !== tabId) return;
      open.delete(id);
      const may =
        stop.mayProceed === 'yes' || (stop.mayProceed === 'with-justification' && justification !== null);
      if (isLetGo && may) {
        await told.add({
          tabId,
          key: bytesToHex(key),
          hashes: stop.hashes,
          expires: Date.now() + answerTime,
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

/** To the tab, or, for a worker, to whatever claude.ai tab is in front. */
async function tell(tabId: number, message: ToTab): Promise<void> {
  const [front] = tabId >= 0 ? [] : await browser.tabs.query({ active: true, url: 'https://claude.ai/*' });
  const target = tabId >= 0 ? tabId : front?.id;
  if (target !== undefined) await browser.tabs.sendMessage(target, message, { frameId: 0 });
}

function activityOf({ way }: Submission, { found, unreadable, action }: Stopped): Activity {
  const counts: Record<string, number> = {};
  for (const { detector } of found.flat()) counts[detector] = (counts[detector] ?? 0) + 1;
  return { way, unreadable, action, counts, outcome: 'stopped', justification: null };
}
