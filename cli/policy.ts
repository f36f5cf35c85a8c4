import { randomBytes } from 'node:crypto';
import { runPolicy } from './policy/run';
import { all, endWithOutput } from './streams';

/** `npm run policy`, and the packed program: see `policy/run.ts`. */

const { env, stdin, stdout, stderr } = process;

endWithOutput(process);

process.exitCode = await runPolicy(process.argv.slice(2), {
  // npm starts a script in the folder of the project, wherever the person stands.
  folder: (env['npm_lifecycle_event'] === 'policy' ? env['INIT_CWD'] : undefined) ?? process.cwd(),
  input: stdin.isTTY ? undefined : () => all(stdin),
  colours: false,
  print: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
  randomBytes: (count) => randomBytes(count),
});
