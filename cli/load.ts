import { bundle } from './bundle';
import type { run } from './run';

type Program = { readonly run: typeof run };

/**
 * The program as one module. The loader of TypeScript that starts us adds a call around every closure, which makes the
 * scanner four times slower; to put all files together takes a tenth of a second.
 */
export async function loadProgram(): Promise<Program> {
  const code = Buffer.from(await bundle('run.ts')).toString('base64');
  // eslint-disable-next-line no-restricted-syntax -- what is imported was only just made
  return (await import(`data:text/javascript;base64,${code}`)) as Program;
}
