import type { Finding } from './finding';

/** Detector id -> number of findings. */
export type Counts = Readonly<Record<string, number>>;

export function countsOf(found: readonly (readonly Finding[])[]): Counts {
  const counts: Record<string, number> = {};
  for (const { detector } of found.flat()) counts[detector] = (counts[detector] ?? 0) + 1;
  return counts;
}

const sum = (one: number, other: number): number => one + other;

/** Detector by detector. @param together what becomes of two numbers of one detector */
export function merged(one: Counts, other: Counts, together = sum): Counts {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, together(one[name] ?? 0, other[name] ?? 0)]));
}
