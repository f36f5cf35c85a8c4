import { readFile } from '@/lib/body/file';
import { isChanged, type Readable } from '@/lib/body/readable';
import { maximumFile } from '@/lib/body/sizes';
import type { Submission, Unreadable } from '@/lib/model/submission';
import { ownBytes } from './own-bytes';

/** Bytes of all files together that are read. What is more counts as unreadable. */
const mostTogether = 4 * maximumFile;

/** Files as they were read, and the way to make those that a redaction changes. */
export type ReadFiles = {
  readonly submission: Submission;
  /**
   * The same files with these parts: those without a change are the very objects that the person gave; those that would
   * have to change and cannot are left out.
   */
  write(parts: readonly string[]): readonly File[];
};

type ReadFile = {
  readonly file: File;
  readonly text: Readable | null;
  readonly unreadable: readonly Unreadable[];
};

/** Reads the files one after the other. Never rejects: what fails to be read is unreadable. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read: ReadFile[] = [];
  let left = mostTogether;
  for (const file of files) {
    const isRead = file.size <= Math.min(left, maximumFile);
    read.push(isRead ? await readOne(file) : unread(file));
    if (isRead) left -= file.size;
  }
  const parts: string[] = [];
  const starts: number[] = [];
  for (const { file, text } of read) {
    starts.push(parts.length);
    parts.push(file.name, ...(text?.parts ?? []));
  }
  return {
    submission: {
      way: 'file',
      parts,
      unreadable: read.flatMap(({ unreadable }) => unreadable),
      isFixed: false,
      files: read.map(({ unreadable }, index) => ({
        at: starts[index] ?? 0,
        isRead: unreadable.length === 0,
      })),
      documents: read.flatMap(({ text }, index) => [
        null,
        ...(text?.parts ?? []).map(() => (text?.isFixed === true ? index : null)),
      ]),
    },
    write(next) {
      let at = 0;
      return read.flatMap((one) => {
        const texts = one.text?.parts ?? [];
        const own = next.slice(at, at + 1 + texts.length);
        const isSame = !isChanged(parts.slice(at, at + own.length), own);
        at += own.length;
        if (isSame) return [one.file];
        return one.text?.isFixed === true && isChanged(texts, own.slice(1)) ? [] : [rewritten(one, own)];
      });
    },
  };
}

const unread = (file: File): ReadFile => ({ file, text: null, unreadable: ['no-bytes'] });

async function readOne(file: File): Promise<ReadFile> {
  try {
    const bytes = await ownBytes(file);
    const text = readFile(bytes);
    if (text === 'unreadable') return { file, text: null, unreadable: [bytes] };
    return { file, text, unreadable: text.unreadable };
  } catch {
    // It was changed or taken away meanwhile, or it is a folder.
    return unread(file);
  }
}

function rewritten({ file, text }: ReadFile, [name = file.name, ...texts]: readonly string[]): File {
  const { type, lastModified } = file;
  return new File([text === null ? file : text.write(texts)], name, { type, lastModified });
}
