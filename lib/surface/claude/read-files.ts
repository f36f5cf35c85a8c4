import { readFile } from '@/lib/body/file';
import { isChanged, type Readable } from '@/lib/body/readable';
import { maximumFile } from '@/lib/body/sizes';
import type { Submission, Unreadable } from '@/lib/model/submission';

/** Bytes of all files together that are read. What is more counts as unreadable. */
const mostTogether = 4 * maximumFile;

/** Files as they were read, and the way to make those that a redaction changes. */
export type ReadFiles = {
  readonly submission: Submission;
  /** The same files with these parts: those without a change are the very objects that the person gave. */
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
  const parts = read.flatMap(({ file, text }) => [file.name, ...(text?.parts ?? [])]);
  return {
    submission: {
      way: 'file',
      parts,
      unreadable: read.flatMap(({ unreadable }) => unreadable),
      isFixed: read.some(({ text }) => text?.isFixed === true),
    },
    write(next) {
      let at = 0;
      return read.map((one) => {
        const count = 1 + (one.text?.parts.length ?? 0);
        const own = next.slice(at, at + count);
        const isSame = !isChanged(parts.slice(at, at + count), own);
        at += count;
        return isSame ? one.file : rewritten(one, own);
      });
    },
  };
}

const unread = (file: File): ReadFile => ({ file, text: null, unreadable: ['no-bytes'] });

async function readOne(file: File): Promise<ReadFile> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = readFile({ name: file.name, type: file.type, bytes });
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
