import type { DueChat, Held } from '@/lib/model/chat-row';
import { dateText } from './date';
import { counted } from './en';

/** What the popup, the banner and the page of conversations to delete all say. */

/** Kinds that are named before the rest is only counted. */
const mostKinds = 4;

/** "2 bank account numbers, an SSN and a file that could not be checked"; empty for nothing. Most frequent first. */
export function whatIsIn(held: readonly Held[], files: number): string {
  const kinds = [...held].sort((one, other) => other.count - one.count);
  const named = kinds.slice(0, mostKinds).map((kind) => counted(kind, kind.count));
  const left = kinds.length - named.length;
  if (left > 0) named.push(left === 1 ? 'one more kind' : `${left} more kinds`);
  if (files > 0) named.push(files === 1 ? 'a file' : `${files} files`);
  return listed(named);
}

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** "today", "tomorrow", "in 3 days". */
export function inDays(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** "Due for deletion in 3 days." */
export function dueText({ state, daysLeft }: Pick<DueChat, 'state' | 'daysLeft'>): string {
  if (state.kind === 'snoozed') {
    return daysLeft <= 0 ? 'Put off until later today.' : `Put off until ${dateText(state.date)}.`;
  }
  if (state.kind === 'later') return `Due for deletion ${inDays(daysLeft)}.`;
  return daysLeft >= 0 ? 'Due for deletion today.' : `Due for deletion since ${dateText(state.date)}.`;
}

/** What a conversation holds, or why it should not stay where nothing was found in it. */
export function holdsText({ held, files, causes }: Pick<DueChat, 'held' | 'files' | 'causes'>): string {
  const what = whatIsIn(held, files);
  if (what !== '') return `This conversation holds ${what}.`;
  return causes.includes('personal-account')
    ? 'This conversation is on an account that is not your company’s.'
    : 'Something went into this conversation that should not stay.';
}

export const deleteIt = 'Delete…';
export const snoozeIt = 'Snooze';
