/** How sure a detector is, weakest first: the scale of Google's Sensitive Data Protection, by its own names. */
export const likelihoods = ['VERY_UNLIKELY', 'UNLIKELY', 'POSSIBLE', 'LIKELY', 'VERY_LIKELY'] as const;

export type Likelihood = (typeof likelihoods)[number];

/** Whether a finding is at least this sure. */
export const isAtLeast = (likelihood: Likelihood, least: Likelihood): boolean =>
  likelihoods.indexOf(likelihood) >= likelihoods.indexOf(least);
