import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nothingSeen, type Seen, withBody } from '@/lib/account/seen';

/** A sample of what a signed-in page shows: names, ids and addresses are invented, the shapes are those of claude.ai. */
export type SampleAccount = { readonly lastActiveOrg: string | null; readonly bootstrap: unknown };

export function readAccounts(): ReadonlyMap<string, SampleAccount> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
  const read = (file: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as SampleAccount;
  return new Map(files.map((file) => [file.replace(/\.json$/, ''), read(file)]));
}

export function seenFrom({ lastActiveOrg, bootstrap }: SampleAccount): Seen {
  return withBody({ ...nothingSeen, lastActiveOrg }, 'bootstrap', JSON.stringify(bootstrap));
}
