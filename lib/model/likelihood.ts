/** How sure a detector is, weakest first (after the scale of Google's Sensitive Data Protection). */
export const likelihoods = ['possible', 'likely', 'very-likely'] as const;

export type Likelihood = (typeof likelihoods)[number];
