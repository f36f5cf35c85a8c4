import { checkPolicy, mistakeLines, type ReadPolicy } from '@/cli/read-policy';
import { Complaint } from '@/cli/complaint';
import { plain } from '@/cli/read-input';
import { throughChromium } from '@/cli/through-chromium';
import { type OptionTable, readArgs } from '@/cli/read-args';
import { short } from '@/lib/policy/sentence';
import { advice } from '@/lib/text/policy-advice';
import { type Command, exitCodes } from './command';

const options = { json: { type: 'boolean' } } as const satisfies OptionTable;

export const validate: Command = {
  summary: 'finds every mistake in a policy',
  help: `Finds every mistake in a policy: the line, the key, what is wrong with it, and what was probably meant.

  policy validate FILE [--json]

FILE is JSON; comments (// and /* */) and a comma behind the last entry are allowed here and in all other commands.
"-" is standard input. A key that is unknown is a mistake here. In a browser a mistake leaves its own key strict and the
others as they are; only what Chromium browsers leave out themselves, the extension never sees: that is said below.

  --json         {"valid":…,"mistakes":[{"line":…,"column":…,"key":…,"message":…}],"advice":[…]}

Exit code: 0 no mistake, 1 mistakes, 2 FILE cannot be read: a sentence says why.
`,
  async run(args, world) {
    const { words, has } = readArgs(args, options);
    const file = onlyFile(words);
    const read = await checkPolicy(file, world);
    const { place, isJson, policy, mistakes } = read;
    const code = mistakes.length === 0 ? exitCodes.good : exitCodes.found;
    const notes = mistakes.length === 0 ? advice(policy) : [];
    if (has('json')) {
      const answer = { valid: mistakes.length === 0, mistakes, advice: notes };
      return { code, out: `${JSON.stringify(answer, null, 2)}\n` };
    }
    const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
    const lines = [
      mistakes.length === 0
        ? `${place}: no mistakes.`
        : isJson
          ? `${place}: ${count}.`
          : `${place} is not JSON.`,
      ...mistakeLines(read),
      ...leftOut(read),
      ...(notes.length > 0 ? ['', 'Worth a look:', ...notes.map((note) => `  ${note}`)] : []),
    ];
    return { code, out: `${lines.join('\n')}\n` };
  },
};

/** Keys that such browsers do not hand over, with all that is right in them. */
function leftOut({ written, mistakes }: Pick<ReadPolicy, 'written' | 'mistakes'>): readonly string[] {
  if (mistakes.length === 0 || typeof written !== 'object' || written === null || Array.isArray(written))
    return [];
  const arriving = throughChromium(Object.fromEntries(Object.entries(written)));
  const names = Object.keys(written).filter((key) => !Object.hasOwn(arriving, key));
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNames).map((name) => plain(short(name)));
  const more = names.length > shown.length ? ', …' : '';
  return [`  Chromium browsers leave out, and the built-in value counts there: ${shown.join(', ')}${more}.`];
}

const mostNames = 10;

/** The one file that a command is about. */
export function onlyFile(words: readonly string[]): string {
  const [file, other] = words;
  if (file === undefined) throw new Complaint('Name the file with the policy. See --help.');
  if (other !== undefined) throw new Complaint('Name one file only. See --help.');
  return file;
}
