import type { GateState } from '@/lib/model/health';
import { findComposer } from './page';

/** A signed-in page shows its composer well before this (milliseconds); without one the selectors are out of date. */
const patience = 20_000;

/** Paths of claude.ai that have no composer by design. */
const without = /^\/(login|logout|onboarding|magic-link|share|public|upgrade|admin-settings|settings)(\/|$)/;

/**
 * Tells whether the page gate has what it guards and guards it: `active` once the composer was found and the gate is
 * proven, `broken` when a page that should have a composer has none, or the proof fails.
 *
 * @param isProven asked at the start, and whenever the app shows another page
 * @returns what starts it: whoever asks for the proof builds the scanner, and a page that loads has no time for that
 */
export function watchComposer(
  tell: (state: GateState) => void,
  isProven: () => boolean,
  signal: AbortSignal,
): () => void {
  let state: GateState = 'starting';
  let missingSince = Date.now();
  let path = '';
  let proven = false;
  const look = () => {
    if (location.pathname !== path) {
      path = location.pathname;
      proven = isProven();
    }
    const found = findComposer() !== null;
    if (found) missingSince = Date.now();
    const gone = !found && !without.test(location.pathname) && Date.now() - missingSince > patience;
    const next: GateState = !proven
      ? 'broken'
      : found
        ? 'active'
        : gone
          ? 'broken'
          : state === 'broken'
            ? 'starting'
            : state;
    if (next === state) return;
    state = next;
    tell(state);
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return () => {
    if (timer !== undefined || signal.aborted) return;
    timer = setInterval(look, 1000);
    look();
  };
}
