import type { Policy } from './policy';

/** A key of the written policy that was refused, and why, as a sentence for the administrator. */
export type PolicyProblem = {
  readonly key: string;
  readonly reason: string;
  /** The key that was meant, and is strict until this one is corrected. */
  readonly meant?: string;
};

/**
 * - `pending`: the browser has not told yet whether there is a policy
 * - `none`: there is none; the built-in baseline is in force
 * - `valid`
 * - `partly-valid`: the good keys are in force, each refused one has its strict value
 * - `lost`: there was one and now there is none; the last good copy stays in force
 */
export type PolicyStateName = 'pending' | 'none' | 'valid' | 'partly-valid' | 'lost';

/** The policy in force, and how it came about. Stored as the copy that pages are judged by at once. */
export type PolicyState = {
  readonly version: 1;
  readonly state: PolicyStateName;
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /** When the written policy in force arrived, ISO 8601; null while none ever did. */
  readonly since: string | null;
  /** The keys that the written policy in force has. */
  readonly written: readonly string[];
  /** Where a policy that enforces is only tried out on this seat: beyond the percentage that `enforcePercent` gives. */
  readonly isBeyondRing: boolean;
};
