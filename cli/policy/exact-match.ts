import { Complaint } from '@/cli/complaint';
import { readCsvColumn } from '@/cli/csv-column';
import { decode } from '@/cli/decode';
import { readPolicyText } from '@/cli/policy-file';
import { among, type OptionTable, readArgs } from '@/cli/read-args';
import { readInput, sourceName } from '@/cli/read-input';
import type { World } from '@/cli/world';
import { checkNames, normalisations, ruleLimits } from '@/lib/model/organization-rules';
import type { PolicyProblem } from '@/lib/model/policy-state';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { decode as decodeBase64 } from '@/lib/scan/organization/base64';
import {
  buildExactMatch,
  type ExactMatchFigures,
  leastStandsFor,
} from '@/lib/scan/organization/build-exact-match';
import { type Command, type Ending, exitCodes, type PolicyWorld } from './command';

const help = `Makes a rule for the policy key "exactMatch" of a column of values, as a set that does not give them away.

  policy exact-match FILE --column N --id own-… --name "account number" [options]

FILE is a CSV file (UTF-8, or UTF-16 with a byte order mark), or "-" for standard input; --column is a heading or a
number from 1 on. The rule is printed as JSON on standard output, what it is worth on standard error. No value is ever
printed.

  --keywords A,B      One of these words has to stand near, or several values together, where the set alone could take
                      another number for one of its own.
  --proximity N       How many characters may stand between a keyword and a value: 1 to ${ruleLimits.proximity}, otherwise 100.
  --shapes A,B        How the values are written: "digits 8-12", or pictures such as AA-9999-99 (9 digit, A letter,
                      X either). Otherwise as they are written in the file.
  --normalise X       "digits" or "alphanumeric": what of a value counts. Otherwise as the values are.
  --check NAME        The check digit that they have: ${checkNames.slice(1).join(', ')}.
                      Otherwise whichever all of them have.
  --possible N        How many values are possible at all, when you know that they are fewer than they seem: fewer make
                      the set coarser. Numbers that were given out in a row must be told so.
  --previous FILE     The rule made last time (or the policy with it): its key is taken over. Do so whenever the list is
                      made anew. Sets of one list with different keys give the list away: what hits in all is real.

Exit code: 0 done, 2 nothing was made: a sentence says why.
`;

export const exactMatch: Command = {
  summary: 'makes a set of real values that does not give them away',
  help,
  run: answer,
};

const options = {
  column: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  keywords: { type: 'string' },
  proximity: { type: 'string' },
  shapes: { type: 'string' },
  normalise: { type: 'string' },
  check: { type: 'string' },
  possible: { type: 'string' },
  previous: { type: 'string' },
} as const satisfies OptionTable;

async function answer(args: readonly string[], world: PolicyWorld): Promise<Ending> {
  const { words, last } = readArgs(args, options);
  const [file, another] = words;
  if (file === undefined) throw new Complaint('Name one CSV file. See --help.');
  if (another !== undefined) throw new Complaint('Name one CSV file only. See --help.');
  const place = sourceName(file);
  const given = (name: 'column' | 'id' | 'name'): string => {
    const value = last(name);
    if (value === undefined) throw new Complaint(`--${name} is missing. See --help.`);
    return value;
  };
  const previous = last('previous');
  const text = decode(await readInput(file, world), place);
  const { cells, lines } = readCsvColumn(text, given('column'), place);
  const result = buildExactMatch(cells, {
    id: given('id'),
    name: given('name'),
    keywords: listOf(last('keywords')),
    proximity: numberOf('proximity', last('proximity')) ?? 100,
    key: previous === undefined ? world.randomBytes(16) : await keyIn(previous, given('id'), world),
    shapes: listOf(last('shapes')),
    normalise: among('normalise', normalisations, last('normalise')),
    check: among('check', checkNames, last('check')),
    possible: numberOf('possible', last('possible')),
  });
  if ('mistake' in result) throw new Complaint(`${place}: ${result.mistake}`);
  // The policy's own check has the last word on ids, names and lengths.
  const { problems } = parsePolicy({ exactMatch: [result.rule] }, []);
  if (problems.length > 0) throw new Complaint(problems.map(asOption).join('\n'));
  const sentences = sentencesOf(result.figures, lines, result.rule.keywords.length > 0);
  if (previous === undefined) {
    sentences.push('The key is new: make the next set of this list with --previous.');
  }
  const out = `${JSON.stringify(result.rule, null, 2)}\n`;
  return { code: exitCodes.good, out, told: `${sentences.join('\n')}\n` };
}

/** In a policy the rest would still count; here nothing was made. */
const asOption = ({ reason }: PolicyProblem): string =>
  reason.replace(/^exactMatch\[0\]\./, '--').replace(/ Until it is corrected, .*$/, '');

/** The key of the rule with this id in a file that holds the rule, or a policy. */
async function keyIn(file: string, id: string, world: World): Promise<Uint8Array> {
  const place = sourceName(file);
  const text = readPolicyText(decode(await readInput(file, world), place));
  if (text.kind === 'unreadable') throw new Complaint(`${place} is not JSON.`);
  const written = text.value;
  const { policy } = parsePolicy(written, []);
  const rules = [...policy.exactMatch, ...parsePolicy({ exactMatch: [written] }, []).policy.exactMatch];
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Complaint(`${place} has no rule "${id}" that could be read.`);
  return decodeBase64(rule.key);
}

const listOf = (written = ''): string[] =>
  written
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function numberOf(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1)
    throw new Complaint(`--${name} must be a whole number above 0.`);
  return number;
}

function sentencesOf(figures: ExactMatchFigures, lines: readonly number[], hasKeywords: boolean): string[] {
  const { count, leftOut, possible, standsFor, falseHitRate, needsKeyword, length } = figures;
  const about = (number: number): string =>
    number < 1000 ? String(Math.floor(number)) : number.toExponential(1);
  const sentences = [
    `${count} different ${count === 1 ? 'value' : 'values'}, ${Math.ceil(length / 1000)} kB.`,
    `About ${about(possible)} values look possible, so each entry stands for about ${about(standsFor)} of them` +
      `${standsFor < leastStandsFor ? '' : ` (at least ${leastStandsFor})`}.`,
    `Of other values of the same shape, one in ${about(1 / falseHitRate)} hits by chance.`,
  ];
  if (leftOut.length > 0) {
    const where = leftOut.slice(0, 10).map((index) => lines[index]);
    sentences.push(
      `Left out, because they are too short or long, have too few digits or fail the check: ${leftOut.length} (lines ${where.join(', ')}${leftOut.length > 10 ? ', …' : ''}).`,
    );
  }
  if (needsKeyword) {
    sentences.push(
      `That is too often to believe a single hit: one is shown ${hasKeywords ? 'beside a keyword' : 'only with --keywords'}, ` +
        'or where several stand together.',
    );
  }
  return sentences;
}
