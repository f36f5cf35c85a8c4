import { resolve } from 'node:path';
import { Complaint } from '@/cli/complaint';
import { among, type OptionTable, readArgs } from '@/cli/read-args';
import { sourceName } from '@/cli/read-input';
import { writeWhole } from '@/cli/write-files';
import { type Command, exitCodes } from './command';
import { stances, starter } from './starter';

const options = {
  stance: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const satisfies OptionTable;

export const init: Command = {
  summary: 'writes a policy to begin with, with comments',
  help: `Writes a policy to begin with: JSON with comments that say what every key does.

  policy init --stance observe|coach|enforce [--out FILE]

  --stance X     observe   nobody is asked or stopped; what would have been is counted. Begin with this one.
                 coach     people are asked before something sensitive leaves, and go on with a reason.
                 enforce   sensitive values leave only as placeholders, passwords and keys not at all; nothing is
                           sent from accounts that are not the company's.
  --out FILE     Where to write it. Not given: to standard output.
  --force        Replaces FILE where it is there already.

Exit code: 0 done, 2 nothing was written: a sentence says why.
`,
  async run(args, { folder }) {
    const { words, has, last } = readArgs(args, options);
    if (words.length > 0) throw new Complaint('init takes no file: name it with --out. See --help.');
    const stance = among('stance', stances, last('stance'));
    if (stance === undefined)
      throw new Complaint('--stance is missing: observe, coach or enforce. See --help.');
    const file = last('out');
    if (file === undefined) return { code: exitCodes.good, out: starter(stance) };
    const name = sourceName(file);
    await writeWhole(resolve(folder, file), name, starter(stance), has('force'));
    const next = `Wrote ${name}. Fill in the first four keys, then: policy validate ${name}\n`;
    return { code: exitCodes.good, out: '', told: next };
  },
};
