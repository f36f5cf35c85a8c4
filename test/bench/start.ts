import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './measure';

/** What a process tells of itself: milliseconds. */
type Told = {
  /** Reading and running the module. */
  readonly load: number;
  /** Making the scanner. */
  readonly make: number;
  /** The first scan, of a short text. */
  readonly firstScan: number;
  /** All the process did, on all processors. */
  readonly process: number;
};

/** Medians. */
export type StartCost = Omit<Told, 'process'> & {
  /** All three, less what an empty module takes. */
  readonly total: number;
  /** A whole process with it over a whole process with an empty module. */
  readonly processRatio: number;
  readonly aim: number;
  readonly ok: boolean;
};

const children = 11;
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
  const medianOf = (part: keyof Told): number => median(pairs.map(({ ours }) => ours[part]));

  const [load, make, firstScan] = [medianOf('load'), medianOf('make'), medianOf('firstScan')];
  const total = load + make + firstScan - median(pairs.map(({ none }) => none.load));
  const processRatio = median(pairs.map(({ ours, none }) => ours.process / none.process));
  return { load, make, firstScan, total, processRatio, aim, ok: total <= aim };
}
