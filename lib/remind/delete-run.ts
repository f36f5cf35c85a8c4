import type { ChatDeletion, ChatFailure } from '@/lib/model/chat';
import type {
  DeletionProgress,
  DeletionStore,
  KeptDeletion,
  RunClock,
  RunEnd,
  StopSignal,
} from '@/lib/model/run';
import { createRunState } from './run-state';
import { createStride } from './stride';
import { createTimeLeft } from './time-left';

export type DeletionPorts = RunClock & {
  /** By the person's own tab: one for each, in their order; undefined, or a rejection, where it does not answer. */
  remove(conversations: readonly string[]): Promise<readonly ChatDeletion[] | undefined>;
  readonly store: DeletionStore;
  hear(progress: DeletionProgress): void;
};

/** Deleted by one message to the tab: few enough that progress is seen. */
const perBatch = 10;

/** Requests beside those for each conversation: whose session it is, the deletion, the list, a control. */
const perBatchMore = 4;

/** How often one is tried that is still there afterwards. */
const tries = 3;

/**
 * Deletes what the person has confirmed, batch by batch. What counts as gone was read back. Ended at any moment, it goes
 * on with what was kept: nothing else is ever asked for than what was chosen, and what is gone already is read as gone.
 */
export async function runDeletion(
  { organization, person, chosen, gone: before }: KeptDeletion,
  ports: DeletionPorts,
  signal: StopSignal,
): Promise<RunEnd> {
  const { store, now } = ports;
  const all = [...new Set(chosen)];
  const gone = new Set(before.filter((id) => all.includes(id)));
  const failures = new Map<string, number>();
  const isFailed = (id: string) => (failures.get(id) ?? 0) >= tries;
  const open = () => all.filter((id) => !gone.has(id) && !isFailed(id));
  const time = createTimeLeft();
  const { state, patient, keep } = createRunState(tell);
  const stride = createStride({ clock: ports, signal, patient });

  function tell(): void {
    ports.hear({
      ...state,
      ...{ phase: state.until === null ? 'working' : 'waiting', total: all.length, done: gone.size },
      ...{ gone: [...gone], failed: all.filter((id) => isFailed(id) && !gone.has(id)) },
      left: time.left(open().length),
    });
  }
  const write = () => keep(store.keep({ organization, person, chosen: all, gone: [...gone] }));

  /** What is gone is not asked for again, when a part of the batch has to wait. */
  async function removeOf(batch: readonly string[]): Promise<readonly ChatDeletion[] | undefined> {
    const asked = batch.filter((id) => !gone.has(id));
    const results = await ports.remove(asked);
    if (results?.length !== asked.length) return undefined;
    asked.forEach((id, index) => {
      if (results[index]?.kind === 'gone') gone.add(id);
    });
    return results;
  }

  await write();
  time.start(now());
  tell();
  for (let batch = open().slice(0, perBatch); batch.length > 0; batch = open().slice(0, perBatch)) {
    const asked = batch;
    const settled = gone.size;
    const step = await stride(() => removeOf(asked), asked.length + perBatchMore, failureIn);
    if (gone.size > settled) await write();
    const times = step.kind === 'stuck' ? tries : 1;
    for (const id of asked) failures.set(id, (failures.get(id) ?? 0) + times);
    time.did(now(), gone.size - settled);
    // What is gone of the last batch is said too, when the rest has to wait for the person.
    tell();
    if (step.kind === 'end') return step.end;
  }
  await keep(store.drop());
  tell();
  return 'finished';
}

/**
 * Of all of them: a server that wants patience, another session, nothing but failures. One that failed by itself is no
 * failure of the others.
 */
function failureIn(results: readonly ChatDeletion[]): ChatFailure | null {
  for (const kind of ['signed-out', 'other-account', 'wait'] as const) {
    const failure = results.find((one) => one.kind === kind);
    if (failure?.kind === kind) return failure;
  }
  return results.every(({ kind }) => kind === 'failed') ? { kind: 'failed' } : null;
}
