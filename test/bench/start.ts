import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a process tells of itself: milliseconds. */
type Told = {
  /** Reading and running the module. */
  readonly load: number;
  /** Making the scanner. */
  readonly make: number;
  /** The first scan, of a short text. */
  readonly firstScan: number;
  /** All since the process began. */
  readonly process: number;
};

/** The least of several: another program of the machine only ever adds to it. */
export type StartCost = Omit<Told, 'process'> & {
  /** All three, less what an empty module takes. */
  readonly total: number;
  /** A whole process with it over a whole process with an empty module. */
  readonly processRatio: number;
  readonly aim: number;
  readonly ok: boolean;
};

const children = 15;
const aim = 10;

/** What the scanner costs before the first answer, in fresh processes. `engine` and `probe` are bundled files. */
export function measureStart(engine: string, probe: string, folder: string): StartCost {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const once = (module: string): Told =>
    JSON.parse(
      execFileSync(process.execPath, [probe, pathToFileURL(module).href], { encoding: 'utf8' }),
    ) as Told;
  const pairs = Array.from({ length: children }, () => ({ ours: once(engine), none: once(empty) }));
  const least = (which: 'ours' | 'none', part: keyof Told): number =>
    Math.min(...pairs.map((pair) => pair[which][part]));

  const [load, make, firstScan] = [least('ours', 'load'), least('ours', 'make'), least('ours', 'firstScan')];
  const total = load + make + firstScan - least('none', 'load');
  const processRatio = least('ours', 'process') / least('none', 'process');
  return { load, make, firstScan, total, processRatio, aim, ok: total <= aim };
}
