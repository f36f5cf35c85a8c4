import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint } from '../complaint';
import { checksumsName } from './checksums';
import type { Files } from './files';

/**
 * Writes the packages, their checksums last, and takes away what an earlier run has left: its checksums name it.
 * @throws Complaint when the folder cannot be written, or its checksums are not ours
 */
export function writeOut(folder: string, files: Files): void {
  try {
    makeFolder(folder);
    for (const name of namedIn(folder))
      if (!files.has(name)) rmSync(path.join(folder, name), { force: true });
    for (const [name, bytes] of files) {
      const half = path.join(folder, `.${name}.half`);
      writeFileSync(half, bytes);
      renameSync(half, path.join(folder, name));
    }
  } catch (error) {
    if (error instanceof Complaint) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Complaint(`The packages cannot be written to ${folder} (${code}).`);
  }
}

/** Step by step: by itself Node goes round for ever where a folder takes no folders, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

const ours = /^[0-9a-f]{64} {2}(chat-guardrails-[\w.-]+|update\.xml|updates\.json)$/;

/** Names of files in the same folder that an earlier run has made. @throws Complaint when somebody else made the list */
function namedIn(folder: string): readonly string[] {
  const list = path.join(folder, checksumsName);
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const name = ours.exec(line)?.[1];
      if (name !== undefined) return name;
      throw new Complaint(`${folder} holds a ${checksumsName} of others. Choose another folder.`);
    });
}
