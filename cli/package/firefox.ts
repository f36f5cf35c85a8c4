import { unzipSync } from 'fflate';
import { Complaint } from '../complaint';
import { sha256 } from './checksums';
import { bytesOf, type Files } from './files';
import { type Manifest, manifestOf, withManifest } from './manifest';
import { zipOf } from './zip';

const place = 'the build for Firefox';

export const updatesJsonName = 'updates.json';

/**
 * The package as Mozilla takes it for signing.
 * @param base address of the folder that updates come from, with `/` at its end; null for one that Mozilla lists, which
 *   may name none
 */
export function xpiOf(files: Files, base: string | null): Uint8Array {
  if (base === null) return zipOf(files);
  const { manifest, gecko } = geckoOf(files);
  const settings = {
    ...manifest.browser_specific_settings,
    gecko: { ...gecko, update_url: base + updatesJsonName },
  };
  return zipOf(withManifest(files, { ...manifest, browser_specific_settings: settings }));
}

/**
 * @param signed what Mozilla gave back: the same files, and more in META-INF
 * @throws Complaint when it is not this XPI, or not signed
 */
export function checkSigned(signed: Uint8Array, xpi: Uint8Array, place: string): void {
  const files = opened(signed, place);
  const own = opened(xpi, 'this build');
  for (const name of files.keys())
    if (!own.has(name) && !name.startsWith('META-INF/'))
      throw new Complaint(`${place} is not this build: it has ${JSON.stringify(name)} besides.`);
  for (const [name, bytes] of own) {
    const other = files.get(name);
    if (other === undefined || Buffer.compare(bytes, other) !== 0)
      throw new Complaint(
        `${place} is not this build: its ${name} differs. Sign what was packaged with the same version and --base-url.`,
      );
  }
  if (!files.has('META-INF/manifest.mf')) throw new Complaint(`${place} is not signed by Mozilla.`);
}

function opened(xpi: Uint8Array, place: string): Files {
  try {
    return new Map(Object.entries(unzipSync(xpi)));
  } catch {
    throw new Complaint(`${place} is not an XPI.`);
  }
}

/**
 * What Firefox asks for updates. The hash is that of the very bytes that are served: signing changes them.
 * @see https://extensionworkshop.com/documentation/manage/updating-your-extension/
 */
export function updatesJson(files: Files, xpi: Uint8Array, xpiName: string, base: string): Uint8Array {
  const { manifest, gecko } = geckoOf(files);
  const update = {
    version: manifest.version,
    update_link: base + xpiName,
    update_hash: `sha256:${sha256(xpi)}`,
    applications: { gecko: { strict_min_version: gecko.strict_min_version } },
  };
  return bytesOf(`${JSON.stringify({ addons: { [gecko.id]: { updates: [update] } } }, null, 2)}\n`);
}

type Gecko = NonNullable<Manifest['browser_specific_settings']>['gecko'];

function geckoOf(files: Files): { readonly manifest: Manifest; readonly gecko: Gecko } {
  const manifest = manifestOf(files, place);
  const gecko = manifest.browser_specific_settings?.gecko;
  if (gecko === undefined) throw new Complaint(`The manifest of ${place} names no Firefox extension id.`);
  return { manifest, gecko };
}
