import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textOf } from './files';
import { sbomOf } from './sbom';

const read = (file: string) => readFileSync(file, 'utf8');

type Component = { readonly 'bom-ref': string; readonly name: string; readonly scope: string };
type Sbom = {
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

const lock = read('package-lock.json');
const text = textOf(sbomOf(lock));
const sbom = JSON.parse(text) as Sbom;
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

it('names every dependency with its version, and which of them are in the extension', () => {
  const scopes = new Map(sbom.components.map((component) => [component['bom-ref'], component.scope]));
  const refs = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([name, version]) => `pkg:npm/${name.replace('@', '%40')}@${version}`);
  for (const ref of refs(dependencies)) expect([ref, scopes.get(ref)]).toEqual([ref, 'required']);
  for (const ref of refs(devDependencies))
    expect([ref, scopes.get(ref)]).toEqual([ref, ref.startsWith('pkg:npm/wxt@') ? 'required' : 'excluded']);
  // None of them needs another one to run.
  const required = [...scopes.values()].filter((scope) => scope === 'required');
  expect(required).toHaveLength(Object.keys(dependencies).length + 1);
});

it('every name is that of one component, and every edge ends in one', () => {
  const refs = [sbom.metadata.component, ...sbom.components].map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(sbom.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  const ends = new Set(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn));
  expect([...ends].filter((ref) => !refs.includes(ref))).toEqual([]);
  // Nothing is there that nobody asked for, but what is for another system only.
  expect(refs.filter((ref) => !ends.has(ref)).length).toBeLessThan(refs.length / 4);
});

it('follows from the lock file: no date, and a serial number that changes only with it', () => {
  expect(sbom.specVersion).toBe('1.6');
  expect(text).not.toContain('timestamp');
  expect(textOf(sbomOf(lock))).toBe(text);
  expect(sbom.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const other = JSON.parse(
    textOf(sbomOf(lock.replaceAll('"version": "0.1.0"', '"version": "0.1.1"'))),
  ) as Sbom;
  expect(other.serialNumber).not.toBe(sbom.serialNumber);
});
