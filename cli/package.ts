import path from 'node:path';
import { keyVariable, run } from './package/run';
import { endWithOutput } from './streams';

/** `npm run package`: see `package/help.ts`. */

const { env, stdout, stderr } = process;

endWithOutput(process);

process.exitCode = await run(process.argv.slice(2), {
  // npm starts a script in the folder of the project, wherever the person stands.
  folder: (env['npm_lifecycle_event'] === undefined ? undefined : env['INIT_CWD']) ?? process.cwd(),
  input: undefined,
  colours: false,
  print: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
  project: path.resolve(import.meta.dirname, '..'),
  key: env[keyVariable],
});
