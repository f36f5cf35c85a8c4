import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { displayPrograms, hasDisplay } from './display';
import { downloadFolder, findChromiums, findFirefox, loadsUnpacked } from './find';

/** Makes a Chromium and a Firefox available, and a display where it can; returns at once when they are there. */
export async function installBrowsers(say: (line: string) => void): Promise<void> {
  installChromium(say);
  await installFirefox(say);
  // The tests that need one are skipped where there is none.
  if (!hasDisplay() && isDebianRoot())
    for (const program of displayPrograms) installFromDebian(program.toLowerCase(), say);
}

/** Makes a Chromium available that can load an unpacked extension too. */
export function installChromium(say: (line: string) => void): void {
  if (!hasChromium() && isDebianRoot()) installFromDebian('chromium', say);
  if (!hasChromium()) {
    say('Downloading Chromium with Playwright …');
    run('npx', ['playwright', 'install', 'chromium']);
  }
  if (!hasChromium())
    throw new Error(
      'Chromium could not be installed. Install Chromium by hand, or set CHROMIUM_PATH to a Chromium program.',
    );
}

/**
 * The download is Mozilla's own ESR: Playwright's Firefox is patched, reads no `policies.json` from the usual
 * place and speaks a protocol of its own; a release Firefox refuses extensions without Mozilla's signature.
 */
async function installFirefox(say: (line: string) => void): Promise<void> {
  if (!(await hasFirefox()) && isDebianRoot()) installFromDebian('firefox-esr', say);
  if (!(await hasFirefox())) {
    say('Downloading Firefox ESR from Mozilla …');
    await downloadFirefox().catch((error: unknown) => say(`The download failed: ${String(error)}`));
  }
  if (!(await hasFirefox()))
    throw new Error(
      'Firefox could not be installed. Install Firefox ESR by hand, or set FIREFOX_PATH to a Firefox program.',
    );
}

async function downloadFirefox(): Promise<void> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error('Mozilla has no Firefox for this system.');
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'esr');
  await install({ browser: Browser.FIREFOX, buildId, cacheDir: downloadFolder, platform });
}

function hasChromium(): boolean {
  return findChromiums().some(loadsUnpacked);
}

async function hasFirefox(): Promise<boolean> {
  return (await findFirefox()) !== undefined;
}

function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function installFromDebian(name: string, say: (line: string) => void): void {
  say(`Installing the Debian package ${name} …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', name]);
}

/** Quiet when all is well; the program's own words when not. Callers look for the result themselves. */
function run(program: string, args: readonly string[]): void {
  const windows = process.platform === 'win32';
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    // npx is a .cmd file there, which only a shell starts.
    shell: windows,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status === 0) return;
  process.stderr.write(
    `${program} ${args.join(' ')} failed.\n${done.stderr ?? ''}${done.error?.message ?? ''}\n`,
  );
}

const startedDirectly =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (startedDirectly)
  await installBrowsers(console.log).then(
    async () => {
      const chromium = findChromiums().find(loadsUnpacked);
      console.log(`Chromium: ${chromium?.path}\nFirefox: ${(await findFirefox())?.path}`);
    },
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
