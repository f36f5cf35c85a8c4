import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, importEngine } from './bundle';
import { hostileTexts } from './hostile';
import { measureMemory } from './memory';
import { isOk, reportOf, type Results } from './report';
import { measureRivals } from './rivals';
import { measureSpeed } from './speed';
import { measureStages } from './stages';
import { measureStart } from './start';
import { ordinaryTexts } from './texts';
import { measureWorst } from './worst';

/** `npm run bench`: speed, start and memory of the scanner, as ratios; `-- --json` prints the same as JSON. */
async function bench(folder: string): Promise<Results> {
  const { engine, probe } = await bundle(folder);
  const parts = await importEngine(engine);
  const { createScanner, detectors } = parts;
  const scan = createScanner(detectors);
  const texts = ordinaryTexts();
  const prose = texts[0]?.text ?? '';
  const start = await told('start', () => measureStart(engine, probe, folder));
  const speed = await told('speed', () => measureSpeed(scan, texts));
  return {
    node: process.versions.node,
    detectors: detectors.length,
    ...{ start, speed },
    stages: await told('stages', () => measureStages(parts, texts, speed)),
    hostile: await told('hostile texts', () => measureWorst(scan, hostileTexts(detectors), prose)),
    memory: await told('memory', () => measureMemory(scan, prose)),
    rivals: await told('others', () => measureRivals(scan, texts)),
  };
}

/** Says on standard error what the wait is for. */
async function told<T>(what: string, measure: () => T | Promise<T>): Promise<T> {
  process.stderr.write(`Measuring: ${what}\n`);
  return measure();
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const results = await bench(folder);
  const isJson = process.argv.includes('--json');
  process.stdout.write(`${isJson ? JSON.stringify(results, null, 2) : reportOf(results)}\n`);
  process.exitCode = isOk(results) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
