export type Verdict = 'met' | 'not-met' | 'unknown' | 'not-required';

/** One line of the popup: what this account is, what the organisation requires, whether it meets it. */
export type ComparisonRow = {
  readonly subject: 'account' | 'training' | 'retention';
  readonly verdict: Verdict;
};
