import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as engine from './engine';
import { quotedStrings, withoutSamples } from '@/wxt.config';

/** The scanner, its parts and all its detectors. */
export type Engine = typeof engine;

/**
 * Writes `engine.ts` and `probe.ts` to files of their own, with the settings of the product's build: as it runs in a
 * browser, and without the call around every closure that a loader of TypeScript adds. Returns the paths.
 */
export async function bundle(folder: string): Promise<{ readonly engine: string; readonly probe: string }> {
  for (const name of ['engine', 'probe'])
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [withoutSamples(), quotedStrings()],
      resolve: { alias: { '@': resolve('.') } },
      build: {
        // As an application and not as a library, which would keep its white space.
        rolldownOptions: {
          input: resolve(`test/bench/${name}.ts`),
          preserveEntrySignatures: 'strict',
          output: { format: 'es', entryFileNames: `${name}.mjs` },
        },
        modulePreload: false,
        ...{ target: 'es2022', minify: true, outDir: folder, emptyOutDir: false, copyPublicDir: false },
      },
    });
  return { engine: join(folder, 'engine.mjs'), probe: join(folder, 'probe.mjs') };
}

export const importEngine = async (path: string): Promise<Engine> =>
  (await import(pathToFileURL(path).href)) as Engine;
