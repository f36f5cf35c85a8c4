import type { ChatCheck, ChatPage } from '@/lib/model/chat';
import type { CheckJob, CheckProgress } from '@/lib/model/run';
import { chatId, fakeChats, fakeClock } from '@/test/fake-runs';
import { type CheckPorts, runCheck } from '@/lib/remind/check-run';

export const job: CheckJob = {
  organization: '00000101-0000-4000-8000-000000000101',
  person: null,
  last: null,
};
const clean: ChatCheck = { kind: 'read', counts: {}, unread: 0 };
export const wait = (seconds: number | null) => ({ kind: 'wait', seconds }) as const;

type Chats = ReturnType<typeof fakeChats>;

/** Each hook hears the number of the request, from 1 on; `silent`: the tab gives no answer. */
type Play = {
  readonly count?: number;
  readonly job?: CheckJob;
  readonly check?: (request: number, id: string, chats: Chats) => ChatCheck | 'silent' | undefined;
  readonly list?: (request: number, page: ChatPage, chats: Chats) => ChatPage | 'silent';
  readonly isFull?: boolean;
};

/** Conversations, a clock, and what is kept; runs can follow each other on it. */
export function play({ count = 3, job: wanted = job, check, list, isFull = false }: Play = {}) {
  const chats = fakeChats(count);
  const clock = fakeClock();
  const read: string[] = [];
  const heard: CheckProgress[] = [];
  const kept = { done: null as string[] | null, unread: 0, at: 0, total: null as number | null };
  const asked = { checks: 0, lists: 0 };
  const ports: CheckPorts = {
    ...clock,
    list(offset, limit) {
      const page = chats.list(offset, limit);
      asked.lists += 1;
      const answer = list?.(asked.lists, page, chats) ?? page;
      return Promise.resolve(answer === 'silent' ? undefined : answer);
    },
    check(id) {
      asked.checks += 1;
      const answer = check?.(asked.checks, id, chats) ?? clean;
      if (answer === 'silent') return Promise.reject(new Error('no tab'));
      if (answer.kind === 'read' || answer.kind === 'gone') read.push(id);
      return Promise.resolve(answer);
    },
    store: {
      begin: () => Promise.resolve(void (kept.done = [])),
      add(id, { hasUnread, at, total }) {
        if (isFull) return Promise.reject(new Error('full'));
        kept.unread += hasUnread ? 1 : 0;
        kept.at = at;
        kept.total = total;
        return Promise.resolve(void kept.done?.push(id));
      },
      drop: () => Promise.resolve(void (kept.done = null)),
    },
    hear: (progress) => void heard.push(progress),
  };
  const run = (signal = { aborted: false }) =>
    runCheck(wanted, kept.done && { ...kept, done: [...kept.done] }, ports, signal);
  return { run, chats, read, heard, kept, asked, clock };
}

export const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => chatId(from + at));
