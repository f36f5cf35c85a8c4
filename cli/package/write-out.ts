import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint } from '../complaint';
import { checksumsName } from './checksums';
import type { Files } from './files';

/**
 * Writes the packages, their checksums last, and takes away what an earlier run has left: its checksums name it.
 * @throws Complaint when the folder cannot be written
 */
export function writeOut(folder: string, files: Files): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of namedIn(path.join(folder, checksumsName)))
      if (!files.has(name)) rmSync(path.join(folder, name), { force: true });
    for (const [name, bytes] of files) {
      const half = path.join(folder, `.${name}.half`);
      writeFileSync(half, bytes);
      renameSync(half, path.join(folder, name));
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Complaint(`The packages cannot be written to ${folder} (${code}).`);
  }
}

/** Names of files in the same folder. */
function namedIn(checksums: string): readonly string[] {
  if (!existsSync(checksums)) return [];
  return readFileSync(checksums, 'utf8')
    .split('\n')
    .flatMap((line) => /^[0-9a-f]{64} {2}([\w.-]+)$/.exec(line)?.[1] ?? []);
}
