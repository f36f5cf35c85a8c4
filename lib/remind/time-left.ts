/** How much the last piece of work counts beside those before it. */
const weight = 0.1;

/** Estimates how long a run still takes: by its own pace, waiting included. Times in milliseconds. */
export function createTimeLeft() {
  let last: number | null = null;
  let each: number | null = null;
  return {
    /** The work begins, or goes on after something else. */
    start(now: number): void {
      last = now;
    },
    /** So many pieces of work were done since the last call. */
    did(now: number, pieces: number): void {
      if (last === null || pieces === 0) return;
      const took = Math.max(0, now - last) / pieces;
      each = each === null ? took : each + (took - each) * weight;
      last = now;
    },
    /** Null before the first. */
    left: (pieces: number): number | null => (each === null ? null : Math.round(each * pieces)),
  };
}
