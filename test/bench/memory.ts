import type { Scanner } from '@/lib/scan/scan';
import { ofLength } from './flat';

export type MemoryRow = {
  /** UTF-16 code units. */
  readonly length: number;
  /** The most that was alive at once besides the text, in bytes. */
  readonly peak: number;
};

const lengths = [500_000, 5_000_000, 50_000_000];
const steps = 10;

/** What a scan keeps alive, looked at ten times on the way. Nothing without `--expose-gc`. */
export function measureMemory(scan: Scanner, prose: string): readonly MemoryRow[] {
  const collect = globalThis.gc;
  if (collect === undefined) return [];
  const alive = (): number => {
    // Twice: what the first collection sets free may have held something.
    void collect();
    void collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  return lengths.map((length) => {
    const text = ofLength(prose, length);
    // The room that a scanner keeps for the next text is no growth, and what an earlier text left goes first.
    for (let time = 0; time < 3; time++) scan(text.slice(0, 100_000));
    const before = alive();
    const run = scan.begin(text);
    let peak = 0;
    for (let done = false; !done; peak = Math.max(peak, alive() - before)) done = run.advance(length / steps);
    run.findings();
    return { length, peak: Math.max(0, peak) };
  });
}
