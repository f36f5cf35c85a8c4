import type { Guard } from '@/lib/flow/ports';

/** A page that never rests: then a step is taken all the same, after so many milliseconds. */
const mostWait = 250;

/** A page that never ends loading; milliseconds. */
const mostLoading = 10_000;

const idle = () =>
  new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: mostWait }));

/** Gives what builds the scanner once the page has loaded, in the time that the page leaves, before anybody sends. */
export function createWarming(guard: Guard, signal: AbortSignal) {
  const loaded = new Promise<void>((resolve) => {
    if (document.readyState === 'complete') return resolve();
    addEventListener('load', () => resolve(), { once: true, signal });
    setTimeout(resolve, mostLoading);
  });
  return async (): Promise<void> => {
    await loaded;
    await idle();
    await guard.warm(idle);
  };
}
