import { randomBytes } from 'node:crypto';
import { makeExactMatch } from './make-exact-match';

/** Makes a set for exact data match: see `make-exact-match.ts`. */

const { env, stdin, stdout, stderr } = process;

async function all(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

process.exitCode = await makeExactMatch(
  process.argv.slice(2),
  {
    // npm starts a script in the folder of the project, wherever the person stands.
    folder: (env['npm_lifecycle_event'] === undefined ? undefined : env['INIT_CWD']) ?? process.cwd(),
    input: stdin.isTTY ? undefined : () => all(stdin),
    colours: false,
    print: (text) => void stdout.write(text),
    complain: (text) => void stderr.write(text),
  },
  () => randomBytes(16),
);
