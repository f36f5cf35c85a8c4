import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes an extension into a new folder of that name: its manifest, and its files by name. Returns the folder. */
export function writeExtension(
  parent: string,
  name: string,
  manifest: object,
  files: Readonly<Record<string, string>>,
): string {
  const folder = path.join(parent, name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries({ ...files, 'manifest.json': JSON.stringify(manifest) }))
    writeFileSync(path.join(folder, file), content);
  return folder;
}
