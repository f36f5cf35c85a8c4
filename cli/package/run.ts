import path from 'node:path';
import { z } from 'zod/mini';
import { Complaint } from '../complaint';
import { readInput, sourceName } from '../read-input';
import type { World } from '../world';
import { readFolder, textOf } from './files';
import { help } from './help';
import { type Options, readOptions } from './options';
import { packageAll } from './package-all';
import { readSigningKey } from './signing-key';
import { readSource } from './source';
import { writeOut } from './write-out';

export type PackageWorld = World & {
  /** The folder of the project, built. */
  readonly project: string;
  /** PEM; undefined when the environment has none. */
  readonly key: string | undefined;
};

export const keyVariable = 'CHAT_GUARDRAILS_KEY';

/** The whole command; answers with the exit code. */
export async function run(args: readonly string[], world: PackageWorld): Promise<number> {
  try {
    const options = readOptions(args);
    world.print(options.wantsHelp ? help : await makePackages(options, world));
    return 0;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    world.complain(`${error.message}\n`);
    return 2;
  }
}

async function makePackages(options: Options, world: PackageWorld): Promise<string> {
  const { project, folder } = world;
  const file = (name: string) => path.join(project, name);
  const read = async (name: string) => textOf(await readInput(file(name), world));
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await read('package.json')));
  const { signedXpi } = options;
  const { files, notes } = packageAll({
    chromium: readFolder(file('.output/chrome-mv3')),
    firefox: readFolder(file('.output/firefox-mv3')),
    version,
    lock: await read('package-lock.json'),
    source: readSource(project),
    key: await keyOf(options, world),
    base: options.base,
    signed:
      signedXpi === undefined
        ? null
        : { xpi: await readInput(signedXpi, world), place: sourceName(signedXpi) },
  });
  const out = options.out === undefined ? file('.output/packages') : path.resolve(folder, options.out);
  writeOut(out, files);
  return [`In ${out}:`, ...[...files.keys()].map((name) => `  ${name}`), ...notes, ''].join('\n');
}

async function keyOf({ keyFile }: Options, world: PackageWorld) {
  if (keyFile !== undefined)
    return readSigningKey(Buffer.from(await readInput(keyFile, world)).toString(), sourceName(keyFile));
  return world.key === undefined ? null : readSigningKey(world.key, keyVariable);
}
