import type { Chat, ChatCheck, ChatFailure, ChatPage } from '@/lib/model/chat';
import type {
  CheckedChat,
  CheckedPart,
  CheckJob,
  CheckProgress,
  CheckStore,
  RunClock,
  RunEnd,
  StopSignal,
} from '@/lib/model/run';
import { createRunState } from './run-state';
import { createStride } from './stride';
import { createTimeLeft } from './time-left';

export type CheckPorts = RunClock & {
  /** Both by the person's own tab; undefined, or a rejection, where it does not answer. */
  list(offset: number, limit: number): Promise<ChatPage | undefined>;
  check(conversation: string): Promise<ChatCheck | undefined>;
  readonly store: CheckStore;
  hear(progress: CheckProgress): void;
};

/** A conversation may come in each of the lists that there are; more often only by what moves meanwhile. */
const mostTimes = 5;

/** As many as the site itself asks for at once (2026-09). */
const perPage = 30;

/**
 * Reads the conversations of an organisation one after the other. Ended at any moment, it goes on with what was kept: what
 * was read is not read again, but for one that was being read just then.
 *
 * The list moves while it is read: conversations come on top, others go. So it is read again at the end, until it holds
 * nothing that was not seen.
 * What was written into since is read again when a check is taken up: no gate of this browser sees other devices.
 * @param before what was read already, of a check that is taken up again; null for a new one
 */
export async function runCheck(
  job: CheckJob,
  before: CheckedPart | null,
  ports: CheckPorts,
  signal: StopSignal,
): Promise<RunEnd> {
  const { store, now } = ports;
  const done = new Set(before?.done);
  const failed = new Map<string, Chat>();
  let found: readonly CheckedChat[] = [];
  let unread = before?.unread ?? 0;
  let total = before?.total ?? null;
  let phase: CheckProgress['phase'] = 'listing';
  const time = createTimeLeft();
  const { state, patient, keep } = createRunState(tell);
  const stride = createStride({ clock: ports, signal, patient });

  function tell(): void {
    ports.hear({
      ...state,
      ...{ phase: state.until === null ? phase : 'waiting', total, done: done.size, found, unread },
      left: phase === 'listing' || total === null ? null : time.left(total - done.size - failed.size),
      failed: [...failed.values()],
    });
  }
  function begin(next: typeof phase): void {
    phase = next;
    time.start(now());
    tell();
  }

  /** Those of the job, newest first; else how the run ends. */
  async function listAll(): Promise<readonly Chat[] | RunEnd> {
    const listed = new Map<string, Chat>();
    let given = 0;
    for (let offset: number | null = 0; offset !== null;) {
      const from: number = offset;
      const step = await stride(() => ports.list(from, perPage), 1, failureOfPage);
      if (step.kind === 'end') return step.end;
      // Without its list nobody knows what there is.
      if (step.kind === 'stuck' || step.answer.kind !== 'page') return 'failed';
      for (const chat of step.answer.chats) listed.set(chat.id, chat);
      given += step.answer.chats.length;
      // Each comes once or twice; a server that gives the same again and again would do so for ever.
      if (given > mostTimes * (listed.size + perPage)) return 'failed';
      offset = step.answer.next;
    }
    const newest = [...listed.values()].sort((one, other) => other.updated - one.updated);
    return newest.slice(0, job.last ?? newest.length);
  }

  async function readOne(chat: Chat, all: number): Promise<RunEnd | null> {
    const step = await stride(() => ports.check(chat.id), 1, failureOfCheck);
    if (step.kind === 'end') return step.end;
    if (step.kind === 'stuck') failed.set(chat.id, chat);
    else {
      done.add(chat.id);
      const { answer } = step;
      const hasUnread = answer.kind === 'read' && answer.unread > 0;
      if (hasUnread) unread += 1;
      await keep(store.add(chat.id, { hasUnread, at: now(), total: all }));
      if (answer.kind === 'read' && (Object.keys(answer.counts).length > 0 || answer.unread > 0))
        found = [...found, { chat, counts: answer.counts, unread: answer.unread }];
    }
    time.did(now(), 1);
    tell();
    return null;
  }

  if (before === null) await keep(store.begin(job));
  for (let listings = 0; ; listings += 1) {
    begin('listing');
    const listed = await listAll();
    if (typeof listed === 'string') return listed;
    if (listings === 0 && before !== null)
      for (const { id, updated } of listed) if (updated > before.at) done.delete(id);
    const open = listed.filter(({ id }) => !done.has(id) && !failed.has(id));
    total = done.size + failed.size + open.length;
    if (open.length === 0) break;
    begin('working');
    for (const chat of open) {
      const end = await readOne(chat, total);
      if (end !== null) return end;
    }
  }
  await keep(store.drop());
  tell();
  return 'finished';
}

const failureOfPage = (page: ChatPage): ChatFailure | null => (page.kind === 'page' ? null : page);
const failureOfCheck = (check: ChatCheck): ChatFailure | null =>
  check.kind === 'read' || check.kind === 'gone' ? null : check;
