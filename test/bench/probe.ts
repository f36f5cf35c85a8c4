import type { Engine } from './bundle';

/** Runs in a process of its own, with nothing warm: prints what it took, in milliseconds. See `start.ts`. */

const began = performance.now();
const { createScanner, detectors } = (await import(
  /* @vite-ignore */ `${process.argv[2]}`
)) as Partial<Engine>;
const loaded = performance.now();
const scan = detectors && createScanner?.(detectors);
const made = performance.now();
scan?.('My SSN is 536-22-8145, please fill in the form.');
const scanned = performance.now();

process.stdout.write(
  JSON.stringify({ load: loaded - began, make: made - loaded, firstScan: scanned - made, process: scanned }),
);
