import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle';

const folder = mkdtempSync(join(tmpdir(), 'packed-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => writeFileSync(join(folder, 'program.mjs'), await bundle('policy.ts')));

/** Plain Node in a folder with nothing but the program, and nothing of npm's. */
function program(line: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['program.mjs', ...line], {
    cwd: folder,
    env: {},
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// A process starts in each: seconds, on a machine with other work.
describe('the packed program', { timeout: 60_000 }, () => {
  it('helps, and says what is wrong with a line', () => {
    expect(program(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(program(['try'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('writes a policy, finds its mistakes, tries it and makes its files', () => {
    expect(program(['init', '--stance', 'enforce', '--out', 'p.json'])).toMatchObject({
      status: 0,
      stdout: '',
    });
    expect(program(['validate', 'p.json'])).toMatchObject({ status: 0, stderr: '' });
    expect(program(['validate', '-'], '{"mode": 1}').stdout).toContain('line 1: mode must be');
    const sample = ['--text', 'My SSN is 536-22-8145', '--account', 'team', '--json'];
    const tried = program(['try', 'p.json', ...sample]);
    expect([tried.status, tried.stderr]).toEqual([1, '']);
    expect(JSON.parse(tried.stdout)).toMatchObject({ findings: [{ detector: 'us-ssn', action: 'redact' }] });
    const ids = [
      '--chromium-id',
      'abcdefghijklmnopabcdefghijklmnop',
      '--update-url',
      'https://a.example/update.xml',
    ];
    const build = ['build', 'p.json', '--out', 'made', ...ids, '--xpi-url', 'https://a.example/x.xpi'];
    expect(program(build)).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(folder).sort()).toEqual(['made', 'p.json', 'program.mjs']);
  });

  it.runIf(process.platform === 'linux')('says so where its words do not fit', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['program.mjs', '--help'], {
      cwd: folder,
      env: {},
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([status, stderr]).toEqual([2, 'Standard output does not fit: the disk is full.\n']);
  });

  it('makes a set of values', () => {
    const csv = 'account\n219456789\n804110233\n536228146\n';
    const made = program(['exact-match', '-', '--column', '1', '--id', 'own-a', '--name', 'account'], csv);
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({ id: 'own-a', count: 3 });
  });
});
