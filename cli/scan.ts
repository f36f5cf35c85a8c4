import { loadProgram } from './load';

/** `npm run scan`: see `help.ts`. */

const { env, stdin, stdout, stderr } = process;

async function all(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

// Whoever reads has read enough (`| head`): no mistake of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const { run } = await loadProgram();
process.exitCode = await run(process.argv.slice(2), {
  // npm starts a script in the folder of the project, wherever the person stands.
  folder: (env['npm_lifecycle_event'] === 'scan' ? env['INIT_CWD'] : undefined) ?? process.cwd(),
  input: stdin.isTTY ? undefined : () => all(stdin),
  colours: stdout.isTTY && !env['NO_COLOR'],
  print: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
});
