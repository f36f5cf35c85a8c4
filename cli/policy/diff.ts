import { Complaint } from '@/cli/complaint';
import { type OptionTable, readArgs } from '@/cli/read-args';
import { readPolicy } from '@/cli/read-policy';
import type { Effect } from '@/lib/policy/compare-values';
import { changesBetween } from '@/lib/policy/strictness';
import { fields } from '@/lib/policy/schema';
import { detectors } from '@/lib/scan/detectors/index';
import { type Command, exitCodes } from './command';
import { wrap } from './wrap';

const options = { json: { type: 'boolean' } } as const satisfies OptionTable;

const titles: Readonly<Record<Effect, string>> = {
  looser: 'Looser',
  stricter: 'Stricter',
  neither: 'Neither',
};

export const diff: Command = {
  summary: 'says what gets stricter and what gets looser',
  help: `Says what gets stricter from one policy to another, what gets looser, and what is neither.

  policy diff OLD NEW [--json]

What is not written in a file counts with its built-in value.

  --json         {"looser":[{"key":…,"says":…}],"stricter":[…],"neither":[…]}

Exit code: 0 no difference, 1 differences, 2 a file cannot be read or has mistakes: sentences say which.
`,
  async run(args, world) {
    const { words, has } = readArgs(args, options);
    const [old, next, other] = words;
    if (old === undefined || next === undefined || other !== undefined)
      throw new Complaint('Name two files, the old policy and the new one. See --help.');
    const before = await readPolicy(old, world);
    const after = await readPolicy(next, world);
    const changes = changesBetween(before.policy, after.policy, detectors);
    const code = changes.length === 0 ? exitCodes.good : exitCodes.found;
    const groups = (['looser', 'stricter', 'neither'] as const).map((effect) => ({
      effect,
      changes: changes.filter((change) => change.effect === effect).map(({ key, says }) => ({ key, says })),
    }));
    if (has('json')) {
      const answer = Object.fromEntries(groups.map(({ effect, changes }) => [effect, changes]));
      return { code, out: `${JSON.stringify(answer, null, 2)}\n` };
    }
    if (changes.length === 0) return { code, out: 'No difference.\n' };
    const texts = groups
      .filter(({ changes }) => changes.length > 0)
      .map(({ effect, changes }) =>
        [
          `${titles[effect]} (${changes.length})`,
          ...changes.map(({ key, says }) => wrap(`${fields[key].title} (${key}): ${says}`, '    ', '  ')),
        ].join('\n'),
      );
    return { code, out: `${texts.join('\n\n')}\n` };
  },
};
