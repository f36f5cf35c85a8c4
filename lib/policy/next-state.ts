import type { PolicyState } from '@/lib/model/policy-state';
import { pendingBaseline } from './baseline';
import { parsePolicy } from './parse-policy';
import { same } from './same';

/** What the browser answered when it was asked for the managed policy. */
export type PolicyReading =
  | { readonly kind: 'values'; readonly raw: unknown }
  /** Chromium says "empty" for "none" and for "not known yet"; `settled` = long enough ago to mean none. */
  | { readonly kind: 'empty'; readonly settled: boolean }
  | { readonly kind: 'error' };

/**
 * The policy in force after a reading. `now` is an ISO 8601 time. Whatever the reading, a policy once written stays in
 * force until another takes its place: nothing here turns protection off.
 */
export function nextState(
  previous: PolicyState | null,
  reading: PolicyReading,
  now: string,
  knownDetectors: readonly string[],
): PolicyState {
  const copy = previous ?? pendingBaseline;
  const hadPolicy = copy.since !== null;
  if (reading.kind === 'error') return { ...copy, state: hadPolicy ? 'lost' : 'pending' };
  if (reading.kind === 'empty') {
    if (reading.settled) return { ...copy, state: hadPolicy ? 'lost' : 'none' };
    // Known from an earlier start: going back to "pending" at each start would only flicker.
    return copy.state === 'none' || copy.state === 'lost' ? copy : { ...copy, state: 'pending' };
  }
  const { policy, problems, written } = parsePolicy(reading.raw, knownDetectors, copy.policy);
  if (!written) return nextState(previous, { kind: 'empty', settled: false }, now, knownDetectors);
  const unchanged = hadPolicy && same([copy.policy, copy.problems], [policy, problems]);
  return {
    version: 1,
    state: problems.length === 0 ? 'valid' : 'partly-valid',
    policy,
    problems,
    since: unchanged ? copy.since : now,
  };
}
