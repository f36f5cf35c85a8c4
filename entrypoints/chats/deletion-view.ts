import type { DeletionProgress, KeptDeletion } from '@/lib/model/run';
import type { RunView } from '@/lib/model/run-view';
import type { Stage } from './run-control';

/** What became of the organisations before this one. */
export type Before = { readonly total: number; readonly gone: number; readonly failed: number };

export const nothing: Before = { total: 0, gone: 0, failed: 0 };

type Standing = {
  readonly stage: Stage | null;
  readonly current: KeptDeletion | null;
  readonly progress: DeletionProgress | null;
  /** It waits for a tab. */
  readonly isLacking: boolean;
  readonly before: Before;
  /** Of the organisations that come. */
  readonly queue: readonly KeptDeletion[];
};

/** Null before anything was to be deleted. */
export function deletionView(standing: Standing): RunView | null {
  const { stage, current, progress, isLacking, before, queue } = standing;
  if (stage === null) return null;
  const queued = queue.reduce((sum, { chosen }) => sum + chosen.length, 0);
  const hits = before.gone + (progress?.gone.length ?? current?.gone.length ?? 0);
  const failed = before.failed + (progress?.failed.length ?? 0);
  const isWaiting = progress?.phase === 'waiting' && stage.phase === 'running';
  return {
    phase: isLacking ? 'stopped' : isWaiting ? 'waiting' : stage.phase,
    done: hits + failed,
    total: before.total + (progress?.total ?? current?.chosen.length ?? 0) + queued,
    hits,
    failed,
    unread: 0,
    left: secondsLeft(progress),
    organization: current?.organization ?? null,
    problem: isLacking ? 'no-tab' : stage.problem,
  };
}

/** With what became of this one. */
export function withProgress(before: Before, progress: DeletionProgress | null): Before {
  return {
    total: before.total + (progress?.total ?? 0),
    gone: before.gone + (progress?.gone.length ?? 0),
    failed: before.failed + (progress?.failed.length ?? 0),
  };
}

/** Null while it cannot be said. */
export function secondsLeft(progress: Pick<DeletionProgress, 'left'> | null): number | null {
  const left = progress?.left ?? null;
  return left === null ? null : left / 1000;
}
