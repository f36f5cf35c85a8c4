/** Milliseconds between two requests, at the start and at best: less than a person causes who clicks through a list. */
const fastest = 500;
const slowest = 30_000;

/** Each answer makes it a little faster again; each refusal makes it half as fast. */
const faster = 0.95;

/** Where the server does not say how long: milliseconds, doubled with each refusal in a row. */
const firstBreak = 2000;
const longestBreak = 300_000;

/** How fast requests follow each other. Times in milliseconds. */
export type Pace = {
  /** How long until the next request may go. */
  due(now: number): number;
  /** So many requests went out, and were answered. */
  answered(now: number, requests: number): void;
  /** The server asked for patience. @param seconds as it said; null when it did not say */
  refused(now: number, seconds: number | null): void;
  /** Something else went wrong. */
  failed(now: number): void;
};

export function createPace(): Pace {
  let interval = fastest;
  let refusals = 0;
  let next = Number.NEGATIVE_INFINITY;
  /** How long the last break is; a clock that was set back does not make it longer. */
  let longest = 0;
  const rest = (now: number, ms: number) => {
    longest = Math.max(ms, interval);
    next = now + longest;
  };
  const nextBreak = () => Math.min(longestBreak, firstBreak * 2 ** (refusals - 1));
  return {
    due: (now) => Math.min(longest, Math.max(0, next - now)),
    answered(now, requests) {
      refusals = 0;
      interval = Math.max(fastest, interval * faster ** requests);
      rest(now, interval * requests);
    },
    refused(now, seconds) {
      refusals += 1;
      interval = Math.min(slowest, interval * 2);
      rest(now, seconds === null ? nextBreak() : seconds * 1000);
    },
    failed(now) {
      refusals += 1;
      rest(now, nextBreak());
    },
  };
}
