import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './measure';

export type StartCost = {
  /** Reading and running the module; making the scanner; the first scan of a short text. Milliseconds, medians. */
  readonly load: number;
  readonly make: number;
  readonly firstScan: number;
  /** All three, less what an empty module takes. */
  readonly total: number;
  /** A whole process with it over a whole process with an empty module. */
  readonly processRatio: number;
  readonly aim: number;
  readonly ok: boolean;
};

const children = 11;
const aim = 10;

/** Runs in a process of its own, with nothing warm. */
const probe = `
const began = performance.now();
const { createScanner, detectors } = await import(process.argv[2]);
const loaded = performance.now();
const scan = createScanner?.(detectors);
const made = performance.now();
scan?.('My SSN is 536-22-8145, please fill in the form.');
process.stdout.write(JSON.stringify([loaded - began, made - loaded, performance.now() - made]));
`;

/** What the scanner costs before the first answer, in fresh processes. */
export function measureStart(engine: string, folder: string): StartCost {
  const script = join(folder, 'probe.mjs');
  const empty = join(folder, 'empty.mjs');
  writeFileSync(script, probe);
  writeFileSync(empty, '');

  const once = (module: string): { readonly parts: readonly number[]; readonly process: number } => {
    const began = performance.now();
    const printed = execFileSync(process.execPath, [script, pathToFileURL(module).href], {
      encoding: 'utf8',
    });
    return { parts: JSON.parse(printed) as number[], process: performance.now() - began };
  };
  const pairs = Array.from({ length: children }, () => ({ ours: once(engine), none: once(empty) }));
  const part = (index: number, which: 'ours' | 'none'): number =>
    median(pairs.map((pair) => pair[which].parts[index] ?? NaN));

  const [load, make, firstScan] = [part(0, 'ours'), part(1, 'ours'), part(2, 'ours')];
  const total = load + make + firstScan - part(0, 'none');
  const processRatio = median(pairs.map(({ ours, none }) => ours.process / none.process));
  return { load, make, firstScan, total, processRatio, aim, ok: total <= aim };
}
