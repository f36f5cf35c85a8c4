import { Complaint } from '@/cli/complaint';
import { didYouMean } from '@/lib/policy/sentence';
import { build } from './build';
import { type Command, type Ending, exitCodes, type PolicyWorld } from './command';
import { diff } from './diff';
import { exactMatch } from './exact-match';
import { explain } from './explain';
import { init } from './init';
import { tryOut } from './try';
import { validate } from './validate';

/** In the order in which an administrator needs them. */
const commands: Readonly<Record<string, Command>> = {
  init,
  validate,
  explain,
  try: tryOut,
  diff,
  build,
  'exact-match': exactMatch,
};

/** The whole program. Prints nothing to standard output before all of it is certain; answers with the exit code. */
export async function runPolicy(args: readonly string[], world: PolicyWorld): Promise<number> {
  try {
    const { code, out, told } = await answer(args, world);
    if (out !== '') world.print(out);
    if (told !== undefined) world.complain(told);
    return code;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    world.complain(`${error.message}\n`);
    return exitCodes.refused;
  }
}

async function answer(args: readonly string[], world: PolicyWorld): Promise<Ending> {
  // As git and npm have it: `help`, `help validate`.
  const [name, ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
  if (name === undefined) throw new Complaint(help().trimEnd());
  if (isHelp(name)) return { code: exitCodes.good, out: help() };
  const names = Object.keys(commands);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new Complaint(`There is no command ${JSON.stringify(name)}.${didYouMean(name, names)} See --help.`);
  return rest.some(isHelp) ? { code: exitCodes.good, out: command.help } : command.run(rest, world);
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return `Everything about a policy of Chat Guardrails: write it, check it, try it, and make the files that deliver it.

  npm run -s policy -- COMMAND …            in the folder of the project
  node chat-guardrails-policy.mjs COMMAND … anywhere with Node 20 or newer

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  .join('\n')}

"policy COMMAND --help" says more of each. Nothing is sent anywhere, and no value that is found is shown.
`;
}
