import type { Policy } from '@/lib/model/policy';
import type { PolicyProblem } from '@/lib/model/policy-state';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { Complaint } from './complaint';
import { decode } from './decode';
import { type Mistake, readPolicyText } from './policy-file';
import { plain, readInput, sourceName } from './read-input';
import { detectorIds } from './scanner';
import { uncarried } from './uncarried';
import type { World } from './world';

/** A policy file as it was read. What is in force is complete, and of no use where there are mistakes. */
export type ReadPolicy = {
  /** How the file is called in sentences. */
  readonly place: string;
  /** False where the text is no JSON: then that is the only mistake. */
  readonly isJson: boolean;
  /** The keys as they are written. */
  readonly written: unknown;
  readonly policy: Policy;
  /** In the order of the lines. */
  readonly mistakes: readonly Mistake[];
};

/** More would not be read by anybody. */
const mostMistakes = 1000;

/** Reads a policy with all its mistakes. Throws a complaint where the file cannot be read. */
export async function checkPolicy(file: string, world: World): Promise<ReadPolicy> {
  const place = sourceName(file);
  const text = readPolicyText(decode(await readInput(file, world), place));
  const written = text.kind === 'read' ? text.value : undefined;
  const { policy, problems } = parsePolicy(written, detectorIds, undefined, mostMistakes);
  if (text.kind === 'unreadable') return { place, isJson: false, written, policy, mistakes: [text.mistake] };
  const lost = typeof written === 'object' && written !== null ? uncarried(written) : [];
  const isTold = ({ key }: PolicyProblem): boolean =>
    problems.some(({ reason }) => reason.startsWith(`${key} `));
  const all = [...problems, ...lost.slice(0, mostMistakes).filter((problem) => !isTold(problem))];
  const mistakes = [...text.doubles, ...all.map((problem) => text.locate(problem))];
  mistakes.sort((one, other) => one.line - other.line || one.column - other.column);
  return { place, isJson: true, written, policy, mistakes };
}

/** Keys that stand around a policy in the files of browsers. */
const wrappers = ['3rdparty', 'policies', 'PayloadContent'];

/** What may have been meant as a whole, a sentence; undefined where nothing is known. */
function hintAbout({ written }: Pick<ReadPolicy, 'written'>): string | undefined {
  if (typeof written !== 'object' || written === null) return undefined;
  return wrappers.some((key) => Object.hasOwn(written, key))
    ? 'This looks like a file for a browser. Give the policy alone: the keys that stand in it for this extension.'
    : undefined;
}

/** `line 3: …`, one line each; with the column where the text itself cannot be read. */
export function mistakeLines(read: Pick<ReadPolicy, 'mistakes' | 'written'>): readonly string[] {
  const lines = read.mistakes.map(({ key, line, column, message }) => {
    const place = key === '' ? `line ${line}, column ${column}` : `line ${line}`;
    return `  ${place}: ${plain(message)}`;
  });
  const hint = hintAbout(read);
  return hint === undefined ? lines : [...lines, `  ${hint}`];
}

/** The policy in a file. In a browser the good half of a bad policy counts; here it would only mislead. */
export async function readPolicy(file: string, world: World): Promise<ReadPolicy> {
  const read = await checkPolicy(file, world);
  if (read.mistakes.length === 0) return read;
  const what = read.isJson ? 'is not a valid policy' : 'is not JSON';
  throw new Complaint([`${read.place} ${what}:`, ...mistakeLines(read)].join('\n'));
}
