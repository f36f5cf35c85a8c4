import type { GateState } from '@/lib/model/health';
import { composerState, hasComposer } from './composer-state';
import { findComposer } from './page';

/**
 * Tells whether the page gate has what it guards and guards it.
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
    const isFound = findComposer() !== null;
    if (isFound || !hasComposer(path)) missingSince = Date.now();
    const missingFor = Date.now() - missingSince;
    const next = composerState(state, { path, isProven: proven, isFound, missingFor });
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
