import { basename } from 'node:path';
import { Complaint } from '@/cli/complaint';
import { decode } from '@/cli/decode';
import { among, type OptionTable, readArgs } from '@/cli/read-args';
import { readInput, sourceName } from '@/cli/read-input';
import { readPolicy } from '@/cli/read-policy';
import type { Submission } from '@/lib/model/submission';
import { readFiles } from '@/lib/surface/claude/read-files';
import { type Command, exitCodes, type PolicyWorld } from './command';
import { triedAccounts, triedStatus } from './try-account';
import { tryPolicy } from './try-policy';
import { triedInWords, triedJson } from './try-words';
import { onlyFile } from './validate';

const options = {
  text: { type: 'string' },
  file: { type: 'string' },
  account: { type: 'string' },
  training: { type: 'string' },
  organization: { type: 'string' },
  'email-domain': { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies OptionTable;

export const tryOut: Command = {
  summary: 'says what happens to a sample, and why',
  help: `Says what the extension would find in a sample, what it would do, which key of the policy says so, and what the
person would be asked. No value that is found is shown.

  policy try FILE --text SAMPLE|--file SAMPLE --account PLAN [options]

  --text SAMPLE        a message as it is sent; "-" reads it from standard input
  --file SAMPLE        a file as it is attached: text, or an office document
  --account PLAN       ${triedAccounts.join(', ')} (it could not be told);
                       Government looks like Enterprise
  --training on|off    the switch of the account, where its plan has one; otherwise on
  --organization ID    the account's organisation; otherwise, on a company plan, the company's own
  --email-domain X     the domain of its address; otherwise, on a company plan, the company's own
  --json               the same for a program

Exit code: 0 it goes without a question, 1 the person is asked or it is stopped, 2 nothing was tried: a sentence says
why.
`,
  async run(args, world) {
    const { words, has, last } = readArgs(args, options);
    const { place, policy } = await readPolicy(onlyFile(words), world);
    const kind = among('account', triedAccounts, last('account'));
    if (kind === undefined)
      throw new Complaint(`--account is missing: ${triedAccounts.join(', ')}. See --help.`);
    const details = {
      training: among('training', ['on', 'off'] as const, last('training')) ?? 'on',
      organization: last('organization'),
      emailDomain: last('email-domain'),
    };
    const submission = await sampleOf(last('text'), last('file'), world);
    const account = triedStatus(kind, details, policy);
    const tried = tryPolicy(submission, account, policy);
    const code = tried.steps.every(({ question }) => question === null) ? exitCodes.good : exitCodes.found;
    return {
      code,
      out: has('json') ? triedJson(tried, account, policy) : triedInWords(tried, account, policy, place),
    };
  },
};

async function sampleOf(
  text: string | undefined,
  file: string | undefined,
  world: PolicyWorld,
): Promise<Submission> {
  if ((text === undefined) === (file === undefined))
    throw new Complaint('Give either --text or --file. See --help.');
  if (text !== undefined) {
    const written = text === '-' ? decode(await readInput('-', world), sourceName('-')) : text;
    return { way: 'send', parts: [written], unreadable: [], isFixed: false };
  }
  const name = file ?? '-';
  const bytes = new Uint8Array(await readInput(name, world));
  return (await readFiles([new File([bytes], basename(name))])).submission;
}
