import type { SeveralFiles } from '@/lib/model/question';

/** Where it could be told of none, or of all, the question is about all of them. */
const isAboutAll = ({ count, names }: SeveralFiles): boolean => names.length === 0 || names.length === count;

/** The beginning of the title, and its verb: "One of these 3 files", "contains". */
export function whichFiles(files: SeveralFiles): { readonly which: string; readonly verb: string } {
  const { count, names } = files;
  if (isAboutAll(files)) return { which: `These ${count} files`, verb: 'contain' };
  return names.length === 1
    ? { which: `One of these ${count} files`, verb: 'contains' }
    : { which: `${names.length} of these ${count} files`, verb: 'contain' };
}

/** The names that the title leaves open; empty where there are none. */
export function openNames(files: SeveralFiles | null): readonly string[] {
  return files === null || isAboutAll(files) ? [] : files.names;
}

/** A space and what can be done with the others, or nothing. */
export function othersNote(files: SeveralFiles | null): string {
  const count = files?.others ?? 0;
  if (count === 0) return '';
  return count === 1
    ? ' The other one can be attached on its own.'
    : ` The other ${count} can be attached on their own.`;
}

/** The button that does it; empty where there are no others. */
export function attachOthers(files: SeveralFiles | null): string {
  const count = files?.others ?? 0;
  if (count === 0) return '';
  return count === 1 ? 'Attach the other one' : `Attach the other ${count}`;
}

export function unreadForm(files: SeveralFiles): string {
  const who = openNames(files).length === 1 ? 'It is' : 'They are';
  return `${who} in a form that cannot be read here, for example a picture, or could not be opened.`;
}

/** What could not be checked beside the files that hold something. */
export function unreadToo({ unread }: SeveralFiles): string {
  if (unread.length === 0) return 'Another part of these files could not be checked.';
  return unread.length === 1
    ? 'Another of these files could not be checked.'
    : `${unread.length} more of these files could not be checked.`;
}
