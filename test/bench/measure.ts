/** Milliseconds. */
export type Time = number;

export type Comparison = {
  /** Of one run; medians. */
  readonly ours: Time;
  readonly other: Time;
  /** The median of `ours` over `other` of each round: whatever slows the machine slows both. */
  readonly ratio: number;
};

/**
 * Runs both in turns, the first one first in every second round. The quicker one runs several times in its turn: other
 * programs interrupt long work more often than short work, and so they hit both alike.
 */
export function compare(ours: () => unknown, other: () => unknown, rounds: number): Comparison {
  const once = { ours: timed(ours, 1), other: timed(other, 1) };
  const times = {
    ours: Math.max(1, Math.round(once.other / once.ours)),
    other: Math.max(1, Math.round(once.ours / once.other)),
  };
  const pairs = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) {
      const first = timed(ours, times.ours);
      return { ours: first, other: timed(other, times.other) };
    }
    const first = timed(other, times.other);
    return { ours: timed(ours, times.ours), other: first };
  });
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    other: median(pairs.map((pair) => pair.other)),
    ratio: median(pairs.map((pair) => pair.ours / pair.other)),
  };
}

/** The time of one run, when it runs so many times. */
export function timed(work: () => unknown, times: number): Time {
  const start = performance.now();
  for (let time = 0; time < times; time++) work();
  return (performance.now() - start) / times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Megabytes (UTF-16 code units, in millions) a second. */
export const speed = (length: number, time: Time): number => length / time / 1000;
