import { type Zippable, zipSync } from 'fflate';
import { type Files, inOrder } from './files';

/** The first moment that a zip can name. It is written in local time: made in local time, it is the same everywhere. */
const noTime = (): Date => new Date(1980, 0, 1);

/** That of Unix, so that unpacking restores what may be run. */
const system = 3;
const plainFile = 0o100644;
const program = 0o100755;

/**
 * A zip of these files that depends on their names and contents alone.
 * @param programs paths of those that may be run
 */
export function zipOf(files: Files, programs: ReadonlySet<string> = new Set()): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of inOrder(files)) {
    const mode = programs.has(name) ? program : plainFile;
    entries[name] = [bytes, { level: 9, mtime: noTime(), os: system, attrs: mode << 16 }];
  }
  return zipSync(entries);
}
