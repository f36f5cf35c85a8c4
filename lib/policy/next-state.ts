import type { Policy } from '@/lib/model/policy';
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

/** What a reading is judged with. */
export type Judging = {
  /** ISO 8601. */
  readonly now: string;
  readonly knownDetectors: readonly string[];
  /** Of this seat among a hundred, 0 to 99: see `enforcePercent`. */
  readonly place: number;
};

/**
 * The policy in force after a reading. Whatever the reading, a policy once written stays in
 * force until another takes its place: nothing here turns protection off.
 */
export function nextState(
  previous: PolicyState | null,
  reading: PolicyReading,
  judging: Judging,
): PolicyState {
  const { now, knownDetectors, place } = judging;
  const copy = previous ?? pendingBaseline;
  const hadPolicy = copy.since !== null;
  if (reading.kind === 'error') return { ...copy, state: hadPolicy ? 'lost' : 'pending' };
  if (reading.kind === 'empty') {
    if (reading.settled) return { ...copy, state: hadPolicy ? 'lost' : 'none' };
    // Known from an earlier start: going back to "pending" at each start would only flicker.
    return copy.state === 'none' || copy.state === 'lost' ? copy : { ...copy, state: 'pending' };
  }
  const parsed = parsePolicy(reading.raw, knownDetectors, copy.policy);
  if (parsed.isEmpty) return nextState(previous, { kind: 'empty', settled: false }, judging);
  const { problems, written } = parsed;
  const isBeyondRing = parsed.policy.mode === 'enforce' && place >= parsed.policy.enforcePercent;
  const policy: Policy = isBeyondRing ? { ...parsed.policy, mode: 'simulate' } : parsed.policy;
  const unchanged = hadPolicy && same([copy.policy, copy.problems], [policy, problems]);
  return {
    version: 1,
    state: problems.length === 0 ? 'valid' : 'partly-valid',
    policy,
    problems,
    since: unchanged ? copy.since : now,
    written,
    isBeyondRing,
  };
}
