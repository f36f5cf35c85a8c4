import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint } from '../complaint';

/** Contents by their path inside of the package, with `/` between its parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files of a folder, in the order of their names. @throws Complaint when there is no such folder. */
export function readFolder(folder: string): Files {
  let found;
  try {
    found = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    throw new Complaint(`There is no built extension in ${folder}. Run "npm run build" first.`);
  }
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return inOrder(
    new Map(files.map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)])),
  );
}

/** The same in the order of their names (by code units), which no machine's language changes. */
export function inOrder(files: Files): Files {
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
