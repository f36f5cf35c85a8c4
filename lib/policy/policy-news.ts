import type { PolicyState } from '@/lib/model/policy-state';

/**
 * What is recorded when a state of the policy takes the place of another; null for what is no news: the browser had not
 * told yet, nobody wrote a policy, or the same one is there again after a start.
 */
export function policyNews(
  next: PolicyState,
  before: PolicyState | null,
): 'in-force' | 'refused' | 'lost' | null {
  if (next.state === 'lost') return before?.state === 'lost' ? null : 'lost';
  if (next.state !== 'valid' && next.state !== 'partly-valid') return null;
  if (next.since === before?.since && before.state !== 'lost') return null;
  return next.state === 'valid' ? 'in-force' : 'refused';
}
