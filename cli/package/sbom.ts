import { createHash } from 'node:crypto';
import { z } from 'zod/mini';
import { bytesOf } from './files';

const names = z.optional(z.record(z.string(), z.string()));
const packageSchema = z.object({
  name: z.optional(z.string()),
  version: z.string(),
  license: z.optional(z.string()),
  integrity: z.optional(z.string()),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
});
const lockSchema = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), packageSchema) });
type Package = z.infer<typeof packageSchema>;

/** Of the tools only this one leaves code of its own in the extension: the wrapper around each script. */
const leavesCode: readonly string[] = ['wxt'];

const root = '';
const folder = 'node_modules/';

/**
 * What the extension is made of, as CycloneDX 1.6: what is in it as `required`, what only built or tested it as
 * `excluded`. It follows from npm's lock file alone, so it has no date, and its serial number is a hash.
 * @param lock text of `package-lock.json`
 * @throws what zod does when npm changes its format
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function sbomOf(lock: string): Uint8Array {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  const own = ofPlace(packages, root);
  const found = Object.entries(packages).filter(([place]) => place !== root);
  const inside = within(packages, root);
  for (const name of leavesCode) inside.add(`${folder}${name}`);
  const components = new Map(
    found
      // One that stands in several places is in the extension when one of them is.
      .sort(([one], [other]) => Number(inside.has(one)) - Number(inside.has(other)))
      .map(([place, one]) => [refOf(place, one), componentOf(place, one, inside.has(place))]),
  );
  const edges = new Map<string, Set<string>>();
  for (const [place, one] of Object.entries(packages)) {
    const { dependencies, devDependencies, optionalDependencies } = one;
    const needed = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
    const refs = needed.flatMap((name) => {
      const end = resolve(packages, place, name);
      return end === null ? [] : refOf(end, ofPlace(packages, end));
    });
    const ref = refOf(place, one);
    edges.set(ref, new Set([...(edges.get(ref) ?? []), ...refs]));
  }
  const content = {
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { ...componentOf(root, own, true), type: 'application' },
    },
    components: sorted(components).map(([, component]) => component),
    dependencies: sorted(edges).map(([ref, needed]) => ({ ref, dependsOn: [...needed].sort() })),
  };
  const head = { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialOf(content), version: 1 };
  return bytesOf(
    `${JSON.stringify({ $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', ...head, ...content }, null, 1)}\n`,
  );
}

type Packages = Readonly<Record<string, Package>>;

/** Where npm would find it: in the folder of whoever asks, or in one above. Null when it is for another system only. */
function resolve(packages: Packages, asker: string, name: string): string | null {
  const place = `${asker === root ? '' : `${asker}/`}${folder}${name}`;
  if (Object.hasOwn(packages, place)) return place;
  const above = asker.lastIndexOf(`/${folder}`);
  return asker === root ? null : resolve(packages, above < 0 ? root : asker.slice(0, above), name);
}

/**
 * The places of what this one needs to run, itself included. npm's own mark is no help: it takes whatever a dependency
 * wants to have beside itself for one as well.
 */
function within(packages: Packages, place: string, found = new Set<string>()): Set<string> {
  if (found.has(place)) return found;
  found.add(place);
  for (const name of Object.keys(ofPlace(packages, place).dependencies ?? {})) {
    const end = resolve(packages, place, name);
    if (end !== null) within(packages, end, found);
  }
  return found;
}

function ofPlace(packages: Packages, place: string): Package {
  const one = packages[place];
  if (one === undefined) throw new Error(`The lock file has no ${place}.`);
  return one;
}

const nameOf = (place: string, { name }: Package): string =>
  name ?? place.slice(place.lastIndexOf(folder) + folder.length);

const refOf = (place: string, one: Package): string =>
  `pkg:npm/${nameOf(place, one).replace('@', '%40')}@${one.version}`;

function componentOf(place: string, one: Package, isInside: boolean) {
  const name = nameOf(place, one);
  const ref = refOf(place, one);
  const [algorithm, hash] = one.integrity?.split('-') ?? [];
  return {
    type: 'library',
    'bom-ref': ref,
    name,
    version: one.version,
    scope: isInside ? 'required' : 'excluded',
    ...(algorithm === 'sha512' &&
      hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    ...(one.license && { licenses: [licenseOf(one.license)] }),
    purl: ref,
  };
}

/** A single word is an id of SPDX, more are an expression; npm has other notes as well. */
function licenseOf(written: string) {
  if (/^[A-Za-z0-9.+-]+$/.test(written) && written !== 'UNLICENSED') return { license: { id: written } };
  return / (?:OR|AND|WITH) /.test(written) ? { expression: written } : { license: { name: written } };
}

/** A UUID of version 8, which is free for such use (RFC 9562). */
function serialOf(content: object): string {
  const digits = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const variant = '89ab'[parseInt(digits.slice(16, 17), 16) % 4];
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1));
