import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Complaint } from './complaint';
import type { World } from './world';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'is a file, not a folder',
  EACCES: 'may not be * by you',
  EPERM: 'may not be * by you',
  ENOSPC: 'does not fit: the disk is full',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB',
};

/** What went wrong with a file, to follow its name. @param done `read` or `written` */
export function fileTrouble(error: unknown, done: 'read' | 'written'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return (reasons[code] ?? `cannot be * (${code})`).replace('*', done);
}

/** How a source is called in what is printed. */
export const sourceName = (file: string): string => (file === '-' ? 'standard input' : plain(file));

/** For a terminal: names of files and of keys may hold anything, even what moves the cursor. */
export const plain = (name: string): string => name.replace(/\p{C}/gu, '\ufffd');

/** All bytes of a file, or of standard input for `-`. */
export async function readInput(file: string, { folder, input }: World): Promise<Uint8Array> {
  if (file === '-') {
    if (input === undefined)
      throw new Complaint('There is nothing to read: name a file, or pipe a text in. See --help.');
    return input();
  }
  try {
    return await readFile(resolve(folder, file));
  } catch (error) {
    throw new Complaint(`${sourceName(file)} ${fileTrouble(error, 'read')}.`);
  }
}
