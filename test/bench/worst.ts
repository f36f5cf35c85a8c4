import type { Scanner } from '@/lib/scan/scan';
import { ofLength } from './flat';
import { type Hostile, hostileLength } from './hostile';
import { compare } from './measure';

export type HostileRow = {
  readonly text: string;
  readonly milliseconds: number;
  /** Time over that of prose of the same length. */
  readonly ratio: number;
  readonly aim: number;
  readonly ok: boolean;
};

const aim = 5;
const rounds = 3;
/** Rows around the aim are measured again, longer. */
const near = [0.6, 1.6] as const;
const longRounds = 15;

/** Every hostile text against prose of the same length; the worst first. */
export function measureWorst(scan: Scanner, texts: readonly Hostile[], prose: string): readonly HostileRow[] {
  const plain = ofLength(prose, hostileLength);
  for (let time = 0; time < 20; time++) scan(plain);
  const rows = texts.map(({ name, text }) => {
    const against = (times: number): HostileRow => {
      const { ours, ratio } = compare(
        () => scan(text),
        () => scan(plain),
        times,
      );
      return { text: name, milliseconds: ours, ratio, aim, ok: ratio <= aim };
    };
    against(1);
    const row = against(rounds);
    const isNear = row.ratio > aim * near[0] && row.ratio < aim * near[1];
    return isNear ? against(longRounds) : row;
  });
  return rows.sort((a, b) => b.ratio - a.ratio);
}
