import { randomBytes } from 'node:crypto';
import { runPolicy } from './policy/run';

/** `npm run policy`, and the packed program: see `policy/run.ts`. */

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

process.exitCode = await runPolicy(process.argv.slice(2), {
  // npm starts a script in the folder of the project, wherever the person stands.
  folder: (env['npm_lifecycle_event'] === 'policy' ? env['INIT_CWD'] : undefined) ?? process.cwd(),
  input: stdin.isTTY ? undefined : () => all(stdin),
  colours: false,
  print: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
  randomBytes: (count) => randomBytes(count),
});
