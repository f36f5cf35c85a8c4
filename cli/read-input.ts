import { constants } from 'node:buffer';
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

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text without a byte order mark at the start; `place` names it in a complaint. */
export function decode(bytes: Uint8Array, place: string): string {
  if (bytes.length > constants.MAX_STRING_LENGTH)
    throw new Complaint(`${place} is too long for one text: at most ${constants.MAX_STRING_LENGTH} bytes.`);
  try {
    return strict.decode(withoutMark(bytes));
  } catch {
    throw new Complaint(`${place} is not UTF-8 text.`);
  }
}

export function withoutMark(bytes: Uint8Array): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}
