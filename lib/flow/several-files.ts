import { edited } from '@/lib/act/redact';
import type { SeveralFiles } from '@/lib/model/question';
import type { Submission } from '@/lib/model/submission';
import type { Found } from './scan-all';
import { shownValue } from './shown-value';

/** Which of several files hold something; where none does, which could not be read. Null unless there are several. */
export function severalFiles({ files = [], parts }: Submission, found: Found): SeveralFiles | null {
  if (files.length < 2) return null;
  const holds = files.filter(({ at }, index) => {
    const end = files[index + 1]?.at ?? parts.length;
    return found.slice(at, end).some((findings) => findings.length > 0);
  });
  const named = holds.length > 0 ? holds : files.filter(({ isRead }) => !isRead);
  const nameOf = (at: number): string => {
    const name = parts[at] ?? '';
    const hidden = (found[at] ?? []).map(({ start, end, category }) => {
      return { start, end, text: shownValue(name.slice(start, end), category) };
    });
    // What moves the cursor would make another name of it.
    return edited(name, hidden).replace(/\p{C}/gu, '');
  };
  return { count: files.length, names: named.map(({ at }) => nameOf(at)) };
}
