import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeTempFolder } from '@/test/browsers/temp-folder';
import { sha256 } from './checksums';
import { run } from './run';

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const base = 'https://extensions.example.com/guard';
const gecko = { id: 'guard@example.com', strict_min_version: '140.0' };
const contents: Readonly<Record<string, string>> = {
  'package.json': '{"version":"1.2.3"}',
  'package-lock.json':
    '{"lockfileVersion":3,"packages":{"":{"name":"guard","version":"1.2.3","dependencies":{"a":"1.0.0"}},"node_modules/a":{"version":"1.0.0"}}}',
  '.output/chrome-mv3/manifest.json': '{"version":"1.2.3","minimum_chrome_version":"128"}',
  '.output/chrome-mv3/background.js': 'void 0',
  '.output/firefox-mv3/manifest.json': JSON.stringify({
    version: '1.2.3',
    browser_specific_settings: { gecko },
  }),
  '.output/firefox-mv3/background.js': 'void 0',
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** A project that was built, with files of this age. */
function makeProject(names: readonly string[], age: Date): string {
  const project = makeTempFolder().path;
  for (const file of names) {
    const target = path.join(project, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, contents[file] ?? '');
    utimesSync(target, age, age);
  }
  writeFileSync(path.join(project, '.gitignore'), '.output\n');
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: project, stdio: 'pipe' });
  git('init');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--no-gpg-sign', '-m', 'First');
  return project;
}

const names = Object.keys(contents);
const project = () => makeProject(names, new Date());

async function play(projectFolder: string, args: readonly string[], key?: string) {
  const said: string[] = [];
  const code = await run(args, {
    folder: projectFolder,
    project: projectFolder,
    input: undefined,
    colours: false,
    key,
    print: (text) => said.push(text),
    complain: (text) => said.push(text),
  });
  const out = path.join(projectFolder, '.output/packages');
  const read = (name: string) => readFileSync(path.join(out, name));
  const written = () => readdirSync(out).sort();
  return { code, said: said.join(''), written, read };
}

const open = (xpi: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(xpi)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );

describe('npm run package', () => {
  it('makes the same bytes in another folder, at another time, in another zone', async () => {
    const first = makeProject(names, new Date('2001-01-01'));
    const one = await play(first, ['--base-url', base], pem);
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const second = makeProject(names.toReversed(), new Date('2031-07-07'));
    vi.useFakeTimers({ now: new Date('2031-07-08'), toFake: ['Date'] });
    const other = await play(second, ['--base-url', `${base}/`], pem);
    expect(one.written()).toEqual([
      'SHA256SUMS',
      'chat-guardrails-1.2.3-chrome-store.zip',
      'chat-guardrails-1.2.3-source.zip',
      'chat-guardrails-1.2.3-unsigned.xpi',
      'chat-guardrails-1.2.3.cdx.json',
      'chat-guardrails-1.2.3.crx',
      'update.xml',
      'updates.json',
    ]);
    expect(other.written()).toEqual(one.written());
    for (const name of one.written())
      expect([name, sha256(other.read(name))]).toEqual([name, sha256(one.read(name))]);
    // Nothing but the built extension, and what is under version control.
    expect(Object.keys(open(one.read('chat-guardrails-1.2.3-source.zip')))).toEqual([
      '.gitignore',
      'package-lock.json',
      'package.json',
    ]);
  });

  it('names the address for updates where a company serves them, and nowhere else', async () => {
    const { read } = await play(project(), ['--base-url', base], pem);
    const crx = read('chat-guardrails-1.2.3.crx');
    const manifestIn = (bytes: Uint8Array) => JSON.parse(open(bytes)['manifest.json'] ?? '') as unknown;
    expect(manifestIn(crx.subarray(crx.indexOf('PK\u0003\u0004')))).toHaveProperty(
      'update_url',
      `${base}/update.xml`,
    );
    expect(manifestIn(read('chat-guardrails-1.2.3-chrome-store.zip'))).not.toHaveProperty('update_url');
    const xpi = read('chat-guardrails-1.2.3-unsigned.xpi');
    expect(manifestIn(xpi)).toMatchObject({
      browser_specific_settings: { gecko: { ...gecko, update_url: `${base}/updates.json` } },
    });
    expect(read('update.xml').toString()).toContain(
      `codebase="${base}/chat-guardrails-1.2.3.crx" version="1.2.3" prodversionmin="128"`,
    );
    expect(JSON.parse(read('updates.json').toString())).toEqual({
      addons: {
        'guard@example.com': {
          updates: [
            {
              version: '1.2.3',
              update_link: `${base}/chat-guardrails-1.2.3-unsigned.xpi`,
              update_hash: `sha256:${sha256(xpi)}`,
              applications: { gecko: { strict_min_version: '140.0' } },
            },
          ],
        },
      },
    });
  });

  it('without a key and an address makes the rest, says so, and leaves nothing of an earlier run', async () => {
    const dir = project();
    await play(dir, ['--base-url', base], pem);
    const { code, said, written, read } = await play(dir, []);
    expect(code).toBe(0);
    expect(said).toContain('No key was given, so there is no CRX and no update.xml.');
    expect(said).toContain('The XPI is not signed.');
    expect(said).toContain('No --base-url was given');
    expect(written()).toEqual([
      'SHA256SUMS',
      'chat-guardrails-1.2.3-chrome-store.zip',
      'chat-guardrails-1.2.3-source.zip',
      'chat-guardrails-1.2.3-unsigned.xpi',
      'chat-guardrails-1.2.3.cdx.json',
    ]);
    const lines = read('SHA256SUMS').toString().trimEnd().split('\n');
    expect(lines).toEqual(
      written()
        .filter((name) => name !== 'SHA256SUMS')
        .map((name) => `${sha256(read(name))}  ${name}`),
    );
  });

  it('leaves the files of others where they are, even when a list of checksums names them', async () => {
    const folder = makeTempFolder().path;
    writeFileSync(path.join(folder, 'a.iso'), 'x');
    writeFileSync(path.join(folder, 'SHA256SUMS'), `${sha256(Buffer.from('x'))}  a.iso\n`);
    const { code, said } = await play(project(), ['--out', folder]);
    expect([code, said, readdirSync(folder).length]).toEqual([2, expect.stringContaining('of others'), 2]);
  });

  it('takes the signed XPI in the place of its own, when it is the same', async () => {
    const dir = project();
    const unsigned = (await play(dir, ['--base-url', base])).read('chat-guardrails-1.2.3-unsigned.xpi');
    const signed = zipSync({ ...unzipSync(unsigned), 'META-INF/manifest.mf': new Uint8Array(3) });
    writeFileSync(path.join(dir, 'signed.xpi'), signed);
    const { written, read } = await play(dir, ['--base-url', base, '--signed-xpi', 'signed.xpi']);
    expect(written()).not.toContain('chat-guardrails-1.2.3-unsigned.xpi');
    expect(read('updates.json').toString()).toContain(`sha256:${sha256(signed)}`);
    expect(read('chat-guardrails-1.2.3.xpi').equals(signed)).toBe(true);
    const other = await play(dir, ['--signed-xpi', 'signed.xpi']);
    expect(other.said).toContain('signed.xpi is not this build: its manifest.json differs.');
    const raw = await play(dir, ['--signed-xpi', '.output/packages/../chrome-mv3/manifest.json']);
    expect(raw.said).toContain('is not an XPI.');
  });

  it('says when what lies there is not committed', async () => {
    const dir = project();
    expect((await play(dir, [])).said).not.toContain('not committed');
    writeFileSync(path.join(dir, 'new.ts'), '');
    expect((await play(dir, [])).said).toContain('not committed');
    rmSync(path.join(dir, '.git'), { recursive: true });
    const { said, written } = await play(dir, []);
    expect(said).toContain('no git checkout');
    expect(written()).not.toContain('chat-guardrails-1.2.3-source.zip');
  });
});

