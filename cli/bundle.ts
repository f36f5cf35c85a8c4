import { join } from 'node:path';
import { build } from 'esbuild';

/** A program of this folder with all that it imports, as one module for plain Node. @param entry name of its file */
export async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    ...{ bundle: true, write: false, platform: 'node', format: 'esm', target: 'es2022', logLevel: 'silent' },
    // What is made for bundlers first: the other form of some packages loads its own files by name.
    mainFields: ['module', 'main'],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
