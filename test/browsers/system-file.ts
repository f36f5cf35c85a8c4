import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAfterEnd } from './after-end';

export type SystemFile = {
  readonly write: (text: string) => void;
  /** Deletes the file, and the folders that had to be made for it. */
  readonly remove: () => Promise<void>;
};

const removeScript = 'rm -f "$1"; shift; for folder in "$@"; do rmdir "$folder"; done';

/**
 * A policy file of our own in a system folder. It is removed when this process ends, in whatever way.
 *
 * @throws a sentence when the folder cannot be written, or a file of that name is there already.
 */
export function createSystemFile(file: string, text: string): SystemFile {
  if (existsSync(file)) throw new Error(`${file} is there already; it was left as it is.`);
  const folder = path.dirname(file);
  const missing = missingFolders(folder);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new Error(`${folder} cannot be made by this user.`);
  }
  const remove = runAfterEnd(removeScript, [file, ...missing]);
  const write = (content: string): void => {
    // Beside the folder, not in it: the browser reads every file in there, half-written ones too.
    const half = `${folder}.${process.pid}.tmp`;
    writeFileSync(half, content, { mode: 0o644 });
    renameSync(half, file);
  };
  try {
    write(text);
  } catch {
    void remove();
    throw new Error(`${folder} cannot be written by this user.`);
  }
  return { write, remove };
}

/** Deepest first. */
function missingFolders(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [folder, ...missingFolders(path.dirname(folder))];
}
