import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPolicyProgram } from '@/test/samples/policy-program';

const { folder, file, run, remove } = createPolicyProgram();
afterAll(remove);

describe('build', () => {
  const ids = [
    '--chromium-id',
    'abcdefghijklmnopabcdefghijklmnop',
    '--update-url',
    'https://a.example/update.xml',
  ];
  const all = [...ids, '--xpi-url', 'https://a.example/x.xpi'];
  const good = file('good.json', '{ "mode": "enforce", /* c */ "emailDomains": ["a.example"], }');
  const built = (...line: readonly string[]) => run(['build', good, ...all, '--out', 'made', ...line]);

  it('writes all files with their checksums, and none beside', async () => {
    expect(await built()).toMatchObject({ code: 0, out: '', told: expect.stringContaining('files to made') });
    const list = readFileSync(join(folder, 'made/SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const files = readdirSync(join(folder, 'made'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files).toHaveLength(list.length + 1);
    for (const line of list) {
      const [sum, path = ''] = line.split('  ');
      const bytes = readFileSync(join(folder, 'made', path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
    expect(readFileSync(join(folder, 'made/firefox/policies.json'), 'utf8')).toContain('a.example');
    expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([]);
  });

  it('replaces an older build only when it is told to, and never what it did not write', async () => {
    expect(await built()).toMatchObject({ code: 2, told: expect.stringContaining('made is not empty') });
    expect(await built('--force')).toMatchObject({ code: 0 });
    file('made/notes.txt', 'mine');
    expect(await built('--force')).toMatchObject({ code: 2, told: expect.stringContaining('(notes.txt)') });
    expect(readFileSync(join(folder, 'made/notes.txt'), 'utf8')).toBe('mine');
  });

  it('makes nothing for Firefox where it is told of no package', async () => {
    const { code, told } = await run(['build', good, ...ids, '--out', 'without']);
    expect([code, told]).toEqual([0, expect.stringContaining('None of them is for Firefox')]);
    const files = readdirSync(join(folder, 'without'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /firefox/i.test(file))).toEqual([]);
    expect(readFileSync(join(folder, 'without/README.txt'), 'utf8')).toContain(
      'no files for Firefox, because no --xpi-url was given',
    );
  });

  it('writes where a link leads, and lets it be a link', async () => {
    mkdirSync(join(folder, 'share'));
    symlinkSync(join(folder, 'share'), join(folder, 'link'));
    expect(await run(['build', good, ...all, '--out', 'link'])).toMatchObject({ code: 0 });
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'share'))).toContain('README.txt');
  });

  it('takes a list of checksums by others for none of its own', async () => {
    mkdirSync(join(folder, 'downloads'));
    file('downloads/system.iso', 'x');
    file('downloads/SHA256SUMS', `${'0'.repeat(64)}  system.iso\n`);
    const { code, told } = await run(['build', good, ...all, '--out', 'downloads', '--force']);
    expect([code, told]).toEqual([2, expect.stringContaining('holds what no build wrote')]);
    expect(readdirSync(join(folder, 'downloads')).sort()).toEqual(['SHA256SUMS', 'system.iso']);
  });

  it.each<[string, readonly string[], string]>([
    [
      'a policy with mistakes',
      ['build', file('wrong.json', { mode: 1 }), ...all, '--out', 'no'],
      'not a valid policy',
    ],
    ['no folder', ['build', good, ...all], '--out is missing'],
    ['no id', ['build', good, '--out', 'no'], '--chromium-id and --update-url are missing.'],
    [
      'a bad id',
      ['build', good, ...all, '--out', 'no', '--chromium-id', 'xyz'],
      'has to be 32 small letters',
    ],
    ['a bad address', ['build', good, ...all, '--out', 'no', '--xpi-url', 'x'], 'has to be an address'],
    [
      'a bad closure',
      ['build', good, ...all, '--out', 'no', '--disabling', 'no'],
      '--disabling must be "open"',
    ],
    ['a file in its place', ['build', good, ...all, '--out', 'good.json', '--force'], 'good.json is a file'],
    [
      'a file above it',
      ['build', good, ...all, '--out', 'good.json/no'],
      'good.json/no is a file, not a folder',
    ],
    [
      'the root of the machine',
      ['build', good, ...all, '--out', '/', '--force'],
      '/ holds what no build wrote',
    ],
  ])('%s: a sentence, and nothing is written', async (_name, line, sentence) => {
    const { code, told } = await run(line);
    expect(code).toBe(2);
    expect(told).toContain(sentence);
    expect(existsSync(join(folder, 'no'))).toBe(false);
    expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([]);
  });
});
