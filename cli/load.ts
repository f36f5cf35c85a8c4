import { join } from 'node:path';
import { build } from 'esbuild';
import type { run } from './run';

type Program = { readonly run: typeof run };

/**
 * The program as one module. The loader of TypeScript that starts us adds a call around every closure, which makes the
 * scanner four times slower; to put all files together takes a tenth of a second.
 */
export async function loadProgram(): Promise<Program> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'run.ts')],
    ...{ bundle: true, write: false, platform: 'node', format: 'esm', target: 'es2022', logLevel: 'silent' },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  // eslint-disable-next-line no-restricted-syntax -- what is imported was only just made
  return (await import(`data:text/javascript;base64,${code}`)) as Program;
}
