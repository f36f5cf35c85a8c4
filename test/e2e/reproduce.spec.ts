import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { sha256 } from '@/cli/package/checksums';
import { type Files, readFolder } from '@/cli/package/files';
import { packageAll } from '@/cli/package/package-all';
import { readSource } from '@/cli/package/source';
import { testKey } from '@/test/browsers/packed-extension';
import { makeTempFolder } from '@/test/browsers/temp-folder';

/** Everything that is packaged of a project that was built, but its source. */
function packagesOf(project: string): Files {
  const read = (name: string) => readFileSync(path.join(project, name), 'utf8');
  const { files } = packageAll({
    chromium: readFolder(path.join(project, '.output/chrome-mv3')),
    firefox: readFolder(path.join(project, '.output/firefox-mv3')),
    version: (JSON.parse(read('package.json')) as { version: string }).version,
    lock: read('package-lock.json'),
    ...{ source: readSource(project), key: testKey(), base: 'https://extensions.example.com/', signed: null },
  });
  return files;
}

/** A year and a half later; to be loaded before anything else. */
const laterClock = `data:text/javascript,${encodeURIComponent(`
  const { now } = Date;
  const later = () => now() + 47_000_000_000;
  globalThis.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [later()])); } };
  Date.now = later;
`)}`;

test('the source zip alone makes the same packages: in another folder, zone and language, at another time', () => {
  const here = packagesOf('.');
  const zip = [...here].find(([name]) => name.endsWith('-source.zip'))?.[1];
  if (zip === undefined) throw new Error('This test needs a git checkout.');
  const folder = path.join(makeTempFolder().path, 'an other', 'place');
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  execFileSync('npm', ['run', '-s', 'build'], {
    cwd: folder,
    stdio: 'pipe',
    env: {
      ...process.env,
      ...{ TZ: 'Asia/Tokyo', LC_ALL: 'de_DE.UTF-8', NODE_OPTIONS: `--import=${laterClock}` },
    },
  });
  const sums = (files: Files) =>
    [...files].flatMap(([name, bytes]) =>
      name.endsWith('-source.zip') || name === 'SHA256SUMS' ? [] : [[name, sha256(bytes)]],
    );
  const there = sums(packagesOf(folder));
  expect(there).toHaveLength(6);
  expect(there).toEqual(sums(here));
});
