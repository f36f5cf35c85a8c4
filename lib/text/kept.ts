import type { Plan } from '@/lib/model/account-status';
import type { Subject, SubjectFacts } from '@/lib/model/fact';
import { dateText } from './date';

/** What else is kept, and how old the facts are; the statements themselves come from the facts. */

export const whatElse = 'What else is kept';
export const sourcesDiffer = 'Sources differ; this is the stricter one.';

/** The subjects that the popup names, in the words for a person; the guide has all of them. */
export const keptSubjects: Readonly<Partial<Record<Subject, string>>> = {
  'retention-deleted': 'Deleted chats',
  'retention-flagged': 'Flagged chats',
  'retention-feedback': 'Chats with feedback',
  incognito: 'Incognito chats',
};

/** Behind the name of a source: ", Jun 9, 2026"; nothing for one that carries no date. */
export function dated(date: string | null): string {
  return date === null ? '' : `, ${dateText(date)}`;
}

/** Null while no fact about this account is due for review. */
export function reviewDue(knowledge: readonly SubjectFacts[]): string | null {
  const due = knowledge.map(({ dueSince }) => dueSince).filter((date) => date !== null);
  const [oldest] = [...due].sort();
  if (oldest === undefined) return null;
  const what = due.length === 1 ? 'One fact' : `${due.length} facts`;
  return `${what} about this account ${due.length === 1 ? 'is' : 'are'} due for review, since ${dateText(oldest)}.`;
}

export const openGuide = (plan: Plan | 'unknown'): string =>
  plan === 'unknown' ? 'Open the guide' : 'What this account means: open the guide';