describe('npm run package writes nothing, and says why, when', () => {
  it.each<[string, readonly string[], string]>([
    ['the key is not there', ['--key', 'key.pem'], 'key.pem does not exist.\n'],
    [
      'the key is none',
      ['--key', 'package.json'],
      'package.json is not a private key in PEM form without a passphrase.\n',
    ],
    [
      'the address is plain',
      ['--base-url', 'http://example.com'],
      '--base-url has to be an address that begins with https://.\n',
    ],
    [
      'the address is none',
      ['--base-url', 'example.com'],
      '--base-url has to be an address that begins with https://.\n',
    ],
    [
      'the address is no folder',
      ['--base-url', 'https://example.com/?a=b'],
      '--base-url is the address of a folder: without a name, a query or a fragment in it.\n',
    ],
    [
      'an option is misspelt',
      ['--kye', 'x'],
      'There is no option --kye. Did you mean "--key"? See --help.\n',
    ],
    ['an option has no value', ['--key'], '--key needs a value. See --help.\n'],
    ['a key stands where none belongs', [pem], 'There is no such option. See --help.\n'],
    ['a key stands for its file', ['--key', pem], '--key needs a value. See --help.\n'],
    ['a word stands alone', ['x'], 'Everything is told by options. See --help.\n'],
  ])('%s', async (_name, args, sentence) => {
    const { code, said, written } = await play(project(), args);
    expect([code, said]).toEqual([2, sentence]);
    expect(written).toThrow();
  });

  it('the build is missing, or another version', async () => {
    const dir = project();
    writeFileSync(path.join(dir, 'package.json'), '{"version":"1.2.4"}');
    expect((await play(dir, [])).said).toBe(
      'the build for Chromium is not version 1.2.4 of package.json. Run "npm run build" first.\n',
    );
    rmSync(path.join(dir, '.output/firefox-mv3'), { recursive: true });
    expect((await play(dir, [])).said).toContain('Run "npm run build" first.');
  });

  it('the key of the environment is none; it is not repeated', async () => {
    const { code, said } = await play(project(), [], 'secret');
    expect([code, said]).toEqual([
      2,
      'CHAT_GUARDRAILS_KEY is not a private key in PEM form without a passphrase.\n',
    ]);
  });
});
