import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Likelihood, likelihoods } from '@/lib/model/likelihood';
import { didYouMean, oneOf } from '@/lib/policy/sentence';
import { Complaint } from './complaint';

/** What the person asked for. */
export type Options = {
  /** As written; `-` is standard input. */
  readonly files: readonly string[];
  readonly isJsonl: boolean;
  readonly policyFile: string | undefined;
  readonly minimumLikelihood: Likelihood | undefined;
  /** Names of detectors and categories, not yet checked. */
  readonly detectors: readonly string[] | undefined;
  readonly wantsHelp: boolean;
};

const table = {
  jsonl: { type: 'boolean' },
  policy: { type: 'string' },
  'min-likelihood': { type: 'string' },
  detectors: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const names = Object.keys(table).map((name) => `--${name}`);

/** Reads the command line; throws a complaint about what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { tokens } = parseArgs({ args: [...args], options: table, strict: false, tokens: true });
  const files: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.entries(table).find(([known]) => known === name)?.[1];
    if (option === undefined)
      throw new Complaint(`There is no option ${rawName}.${didYouMean(rawName, names)} See --help.`);
    if (option.type === 'boolean' && value !== undefined)
      throw new Complaint(`${rawName} takes no value. See --help.`);
    if (
      option.type === 'string' &&
      (value === undefined || value === '' || (!inlineValue && value[0] === '-'))
    )
      throw new Complaint(`${rawName} needs a value. See --help.`);
    values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  const least = values.get('min-likelihood')?.at(-1);
  return {
    files: files.length === 0 ? ['-'] : files,
    isJsonl: values.has('jsonl'),
    policyFile: values.get('policy')?.at(-1),
    minimumLikelihood: least === undefined ? undefined : likelihoodNamed(least),
    detectors: values
      .get('detectors')
      ?.flatMap((list) => list.split(','))
      .map((name) => name.trim()),
    wantsHelp: values.has('help'),
  };
}

function likelihoodNamed(written: string): Likelihood {
  const likelihood = likelihoods.find((one) => one === written.toUpperCase().replaceAll('-', '_'));
  if (likelihood !== undefined) return likelihood;
  const hint = didYouMean(written, likelihoods);
  throw new Complaint(
    `--min-likelihood must be ${oneOf(likelihoods)}, not ${JSON.stringify(written)}.${hint}`,
  );
}
