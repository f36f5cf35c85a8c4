import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePrivateFolder, unshareOptions } from './private-folder';
import { makeTempFolder } from './temp-folder';
import type { TempFolder } from './temp-folder';

describe.skipIf(unshareOptions() === undefined)('a private folder', () => {
  let machine: TempFolder;
  beforeEach(() => {
    machine = makeTempFolder();
    mkdirSync(path.join(machine.path, 'etc'));
    writeFileSync(path.join(machine.path, 'etc/other.txt'), 'other');
    symlinkSync('../etc/other.txt', path.join(machine.path, 'etc/link.txt'));
  });
  afterEach(() => machine.remove());

  it('is seen in place of one that exists, and only from inside', () => {
    const folder = path.join(machine.path, 'etc');
    const made = makePrivateFolder(folder, '/bin/cat');
    writeFileSync(path.join(made.folder, 'other.txt'), 'private');
    expect(execFileSync(made.executablePath, [`${folder}/other.txt`], { encoding: 'utf8' })).toBe('private');
    expect(readFileSync(`${folder}/other.txt`, 'utf8')).toBe('other');
    made.remove();
    expect(existsSync(made.folder)).toBe(false);
  });

  it('is seen where none exists, beside everything that was there', () => {
    const etc = path.join(machine.path, 'etc');
    const made = makePrivateFolder(path.join(etc, "it's/managed"), '/bin/cat');
    writeFileSync(path.join(made.folder, 'policy.json'), '{}');
    const files = [`${etc}/it's/managed/policy.json`, `${etc}/other.txt`, `${etc}/link.txt`];
    expect(execFileSync(made.executablePath, files, { encoding: 'utf8' })).toBe('{}otherother');
    expect(existsSync(path.join(etc, "it's"))).toBe(false);
    made.remove();
    expect(readFileSync(`${etc}/other.txt`, 'utf8')).toBe('other');
  });
});
