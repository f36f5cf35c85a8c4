import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint } from '../complaint';
import type { Files } from './files';

/** What is under version control, as it stands in the folder now: that is what was built. */
export type Source = {
  readonly files: Files;
  readonly programs: ReadonlySet<string>;
  /** Whether all of it is committed, and nothing else lies there that could have gone into the build. */
  readonly isCommitted: boolean;
};

/** Null when the folder is no checkout of git; its files cannot be told from what was made in it then. */
export function readSource(project: string): Source | null {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: project, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8 });
  let listed: string;
  try {
    listed = git('ls-files', '--stage', '-z');
  } catch {
    return null;
  }
  const entries = listed.split('\0').filter((entry) => entry !== '');
  // Inside of a checkout that is not ours.
  if (entries.length === 0) return null;
  const files = new Map<string, Uint8Array>();
  const programs = new Set<string>();
  for (const entry of entries) {
    // mode, object, stage, tab, path
    const [about = '', name = ''] = entry.split('\t');
    files.set(name, read(path.join(project, name), name));
    if (about.startsWith('100755')) programs.add(name);
  }
  return { files, programs, isCommitted: git('status', '--porcelain') === '' };
}

function read(file: string, name: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Complaint(`${name} is under version control, but cannot be read.`);
  }
}
