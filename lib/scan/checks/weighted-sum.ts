/** Sum of the first digits, each times its weight; as many digits as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [at, weight] of weights.entries()) sum += weight * (digits.charCodeAt(at) - 48);
  return sum;
}

/** The digit at `at`, or at `at` from the end when negative. */
export const digitAt = (digits: string, at: number): number =>
  digits.charCodeAt(at < 0 ? digits.length + at : at) - 48;
