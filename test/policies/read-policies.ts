import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sample policies of a folder beside this file: name without `.json` -> content. */
export function readPolicies(folder: 'valid' | 'invalid'): ReadonlyMap<string, unknown> {
  const path = join(import.meta.dirname, folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(path, file), 'utf8'))]),
  );
}
