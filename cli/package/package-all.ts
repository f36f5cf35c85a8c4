import type { KeyObject } from 'node:crypto';
import { Complaint } from '../complaint';
import { checksumsName, checksumsOf } from './checksums';
import { selfHostedChromium, updateXmlName } from './chromium';
import type { Files } from './files';
import { checkSigned, updatesJson, updatesJsonName, xpiOf } from './firefox';
import { manifestOf } from './manifest';
import { sbomOf } from './sbom';
import type { Source } from './source';
import { zipOf } from './zip';

export type Input = {
  /** The built extensions. */
  readonly chromium: Files;
  readonly firefox: Files;
  /** That of `package.json`. */
  readonly version: string;
  /** Text of `package-lock.json`. */
  readonly lock: string;
  readonly source: Source | null;
  readonly key: KeyObject | null;
  /** Address of the folder that packages are served from, with `/` at its end. */
  readonly base: string | null;
  /** The XPI as Mozilla has signed it. */
  readonly signed: { readonly xpi: Uint8Array; readonly place: string } | null;
};

export type Packages = {
  readonly files: Files;
  /** What whoever packages should know: sentences. */
  readonly notes: readonly string[];
};

const name = 'chat-guardrails';

/** Everything that is handed to stores, reviewers and administrators. The same input gives the same bytes. */
export function packageAll(input: Input): Packages {
  const { chromium, firefox, version, key, base, signed, source } = input;
  for (const [files, place] of [
    [chromium, 'the build for Chromium'],
    [firefox, 'the build for Firefox'],
  ] as const)
    if (manifestOf(files, place).version !== version)
      throw new Complaint(`${place} is not version ${version} of package.json. Run "npm run build" first.`);
  const start = `${name}-${version}`;
  const files = new Map<string, Uint8Array>([
    [`${start}-chrome-store.zip`, zipOf(chromium)],
    [`${start}.cdx.json`, sbomOf(input.lock)],
  ]);
  const add = (more: Files) => more.forEach((bytes, file) => files.set(file, bytes));
  const notes: string[] = [];
  if (key === null) {
    notes.push(`No key was given, so there is no CRX and no ${updateXmlName}.`);
  } else {
    const { id, packages } = selfHostedChromium(chromium, `${start}.crx`, key, base);
    add(packages);
    notes.push(`The id in Chrome, Edge and Chromium that follows from this key is ${id}.`);
  }
  const xpi = xpiOf(firefox, base);
  if (signed !== null) checkSigned(signed.xpi, xpi, signed.place);
  const served = { name: `${start}${signed ? '' : '-unsigned'}.xpi`, bytes: signed?.xpi ?? xpi };
  files.set(served.name, served.bytes);
  if (base !== null) files.set(updatesJsonName, updatesJson(firefox, served.bytes, served.name, base));
  if (signed === null)
    notes.push(
      'The XPI is not signed. Only Mozilla can do that (addons.mozilla.org), and Firefox asks for it; then package ' +
        `again with --signed-xpi${base === null ? '' : `, because ${updatesJsonName} names its hash`}.`,
    );
  if (base === null)
    notes.push(
      'No --base-url was given, so the packages name no address for updates, and there is no update manifest.',
    );
  if (source === null) notes.push('This folder is no git checkout, so there is no source zip.');
  else files.set(`${start}-source.zip`, zipOf(source.files, source.programs));
  if (source?.isCommitted === false)
    notes.push(
      'Some of what lies in this checkout is not committed: nobody else can make these packages again.',
    );
  files.set(checksumsName, checksumsOf(files));
  return { files, notes };
}
