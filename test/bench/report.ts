import type { MemoryRow } from './memory';
import type { RivalRow } from './rivals';
import type { SpeedRow } from './speed';
import type { StageRow } from './stages';
import type { StartCost } from './start';
import { round, table, verdict } from './table';
import type { HostileRow } from './worst';

export type Results = {
  readonly node: string;
  /** Detectors that were on: all. */
  readonly detectors: number;
  readonly speed: readonly SpeedRow[];
  readonly stages: readonly StageRow[];
  /** The worst first. */
  readonly hostile: readonly HostileRow[];
  readonly start: StartCost;
  readonly memory: readonly MemoryRow[];
  readonly rivals: readonly RivalRow[];
};

const [fewest, most] = [15, 40] as const;

export const isOk = ({ speed, hostile, start }: Results): boolean =>
  [...speed, ...hostile, start].every(({ ok }) => ok);

/** The results for a person. MB are millions of UTF-16 code units. */
export function reportOf({
  node,
  detectors,
  speed,
  stages,
  hostile,
  start,
  memory,
  rivals,
}: Results): string {
  const missed = hostile.filter(({ ok }) => !ok).length;
  const tools = Object.keys(rivals[0]?.speeds ?? {});
  return [
    `Node ${node}, all ${detectors} detectors on.`,
    'Time of a scan over that of a bare charCodeAt loop:',
    table(
      ['text', 'MB', 'findings', 'ms', 'MB/s', 'loop MB/s', 'ratio', 'aim', 'met'],
      speed.map((row) => [
        row.text,
        round(row.length / 1e6),
        `${row.findings}`,
        ...[row.milliseconds, row.speed, row.loopSpeed, row.ratio].map(round),
        `${row.aim}`,
        verdict(row.ok),
      ]),
    ),
    'Where it goes, in bare loops:',
    table(
      ['text', 'folding', 'reading', 'looking'],
      stages.map(({ text, fold, read, look }) => [text, ...[fold, read, look].map(round)]),
    ),
    `Time of 100 kB of hostile text over that of prose, the worst of ${hostile.length} (${missed} missed the aim):`,
    table(
      ['text', 'ms', 'ratio', 'aim', 'met'],
      hostile
        .slice(0, Math.min(most, Math.max(missed, fewest)))
        .map((row) => [row.text, ...[row.milliseconds, row.ratio].map(round), `${row.aim}`, verdict(row.ok)]),
    ),
    'Start in a fresh process, milliseconds more than an empty module:',
    table(
      ['', 'load', 'make', 'first scan', 'total', 'process ratio', 'aim', 'met'],
      [
        [
          'scanner',
          ...[start.load, start.make, start.firstScan, start.total, start.processRatio].map(round),
          `${start.aim}`,
          verdict(start.ok),
        ],
      ],
    ),
    'Memory alive during a scan of prose, besides the text:',
    table(
      ['MB of text', 'kB alive', 'bytes a character'],
      memory.map(({ length, peak }) => [round(length / 1e6), (peak / 1000).toFixed(0), round(peak / length)]),
    ),
    'Others on 200 kB of the same text, MB/s:',
    table(
      ['text', ...tools],
      rivals.map(({ text, speeds }) => [text, ...tools.map((tool) => round(speeds[tool] ?? NaN))]),
    ),
  ].join('\n\n');
}
