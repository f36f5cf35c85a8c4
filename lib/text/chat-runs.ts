import type { DeletionProblem } from '@/lib/model/chat-row';
import type { RunView } from '@/lib/model/run-view';

/** What a check and a deletion say while they run. */

export const runLabels = {
  start: 'Start the check',
  startAgain: 'Start anew',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  forget: 'Leave it',
} as const;

export const checkName = 'Progress of the check';
export const deletionName = 'Progress of the deletion';

const patience = 'claude.ai asks to wait; it goes on by itself.';
const paused = 'Paused.';

/** Why a run stopped, and what to do before it goes on. */
const stops: Readonly<Record<DeletionProblem, string>> = {
  wait: patience,
  'signed-out': 'Stopped: nobody is signed in on claude.ai. Sign in there; then it goes on by itself.',
  'other-account':
    'Stopped: the claude.ai tab is in another organization now. Switch back; then it goes on by itself.',
  failed: 'Stopped: claude.ai gave no clear answer. Try again in a few minutes.',
  'still-there': 'Stopped: claude.ai still shows what it was asked to delete. Try again in a few minutes.',
  'no-tab': 'No claude.ai tab of this account is open. Once there is one, it goes on by itself.',
};
const noTabOf = (account: string): string =>
  `No claude.ai tab is open with the account “${account}”. Once there is one, it goes on by itself.`;

/** "less than a minute left", "about 4 minutes left"; empty while nothing is known. @param left seconds */
export function leftText(left: number | null): string {
  if (left === null) return '';
  if (left < 60) return 'Less than a minute left.';
  const minutes = Math.round(left / 60);
  if (minutes === 1) return 'About a minute left.';
  if (minutes < 90) return `About ${minutes} minutes left.`;
  return `About ${Math.round(minutes / 60)} hours left.`;
}

function where({ phase, left, problem }: RunView, account: string): string {
  if (phase === 'waiting') return patience;
  if (phase === 'paused') return paused;
  if (problem === 'no-tab' && account !== '') return noTabOf(account);
  if (phase === 'stopped') return stops[problem ?? 'failed'];
  return phase === 'running' ? leftText(left) : '';
}

const left = (open: number, all: number): string => `${open} of ${all} ${open === 1 ? 'is' : 'are'} left`;

const joined = (sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

const found = (hits: number): string => {
  if (hits === 0) return '';
  return hits === 1
    ? '1 holds something that should not stay.'
    : `${hits} hold something that should not stay.`;
};
const missed = (failed: number): string => (failed === 0 ? '' : `${failed} could not be read.`);
const unread = (count: number): string => {
  if (count === 0) return '';
  return count === 1
    ? '1 has files or pictures that were not looked into.'
    : `${count} have files or pictures that were not looked into.`;
};

/** One or two sentences on a check of conversations. @param account that it is at, where its name tells it from others; else empty */
export function checkText(run: RunView, account: string): string {
  const { phase, done, total, hits, failed } = run;
  const open = joined([unread(run.unread), missed(failed)]);
  if (phase === 'unfinished') {
    const so =
      total !== null
        ? left(total - done, total)
        : done === 1
          ? '1 conversation is done'
          : `${done} conversations are done`;
    return `A check was not finished: ${so}.`;
  }
  if (phase === 'finished') {
    const all = done === 1 ? 'Checked 1 conversation.' : `Checked ${done} conversations.`;
    return joined([all, hits === 0 ? 'Nothing was found.' : found(hits), open]);
  }
  const so = total === null ? `Checked ${done} so far.` : `Checked ${done} of ${total}.`;
  return joined([so, found(hits), open, where(run, account)]);
}

/** One or two sentences on a deletion. @param account as for a check */
export function deletionText(run: RunView, account: string): string {
  const { phase, done, total, hits, failed } = run;
  const all = total ?? done;
  if (phase === 'unfinished') return `A deletion was not finished: ${left(all - done, all)}.`;
  const still = failed === 0 ? '' : failed === 1 ? '1 is still there.' : `${failed} are still there.`;
  if (phase === 'finished') {
    const gone = hits === 1 ? '1 conversation is gone.' : `${hits} conversations are gone.`;
    return joined([gone, still]);
  }
  return joined([`Deleted ${hits} of ${all}.`, still, where(run, account)]);
}
