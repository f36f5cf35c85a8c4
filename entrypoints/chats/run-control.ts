import type { RunWish } from '@/components/chats/chats-action';
import type { RunEnd } from '@/lib/model/run';
import type { RunView } from '@/lib/model/run-view';

/** Where a run stands besides its numbers. */
export type Stage = {
  readonly phase: RunView['phase'];
  readonly problem: RunView['problem'];
};

export type RunControl = {
  /** Null before anything was asked for. */
  stage(): Stage | null;
  /** One from before this page was opened waits for the person. */
  found(): void;
  go(): void;
  pause(): void;
  /** The account is there again that it has lost: then it goes on. */
  back(): void;
  /** Ends it. @param forget called when nothing of it is at work any more, before another one begins */
  end(forget: () => Promise<void>): Promise<void>;
};

export type RunSeams = {
  /** One page at a time may run it. */
  readonly lock: string;
  /** Goes on from what was kept. A run that is ended by the signal can be taken up again. */
  readonly run: (signal: AbortSignal) => Promise<RunEnd>;
  readonly changed: () => void;
  /** Another page is at it. */
  readonly elsewhere: () => void;
};

/** Starts, pauses and takes up a run; never two of a kind at once, in whatever pages. */
export function createRunControl({ lock, run, changed, elsewhere }: RunSeams): RunControl {
  let stage: Stage | null = null;
  let ending: AbortController | null = null;
  let last: Promise<void> = Promise.resolve();

  function set(next: Stage | null): void {
    stage = next;
    changed();
  }

  async function runLocked(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
      if (held === null) {
        set({ phase: 'unfinished', problem: null });
        elsewhere();
        return;
      }
      const end = await run(signal);
      // Paused or ended by the person, who was told so then.
      if (signal.aborted) return;
      set(
        end === 'finished'
          ? { phase: 'finished', problem: null }
          : { phase: 'stopped', problem: end === 'stopped' ? 'failed' : end },
      );
    });
  }

  function stop(): void {
    ending?.abort();
    ending = null;
  }

  function go(): void {
    stop();
    const now = new AbortController();
    ending = now;
    set({ phase: 'running', problem: null });
    const bad = () => !now.signal.aborted && set({ phase: 'stopped', problem: 'failed' });
    last = last.then(() => runLocked(now.signal)).catch(() => void bad());
  }

  return {
    stage: () => stage,
    found: () => set({ phase: 'unfinished', problem: null }),
    go,
    back() {
      if (stage?.problem === 'signed-out' || stage?.problem === 'other-account') go();
    },
    pause() {
      stop();
      set({ phase: 'paused', problem: null });
    },
    end(forget) {
      stop();
      set(null);
      const over = last.then(forget);
      last = over.catch(() => undefined);
      return over;
    },
  };
}

/**
 * Does what the person wishes.
 * @param store what was kept of it; dropped once nothing is at work any more
 * @param forget at once: what is asked for while it ends is another one
 */
export async function obey(
  control: RunControl,
  wish: RunWish,
  store: { drop(): Promise<void> },
  forget: () => void,
): Promise<void> {
  if (wish === 'pause') control.pause();
  if (wish === 'resume') control.go();
  if (wish !== 'stop') return;
  forget();
  await control.end(() => store.drop());
}
