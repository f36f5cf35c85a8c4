import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Complaint } from './complaint';
import type { World } from './world';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB',
};

/** How a source is called in what is printed. */
export const sourceName = (file: string): string => (file === '-' ? 'standard input' : plain(file));

/** A file name may hold anything, even what moves the cursor. */
const plain = (name: string): string => name.replace(/\p{C}/gu, '\ufffd');

/** All bytes of a file, or of standard input for `-`. */
export async function readInput(file: string, { folder, input }: World): Promise<Uint8Array> {
  if (file === '-') {
    if (input === undefined)
      throw new Complaint('There is nothing to scan: name a file, or pipe a text in. See --help.');
    return input();
  }
  try {
    return await readFile(resolve(folder, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Complaint(`${sourceName(file)} ${reasons[code] ?? `cannot be read (${code})`}.`);
  }
}
