import { median } from '../measure';

/** One figure of one browser; the lower the better. */
export type Row = {
  readonly browser: string;
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  /** Medians. */
  readonly without: number;
  readonly with: number;
  /** The median of the differences of each round: whatever slows the machine slows both. */
  readonly cost: number;
  /** The most that it may cost; null where nobody has said it. */
  readonly aim: number | null;
  readonly ok: boolean;
};

/** What was measured with and without the extension in one round. */
export type Pair = { readonly with: number; readonly without: number };

/** All pairs of one figure, by its name. */
export type Pairs = Map<string, Pair[]>;

export function note(pairs: Pairs, what: string, pair: Pair): void {
  pairs.set(what, [...(pairs.get(what) ?? []), pair]);
}

export function rowsOf(
  browser: string,
  pairs: Pairs,
  unit: Row['unit'],
  aims: Readonly<Record<string, number>> = {},
): readonly Row[] {
  return [...pairs].map(([what, all]) => {
    const cost = median(all.map((pair) => pair.with - pair.without));
    const aim = aims[what] ?? null;
    const [without, withIt] = [median(all.map((pair) => pair.without)), median(all.map((pair) => pair.with))];
    return { browser, what, unit, without, with: withIt, cost, aim, ok: aim === null || cost <= aim };
  });
}
