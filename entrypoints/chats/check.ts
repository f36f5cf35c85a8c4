import type { CheckJob, CheckProgress, KeptCheck } from '@/lib/model/run';
import type { RunView } from '@/lib/model/run-view';
import type { Chat } from '@/lib/model/chat';
import type { LedgerEntry } from '@/lib/model/ledger';
import type { createRuns } from '@/lib/record/runs';
import { runCheck } from '@/lib/remind/check-run';
import type { RunWish } from '@/components/chats/chats-action';
import { checkChat, listChats } from './ask-tab';
import { secondsLeft } from './deletion-view';
import { type Hit, withEarlier } from './hits';
import { createRunControl, obey } from './run-control';
import { type ClaudeTabs, tabFor } from './tabs';
import { wait } from './wait';

type Parts = {
  readonly tabs: ClaudeTabs;
  readonly store: ReturnType<typeof createRuns>['check'];
  /** Titles that the list told. */
  readonly take: (chats: readonly Chat[]) => void;
  readonly entries: () => readonly LedgerEntry[];
  readonly changed: () => void;
  readonly elsewhere: () => void;
};

const nothingDone = { done: [], unread: 0, at: 0, total: null };

/** The check of conversations that are there already, as this page drives it through a tab. */
export function createCheck({ tabs, store, take, entries, changed, elsewhere }: Parts) {
  let kept: KeptCheck | null = null;
  /** Asked for just now: what was kept of an earlier one does not count. */
  let job: CheckJob | null = null;
  let progress: CheckProgress | null = null;
  let isLacking = false;
  const seen = new Map<string, Hit>();
  const failed = new Set<string>();

  function hear(next: CheckProgress, organization: string): void {
    progress = next;
    for (const { chat, counts } of next.found) {
      if (Object.keys(counts).length > 0) seen.set(chat.id, { id: chat.id, organization, counts });
    }
    failed.clear();
    for (const { id } of next.failed) failed.add(id);
    changed();
  }

  const hits = () => withEarlier([...seen.values()], kept?.done ?? [], entries());

  async function run(signal: AbortSignal) {
    const stored = job === null ? await store.load() : null;
    const now = job ?? stored ?? kept;
    job = null;
    if (now === null) return 'finished';
    kept = stored ?? { organization: now.organization, person: now.person, last: now.last, ...nothingDone };
    const tab = () =>
      tabFor(tabs, now, signal, (lacks) => {
        isLacking = lacks;
        changed();
      });
    const list = async (offset: number, limit: number) => {
      const page = await listChats(await tab(), now.organization, offset, limit);
      if (page?.kind === 'page') take(page.chats);
      return page;
    };
    const check = async (id: string) => checkChat(await tab(), now.organization, id);
    const ports = {
      list,
      check,
      store,
      now: () => Date.now(),
      hear: (next: CheckProgress) => hear(next, now.organization),
    };
    const waiting = (ms: number) => wait(ms, signal);
    return runCheck(now, stored, { ...ports, wait: waiting }, signal);
  }

  const control = createRunControl({ lock: 'check-conversations', run, changed, elsewhere });

  return {
    async load(): Promise<void> {
      kept = await store.load();
      if (kept !== null) control.found();
    },
    start(next: CheckJob): void {
      job = next;
      kept = null;
      progress = null;
      seen.clear();
      failed.clear();
      control.go();
    },
    /** The tabs show other accounts now. */
    look(): void {
      if (kept !== null && tabs.of(kept) !== null) control.back();
    },
    wish: (wish: RunWish) =>
      obey(control, wish, store, () => {
        kept = null;
      }),
    hits,
    view(): RunView | null {
      const stage = control.stage();
      if (stage === null) return null;
      const isWaiting = progress?.phase === 'waiting' && stage.phase === 'running';
      return {
        phase: isLacking ? 'stopped' : isWaiting ? 'waiting' : stage.phase,
        done: progress?.done ?? kept?.done.length ?? 0,
        total: progress === null ? (kept?.total ?? null) : progress.total,
        hits: hits().length,
        failed: failed.size,
        unread: progress?.unread ?? kept?.unread ?? 0,
        left: secondsLeft(progress),
        organization: kept?.organization ?? null,
        problem: isLacking ? 'no-tab' : stage.problem,
      };
    },
  };
}
