import type { Finding } from './finding';

/** Detector id -> number of findings. */
export type Counts = Readonly<Record<string, number>>;

export function countsOf(found: readonly (readonly Finding[])[]): Counts {
  const counts: Record<string, number> = {};
  for (const { detector } of found.flat()) counts[detector] = (counts[detector] ?? 0) + 1;
  return counts;
}
