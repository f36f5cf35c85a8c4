import { type Likelihood, likelihoods } from '@/lib/model/likelihood';
import { didYouMean, oneOf } from '@/lib/policy/sentence';
import { Complaint } from './complaint';
import { type OptionTable, readArgs } from './read-args';

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
} as const satisfies OptionTable;

/** Reads the command line; throws a complaint about what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { words, has, all, last } = readArgs(args, table);
  const least = last('min-likelihood');
  return {
    files: words.length === 0 ? ['-'] : words,
    isJsonl: has('jsonl'),
    policyFile: last('policy'),
    minimumLikelihood: least === undefined ? undefined : likelihoodNamed(least),
    detectors: has('detectors')
      ? all('detectors')
          .flatMap((list) => list.split(','))
          .map((name) => name.trim())
      : undefined,
    wantsHelp: has('help'),
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
