import { edited } from '@/lib/act/redact';
import type { Decision } from '@/lib/model/decision';
import type { SeveralFiles } from '@/lib/model/question';
import type { Submission } from '@/lib/model/submission';
import type { Found } from './scan-all';
import { shownValue } from './shown-value';

type Files = Pick<Submission, 'files' | 'parts'>;
type Asked = Pick<Extract<Decision, { kind: 'ask' }>, 'found' | 'unreadable'>;

/** Which of several files hold something; where none does, which could not be read. Null unless there are several. */
export function severalFiles(submission: Files, asked: Asked): SeveralFiles | null {
  const { files = [], parts } = submission;
  const { found } = asked;
  if (files.length < 2) return null;
  const isHeld = files.map((_, index) => found.slice(...partsOf(submission, index)).some(isHit));
  const holds = files.filter((_, index) => isHeld[index]);
  const unread = files.filter(({ isRead }, index) => !isRead && !isHeld[index]);
  const nameOf = (at: number): string => {
    const name = parts[at] ?? '';
    const hidden = (found[at] ?? []).map(({ start, end, category }) => {
      return { start, end, text: shownValue(name.slice(start, end), category) };
    });
    // What moves the cursor would make another name of it.
    return edited(name, hidden).replace(/\p{C}/gu, '');
  };
  return {
    count: files.length,
    names: (holds.length > 0 ? holds : unread).map(({ at }) => nameOf(at)),
    unread: holds.length > 0 && asked.unreadable ? unread.map(({ at }) => nameOf(at)) : [],
    others: otherFiles(submission, asked).length,
  };
}

/**
 * The files that the question is not about, by their place: all of each was scanned, nothing was found in it that the
 * policy minds, and it was read, unless the policy lets go what cannot be. Empty where the scan failed.
 */
export function otherFiles(submission: Files, { found, unreadable }: Asked): readonly number[] {
  const { files = [], parts } = submission;
  if (found.length !== parts.length) return [];
  return files.flatMap(({ isRead }, index) => {
    const isClean = !found.slice(...partsOf(submission, index)).some(isHit);
    return isClean && (isRead || !unreadable) ? [index] : [];
  });
}

const isHit = (findings: Found[number]): boolean => findings.length > 0;

/** The parts of a file, from its name to before that of the next. */
function partsOf({ files = [], parts }: Files, index: number): [start: number, end: number] {
  return [files[index]?.at ?? parts.length, files[index + 1]?.at ?? parts.length];
}
