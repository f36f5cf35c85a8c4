import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSystemFile } from './system-file';
import { makeTempFolder } from './temp-folder';
import type { TempFolder } from './temp-folder';

describe.skipIf(process.platform === 'win32')('a file in a system folder', () => {
  let machine: TempFolder;
  beforeEach(() => {
    machine = makeTempFolder();
  });
  afterEach(() => machine.remove());

  it('is removed with the folders that were made for it', async () => {
    const file = path.join(machine.path, 'policies/managed/ours.json');
    const made = createSystemFile(file, 'first');
    made.write('second');
    expect(readFileSync(file, 'utf8')).toBe('second');
    await made.remove();
    expect(readdirSync(machine.path)).toEqual([]);
  });

  it('leaves the files of others, and folders that were there', async () => {
    mkdirSync(path.join(machine.path, 'managed'));
    writeFileSync(path.join(machine.path, 'managed/theirs.json'), 'theirs');
    const made = createSystemFile(path.join(machine.path, 'managed/ours.json'), 'ours');
    await made.remove();
    expect(readdirSync(path.join(machine.path, 'managed'))).toEqual(['theirs.json']);
  });

  it('refuses a name that is taken', () => {
    const file = path.join(machine.path, 'theirs.json');
    writeFileSync(file, 'theirs');
    expect(() => createSystemFile(file, 'ours')).toThrow('is there already; it was left as it is');
    expect(readFileSync(file, 'utf8')).toBe('theirs');
  });

  it('is gone after the process that made it was killed', async () => {
    const file = path.join(machine.path, 'managed/ours.json');
    const module = path.resolve('test/browsers/system-file.ts');
    const script = `import(${JSON.stringify(module)}).then((made) => {
      made.createSystemFile(${JSON.stringify(file)}, 'ours');
      setInterval(() => {}, 1000);
    })`;
    const process = spawn('node', ['--import', 'tsx', '-e', script], { stdio: 'ignore' });
    const ended = once(process, 'exit');
    await vi.waitFor(() => expect(existsSync(file)).toBe(true), { timeout: 10_000 });
    process.kill('SIGKILL');
    await ended;
    await vi.waitFor(() => expect(readdirSync(machine.path)).toEqual([]), { timeout: 5_000 });
  }, 20_000);
});
