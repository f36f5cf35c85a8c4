import { numbered } from './en';

export const dismiss = 'Dismiss';
export const reloadNeeded = 'This page needs a reload for protection.';

/** "Redacted 1 Social Security number.", from detector id -> count. */
export function redactedNotice(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts);
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  const only = entries.length === 1 ? entries[0] : undefined;
  if (only === undefined) return `Redacted ${total} sensitive values.`;
  return `Redacted ${numbered(only[0], total)}.`;
}
