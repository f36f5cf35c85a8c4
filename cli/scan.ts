import { loadProgram } from './load';
import { all, endWithOutput } from './streams';

/** `npm run scan`: see `help.ts`. */

const { env, stdin, stdout, stderr } = process;

endWithOutput(process);

const { run } = await loadProgram();
process.exitCode = await run(process.argv.slice(2), {
  // npm starts a script in the folder of the project, wherever the person stands.
  folder: (env['npm_lifecycle_event'] === 'scan' ? env['INIT_CWD'] : undefined) ?? process.cwd(),
  input: stdin.isTTY ? undefined : () => all(stdin),
  colours: stdout.isTTY && !env['NO_COLOR'],
  print: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
});
