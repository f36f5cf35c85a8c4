import type { Policy } from '@/lib/model/policy';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { Complaint } from './complaint';
import { decode } from './decode';
import { readInput, sourceName } from './read-input';
import type { World } from './world';

/** The policy in a file. In a browser the good half of a bad policy counts; here it would only mislead. */
export async function readPolicy(
  file: string,
  knownDetectors: readonly string[],
  world: World,
): Promise<Policy> {
  const place = sourceName(file);
  const { policy, problems } = parsePolicy(
    parseJson(decode(await readInput(file, world), place), place),
    knownDetectors,
  );
  if (problems.length > 0) {
    const sentences = problems.map(({ reason }) => `  ${reason}`);
    throw new Complaint([`${place} is not a valid policy:`, ...sentences].join('\n'));
  }
  return policy;
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Only the place: the rest of the message may quote the text.
    const at = error instanceof Error ? /line (\d+) column (\d+)/.exec(error.message) : null;
    const where = at === null ? '' : ` (line ${at[1]}, column ${at[2]})`;
    throw new Complaint(`${place} is not JSON${where}.`);
  }
}
