import { parseArgs, type ParseArgsConfig } from 'node:util';
import { checkNames, normalisations, ruleLimits } from '@/lib/model/organization-rules';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { didYouMean, oneOf } from '@/lib/policy/sentence';
import { decode as decodeBase64 } from '@/lib/scan/organization/base64';
import {
  buildExactMatch,
  type ExactMatchFigures,
  leastStandsFor,
} from '@/lib/scan/organization/build-exact-match';
import { Complaint } from './complaint';
import { readCsvColumn } from './csv-column';
import { decode } from './decode';
import { readInput, sourceName } from './read-input';
import type { World } from './world';

export const exactMatchHelp = `Makes a rule for the policy key "exactMatch" of a column of values, as a set that does not give them away.

  exact-match FILE --column N --id own-… --name "account number" [options]

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
  --help              This text.
`;

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
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** The whole command; answers with the exit code. @param drawKey 16 bytes that nobody can foresee */
export async function makeExactMatch(
  args: readonly string[],
  world: World,
  drawKey: () => Uint8Array,
): Promise<number> {
  try {
    world.print(await answer(args, world, drawKey));
    return 0;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    world.complain(`${error.message}\n`);
    return 2;
  }
}

async function answer(args: readonly string[], world: World, drawKey: () => Uint8Array): Promise<string> {
  const { values, file } = readArgs(args);
  if (values.help) return exactMatchHelp;
  if (file === undefined) throw new Complaint('Name one CSV file. See --help.');
  const place = sourceName(file);
  const given = (name: 'column' | 'id' | 'name'): string => {
    const value = values[name];
    if (value === undefined || value === '') throw new Complaint(`--${name} is missing. See --help.`);
    return value;
  };
  const text = decode(await readInput(file, world), place);
  const { cells, lines } = readCsvColumn(text, given('column'), place);
  const result = buildExactMatch(cells, {
    id: given('id'),
    name: given('name'),
    keywords: listOf(values.keywords),
    proximity: numberOf('proximity', values.proximity) ?? 100,
    key: values.previous === undefined ? drawKey() : await keyIn(values.previous, given('id'), world),
    shapes: listOf(values.shapes),
    normalise: among('normalise', normalisations, values.normalise),
    check: among('check', checkNames, values.check),
    possible: numberOf('possible', values.possible),
  });
  if ('mistake' in result) throw new Complaint(`${place}: ${result.mistake}`);
  // The policy's own check has the last word on ids, names and lengths.
  const { problems } = parsePolicy({ exactMatch: [result.rule] }, []);
  if (problems.length > 0) throw new Complaint(problems.map(({ reason }) => reason).join('\n'));
  const sentences = sentencesOf(result.figures, lines, result.rule.keywords.length > 0);
  if (values.previous === undefined) {
    sentences.push('The key is new: make the next set of this list with --previous.');
  }
  world.complain(`${sentences.join('\n')}\n`);
  return `${JSON.stringify(result.rule, null, 2)}\n`;
}

function readArgs(args: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.keys(options);
    if (!known.includes(token.name)) {
      const hint = didYouMean(
        token.rawName,
        known.map((name) => `--${name}`),
      );
      throw new Complaint(`There is no option ${token.rawName}.${hint} See --help.`);
    }
    if (
      token.name !== 'help' &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
    ) {
      throw new Complaint(`${token.rawName} needs a value. See --help.`);
    }
  }
  if (positionals.length > 1) throw new Complaint('Name one CSV file only. See --help.');
  return {
    values: values as { [K in Exclude<keyof typeof options, 'help'>]?: string } & { help?: boolean },
    file: positionals[0],
  };
}

/** The key of the rule with this id in a file that holds the rule, or a policy. */
async function keyIn(file: string, id: string, world: World): Promise<Uint8Array> {
  const place = sourceName(file);
  const written = parse(decode(await readInput(file, world), place), place);
  const { policy } = parsePolicy(written, []);
  const rules = [...policy.exactMatch, ...parsePolicy({ exactMatch: [written] }, []).policy.exactMatch];
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Complaint(`${place} has no rule "${id}" that could be read.`);
  return decodeBase64(rule.key);
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the message quotes may be more than the place.
    throw new Complaint(`${place} is not JSON.`);
  }
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

function among<T extends string>(
  name: string,
  words: readonly T[],
  written: string | undefined,
): T | undefined {
  if (written === undefined) return undefined;
  const word = words.find((one) => one === written);
  if (word !== undefined) return word;
  throw new Complaint(`--${name} must be ${oneOf(words)}.${didYouMean(written, words)}`);
}

function sentencesOf(figures: ExactMatchFigures, lines: readonly number[], hasKeywords: boolean): string[] {
  const { count, leftOut, possible, standsFor, falseHitRate, needsKeyword, length } = figures;
  const about = (number: number): string =>
    number < 1000 ? String(Math.floor(number)) : number.toExponential(1);
  const sentences = [
    `${count} different values, ${Math.ceil(length / 1000)} kB.`,
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
