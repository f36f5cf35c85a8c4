import { baseline } from '@/lib/policy/baseline';
import { Complaint } from './complaint';
import { decode } from './decode';
import { help } from './help';
import { scanJsonl } from './jsonl';
import { readOptions } from './options';
import { report, type Row, rowsOf } from './people';
import { readInput, sourceName } from './read-input';
import { readPolicy } from './read-policy';
import { createScan } from './scanner';
import type { World } from './world';

export const exitCodes = { clean: 0, found: 1, refused: 2 } as const;

/** The whole program. Prints nothing to standard output before all of it is certain; answers with the exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    const { code, lines } = await answer(args, world);
    printAll(lines, world);
    return code;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    world.complain(`${error.message}\n`);
    return exitCodes.refused;
  }
}

async function answer(
  args: readonly string[],
  world: World,
): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const options = readOptions(args);
  if (options.wantsHelp) return { code: exitCodes.clean, lines: help.trimEnd().split('\n') };

  const { files, policyFile } = options;
  const written = policyFile === undefined ? baseline : (await readPolicy(policyFile, world)).policy;
  const minimumLikelihood = options.minimumLikelihood ?? written.minimumLikelihood;
  const scan = createScan({ ...written, minimumLikelihood }, options.detectors);

  const lines: string[] = [];
  const rows: Row[] = [];
  for (const file of files) {
    const source = sourceName(file);
    const bytes = await readInput(file, world);
    if (options.isJsonl) {
      for (const line of scanJsonl(bytes, source, scan)) lines.push(line);
    } else {
      const text = decode(bytes, source);
      for (const row of rowsOf(source, text, scan(text), policyFile !== undefined)) rows.push(row);
    }
  }
  if (options.isJsonl) return { code: exitCodes.clean, lines };
  return {
    code: rows.length === 0 ? exitCodes.clean : exitCodes.found,
    lines: report(rows, files.length, world.colours),
  };
}

/** Many lines at a time: a system call for each would take longer than the scan. */
const linesAtATime = 1000;

function printAll(lines: readonly string[], { print }: World): void {
  for (let start = 0; start < lines.length; start += linesAtATime)
    print(`${lines.slice(start, start + linesAtATime).join('\n')}\n`);
}
