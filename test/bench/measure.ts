/** Milliseconds. */
export type Time = number;

/**
 * The time that this thread has had on a processor, so that other programs of the machine count less. Node has told it
 * since 23.9; before, it is the time of the clock.
 */
export function now(): Time {
  const { threadCpuUsage } = process as Partial<typeof process>;
  if (threadCpuUsage === undefined) return performance.now();
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1000;
}

export type Comparison = {
  /** Medians. */
  readonly ours: Time;
  readonly other: Time;
  /** The median of `ours` over `other` of each round: whatever slows the machine slows both. */
  readonly ratio: number;
};

export function timed(work: () => unknown): Time {
  const start = now();
  work();
  return now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Runs both in turns, the first one first in every second round. */
export function compare(ours: () => unknown, other: () => unknown, rounds: number): Comparison {
  const pairs = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) {
      const first = timed(ours);
      return { ours: first, other: timed(other) };
    }
    const first = timed(other);
    return { ours: timed(ours), other: first };
  });
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    other: median(pairs.map((pair) => pair.other)),
    ratio: median(pairs.map((pair) => pair.ours / pair.other)),
  };
}

/** Megabytes (UTF-16 code units, in millions) a second. */
export const speed = (length: number, time: Time): number => length / time / 1000;
