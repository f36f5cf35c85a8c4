import { createHash, randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { access, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Complaint } from './complaint';
import { fileTrouble } from './read-input';
import type { OutputFile } from './templates/output-file';

/** The list of what a build wrote, with checksums as `sha256sum -c` reads them. */
const listName = 'SHA256SUMS';

/** Writes a file whole or not at all. @param path absolute; @param name how it is called in a complaint */
export async function writeWhole(path: string, name: string, text: string, force: boolean): Promise<void> {
  if (!force && (await exists(path)))
    throw new Complaint(`${name} is there already. Choose another name, or say --force to replace it.`);
  const file = await behindLink(path);
  const made = siblingOf(file);
  try {
    await writeFile(made, text, { flag: 'wx' });
    await rename(made, file);
  } catch (error) {
    await removed(made);
    throw trouble(error, name);
  }
}

/**
 * Writes a folder whole or not at all, with a list of checksums. One that is not empty is replaced only with `force`, and
 * only where nothing stands in it that a build did not write.
 * @param place absolute; @param name how it is called in a complaint
 */
export async function writeFolderWhole(
  place: string,
  name: string,
  files: readonly OutputFile[],
  force: boolean,
): Promise<void> {
  const path = await behindLink(place);
  const before = await entriesOf(path, name);
  if (before.length > 0 && !force)
    throw new Complaint(
      `${name} is not empty. Choose another folder, or say --force to replace an older build.`,
    );
  const strange = before.length > 0 ? await firstStrange(path, name, await listed(path)) : undefined;
  if (strange !== undefined)
    throw new Complaint(`${name} holds what no build wrote (${strange}). Choose another folder.`);
  const made = siblingOf(path);
  const old = (await exists(path)) ? siblingOf(path) : null;
  try {
    await writeAll(made, [...files, checksums(files)]);
    if (old !== null) await rename(path, old);
    await rename(made, path).catch(async (error: unknown) => {
      if (old !== null) await rename(old, path);
      throw error;
    });
    if (old !== null) await rm(old, { recursive: true, force: true });
  } catch (error) {
    await removed(made);
    throw trouble(error, name);
  }
}

async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  await mkdir(folder);
  for (const { path, bytes } of files) {
    const file = resolve(folder, path);
    // The paths are our own: one that leads out of the folder is a mistake of ours.
    if (relative(folder, file).split(sep)[0] === '..') throw new Error(`A template has the path ${path}.`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
  }
}

function checksums(files: readonly OutputFile[]): OutputFile {
  const lines = files.map(
    ({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
  );
  return { path: listName, bytes: new TextEncoder().encode(lines.join('')) };
}

/** What stands in a folder; nothing where there is none. */
async function entriesOf(path: string, name: string): Promise<readonly Dirent[]> {
  if (!(await exists(path))) return [];
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    throw trouble(error, name);
  }
}

/** A file below a folder that is not among these, with `/` between names. It stops there: others may be millions. */
async function firstStrange(
  path: string,
  name: string,
  written: ReadonlySet<string>,
  above = '',
): Promise<string | undefined> {
  for (const entry of await entriesOf(path, name)) {
    const inside = `${above}${entry.name}`;
    const strange = entry.isDirectory()
      ? await firstStrange(join(path, entry.name), name, written, `${inside}/`)
      : inside;
    if (strange !== undefined && !written.has(strange)) return strange;
  }
  return undefined;
}

/** A name that only a build gives: lists of checksums by others are called the same as ours. */
const ownName = 'browser-policies.txt';

/** What the last build wrote, by its own list; nothing where there is no list of ours. */
async function listed(path: string): Promise<ReadonlySet<string>> {
  const list = join(path, listName);
  if (!(await exists(list))) return new Set();
  const lines = (await readFile(list, 'utf8')).split('\n');
  const names = lines.map((line) => line.replace(/^[0-9a-f]{64} {2}/, ''));
  return new Set(names.includes(ownName) ? [listName, ...names] : []);
}

/** Where a link leads; the link stays. */
const behindLink = (path: string): Promise<string> => realpath(path).catch(() => path);

/** What could not be made cannot always be taken away either; why it could not be made is told. */
const removed = (path: string): Promise<void> => rm(path, { recursive: true, force: true }).catch(() => {});

/** Beside it, so that it can be renamed in one step. */
const siblingOf = (path: string): string => join(dirname(path), `.${basename(path)}.${randomUUID()}`);

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function trouble(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  // What is written stands beside what is replaced: if it cannot be there, neither can the folder.
  if (error.code === 'ENOENT')
    return new Complaint(`The folder in which ${name} is to stand does not exist.`);
  return new Complaint(`${name} ${fileTrouble(error, 'written')}.`);
}
