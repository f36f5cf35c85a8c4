import type { RunWish } from '@/components/chats/chats-action';
import type { DeletionProblem } from '@/lib/model/chat-row';
import type { DeletionProgress, KeptDeletion, RunEnd } from '@/lib/model/run';
import type { RunView } from '@/lib/model/run-view';
import type { createRuns } from '@/lib/record/runs';
import { runDeletion } from '@/lib/remind/delete-run';
import { deleteChats } from './ask-tab';
import { openFirst } from './by-organization';
import { deletionView, nothing, withProgress } from './deletion-view';
import { createRunControl, obey } from './run-control';
import { type ClaudeTabs, tabFor } from './tabs';
import { wait } from './wait';

type Parts = {
  readonly tabs: ClaudeTabs;
  readonly store: ReturnType<typeof createRuns>['deletion'];
  readonly changed: () => void;
  readonly elsewhere: () => void;
};

/** The deletion of what the person confirmed, as this page drives it: one organisation after the other. */
export function createDeletion({ tabs, store, changed, elsewhere }: Parts) {
  /** Confirmed, and not begun. Until then it is in no storage but the ledger, where it stays due. */
  let queue: readonly KeptDeletion[] = [];
  let current: KeptDeletion | null = null;
  let progress: DeletionProgress | null = null;
  let isLacking = false;
  let takesUp = true;
  /** Of those before, since the page was opened or the last deletion was over. */
  let before = nothing;
  const gone = new Set<string>();
  const problems = new Map<string, DeletionProblem>();

  async function runOne(deletion: KeptDeletion, signal: AbortSignal): Promise<RunEnd> {
    const remove = async (ids: readonly string[]) => {
      const tab = await tabFor(tabs, deletion, signal, (lacks) => {
        isLacking = lacks;
        changed();
      });
      const results = await deleteChats(tab, deletion.organization, ids);
      ids.forEach((id, index) => {
        const kind = results?.[index]?.kind ?? 'failed';
        if (kind === 'gone') gone.add(id);
        else problems.set(id, kind);
      });
      return results;
    };
    const hear = (next: DeletionProgress) => {
      if (current === deletion) progress = next;
      for (const id of next.gone) {
        gone.add(id);
        problems.delete(id);
      }
      changed();
    };
    const ports = { remove, store, hear, now: () => Date.now(), wait: (ms: number) => wait(ms, signal) };
    return runDeletion(deletion, ports, signal);
  }

  async function run(signal: AbortSignal): Promise<RunEnd> {
    // What is stored is what was begun, with what is gone of it since.
    if (takesUp) current = (await store.load()) ?? current;
    takesUp = true;
    for (;;) {
      if (current === null) {
        const [next, ...rest] = queue;
        if (next === undefined) return 'finished';
        queue = rest;
        current = next;
      }
      const mine = current;
      const end = await runOne(mine, signal);
      // Forgotten meanwhile: what is confirmed since is for the run that comes.
      if (end !== 'finished' || current !== mine) return end;
      before = withProgress(before, progress);
      progress = null;
      current = null;
    }
  }

  const control = createRunControl({ lock: 'delete-conversations', run, changed, elsewhere });

  return {
    async load(): Promise<void> {
      current = await store.load();
      if (current !== null) control.found();
    },
    /** @param chosen confirmed by the person; by organisation */
    start(chosen: ReadonlyMap<string, readonly string[]>): void {
      const phase = control.stage()?.phase ?? 'finished';
      // One from before this page was opened is not what was confirmed now: what is left of it stays due.
      if (phase === 'unfinished' || phase === 'finished') {
        takesUp = false;
        current = null;
        progress = null;
        before = nothing;
      }
      for (const ids of chosen.values()) for (const id of ids) problems.delete(id);
      const added = [...chosen].map(([id, ids]) => ({ ...tabs.whose(id), chosen: ids, gone: [] }));
      queue = [...queue, ...openFirst(added, tabs)];
      // What the person has paused goes on when they say so.
      if (phase === 'paused') changed();
      else if (phase !== 'running' && phase !== 'waiting') control.go();
    },
    /** The tabs show other accounts now. */
    look(): void {
      if (current !== null && tabs.of(current) !== null) control.back();
    },
    wish: (wish: RunWish) =>
      obey(control, wish, store, () => {
        current = null;
        progress = null;
        queue = [];
      }),
    isGone: (id: string): boolean => gone.has(id),
    problemOf: (id: string): DeletionProblem | null => problems.get(id) ?? null,
    view: (): RunView | null =>
      deletionView({ stage: control.stage(), current, progress, isLacking, before, queue }),
  };
}
