/** A timer that is set for longer ends at once; milliseconds. */
const longest = 2 ** 31 - 1;

/** Resolves after so many milliseconds (24 days at most), or as soon as the signal is aborted. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(milliseconds, longest));
    signal.addEventListener('abort', end);
  });
}
