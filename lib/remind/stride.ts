import type { ChatFailure } from '@/lib/model/chat';
import type { RunClock, RunEnd, StopSignal } from '@/lib/model/run';
import { createPace } from './pace';

/** How often something is tried that fails without a reason. */
const tries = 3;

/** So many in a row that fail say that it is not they. */
const mostInARow = 5;

/** `stuck`: it failed every time; others may not. */
export type Stride<T> =
  | { readonly kind: 'answer'; readonly answer: T }
  | { readonly kind: 'stuck' }
  | { readonly kind: 'end'; readonly end: RunEnd };

type Parts = {
  readonly clock: RunClock;
  readonly signal: StopSignal;
  /** The server has asked for patience until then (milliseconds), or for none any more (null). */
  readonly patient: (until: number | null) => void;
};

/**
 * One request after the other, paced: what the server puts off is asked again, for as long as it takes; what fails is
 * asked again a few times.
 */
export function createStride({ clock, signal, patient }: Parts) {
  const pace = createPace();
  let stuck = 0;

  async function turn(): Promise<void> {
    // A wait may end early.
    for (let ms = pace.due(clock.now()); ms > 0 && !signal.aborted; ms = pace.due(clock.now()))
      await clock.wait(ms, signal);
  }

  /**
   * @param request gives undefined where nobody answered; its rejection is no answer either
   * @param requests how many the server gets for it
   * @param failureIn why an answer cannot be used; null when it can
   */
  return async function stride<T>(
    request: () => Promise<T | undefined>,
    requests: number,
    failureIn: (answer: T) => ChatFailure | null,
  ): Promise<Stride<T>> {
    for (let failures = 0; failures < tries;) {
      await turn();
      if (signal.aborted) return { kind: 'end', end: 'stopped' };
      const answer = await request().catch(() => undefined);
      const failure = answer === undefined ? ({ kind: 'failed' } as const) : failureIn(answer);
      if (answer !== undefined && failure === null) {
        pace.answered(clock.now(), requests);
        patient(null);
        stuck = 0;
        return { kind: 'answer', answer };
      }
      if (failure?.kind === 'signed-out' || failure?.kind === 'other-account')
        return { kind: 'end', end: failure.kind };
      if (failure?.kind === 'wait') {
        pace.refused(clock.now(), failure.seconds);
        patient(clock.now() + pace.due(clock.now()));
      } else {
        failures += 1;
        pace.failed(clock.now());
      }
    }
    patient(null);
    stuck += 1;
    return stuck < mostInARow ? { kind: 'stuck' } : { kind: 'end', end: 'failed' };
  };
}
