import { readArgs } from '@/cli/read-args';
import { readPolicy } from '@/cli/read-policy';
import { explain as explainPolicy } from '@/lib/text/explain';
import { advice } from '@/lib/text/policy-advice';
import { type Command, exitCodes } from './command';
import { onlyFile } from './validate';
import { wrap } from './wrap';

export const explain: Command = {
  summary: 'says what people will see under a policy',
  help: `Says in sentences what people will see, be asked and be able to do under a policy.

  policy explain FILE

Exit code: 0 done, 2 FILE cannot be read or has mistakes: sentences say which.
`,
  async run(args, world) {
    const { policy } = await readPolicy(onlyFile(readArgs(args, {}).words), world);
    const notes = advice(policy);
    const sections = [
      ...explainPolicy(policy),
      ...(notes.length > 0 ? [{ title: 'Worth a look', says: notes }] : []),
    ];
    const texts = sections.map(({ title, says }) =>
      [title, ...says.map((sentence) => wrap(sentence, '  '))].join('\n'),
    );
    return { code: exitCodes.good, out: `${texts.join('\n\n')}\n` };
  },
};
