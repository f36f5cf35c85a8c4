import type { Scanner } from '@/lib/scan/scan';
import { ofLength } from './flat';
import { type Hostile, hostileLength } from './hostile';
import { compare, median, timed } from './measure';

export type HostileRow = {
  readonly text: string;
  readonly milliseconds: number;
  /** Time over that of prose of the same length. */
  readonly ratio: number;
  readonly aim: number;
  readonly ok: boolean;
};

const aim = 5;
/** A row below this share of the aim at first sight is measured no further. */
const far = 0.6;
const looks = 2;
const rounds = 7;
const warmUps = 20;

/** Every hostile text against prose of the same length; the worst first. */
export function measureWorst(scan: Scanner, texts: readonly Hostile[], prose: string): readonly HostileRow[] {
  const plain = ofLength(prose, hostileLength);
  const readPlain = (): unknown => scan(plain);
  const usual = median(Array.from({ length: warmUps }, () => timed(readPlain, 1)).slice(warmUps / 2));
  const rows = texts.map(({ name, text }): HostileRow => {
    const work = (): unknown => scan(text);
    const glance = Math.min(...Array.from({ length: looks }, () => timed(work, 1)));
    const { ours, ratio } =
      glance / usual < aim * far ? { ours: glance, ratio: glance / usual } : compare(work, readPlain, rounds);
    return { text: name, milliseconds: ours, ratio, aim, ok: ratio <= aim };
  });
  return rows.sort((a, b) => b.ratio - a.ratio);
}
