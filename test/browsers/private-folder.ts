import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeTempFolder } from './temp-folder';

export type PrivateFolder = {
  /** Where to write from outside; the browser sees these files under the system path, later changes too. */
  readonly folder: string;
  /** Starts the browser with the private folder in place of the system's. */
  readonly executablePath: string;
  readonly remove: () => void;
};

type Mount = { readonly kind: 'bind' | 'rbind'; readonly from: string; readonly onto: string };

/**
 * The options of `unshare` that give this user a mount namespace of its own, as root or through a user
 * namespace; undefined where the system allows neither (macOS, Windows, locked-down containers).
 */
export function unshareOptions(): readonly string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const rootOptions = ['--mount', '--propagation', 'private'];
  const userOptions = ['--user', '--map-root-user', ...rootOptions];
  return [rootOptions, userOptions].find(
    (options) => spawnSync('unshare', [...options, 'mount', '--bind', '/tmp', '/mnt']).status === 0,
  );
}

/**
 * Puts a private, empty folder over `systemFolder` for one browser: nobody else on the machine sees it, the
 * folder need not exist, and nothing outside the temporary folder is written.
 *
 * @throws a sentence when the system allows no private mount namespace.
 */
export function makePrivateFolder(systemFolder: string, browserPath: string): PrivateFolder {
  const unshare = unshareOptions();
  if (unshare === undefined)
    throw new Error('This system allows no private mount namespace (try as root, or allow user namespaces).');
  const temp = makeTempFolder();
  const { folder, mounts } = planMounts(systemFolder, temp.path);
  const executablePath = path.join(temp.path, 'browser');
  writeFileSync(executablePath, startScript(unshare, mounts, browserPath), { mode: 0o755 });
  return { folder, executablePath, remove: temp.remove };
}

/**
 * A folder that exists is simply covered. One that does not has nothing to be mounted on, so its nearest
 * existing ancestor is covered with a mirror of itself: links to all it holds, and the missing folder.
 */
function planMounts(systemFolder: string, temp: string): { folder: string; mounts: readonly Mount[] } {
  const ancestor = nearestExisting(systemFolder);
  const mirror = path.join(temp, 'mirror');
  const folder = path.join(mirror, path.relative(ancestor, systemFolder));
  mkdirSync(folder, { recursive: true });
  const cover: Mount = { kind: 'bind', from: mirror, onto: ancestor };
  if (ancestor === systemFolder) return { folder, mounts: [cover] };

  const real = path.join(temp, 'real');
  mkdirSync(real);
  for (const entry of readdirSync(ancestor, { withFileTypes: true })) {
    const here = path.join(ancestor, entry.name);
    // A relative link keeps its meaning only where it was.
    const target = entry.isSymbolicLink() ? readlinkSync(here) : path.join(real, entry.name);
    symlinkSync(target, path.join(mirror, entry.name));
  }
  return { folder, mounts: [{ kind: 'rbind', from: ancestor, onto: real }, cover] };
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

/** `exec` twice, so that the browser keeps the process id that the driver knows and can end. */
function startScript(unshare: readonly string[], mounts: readonly Mount[], browserPath: string): string {
  const lines = mounts.map(({ kind, from, onto }) => `mount --${kind} ${quoted(from)} ${quoted(onto)}`);
  const inside = ['set -e', ...lines, `exec ${quoted(browserPath)} "$@"`].join('\n');
  return `#!/bin/sh\nexec unshare ${unshare.join(' ')} sh -c ${quoted(inside)} browser "$@"\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
