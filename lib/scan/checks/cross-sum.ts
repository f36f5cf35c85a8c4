/** The sum of the digits of each digit times its weight; as many digits as there are weights. */
export function crossSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [at, weight] of weights.entries()) {
    const product = weight * (digits.charCodeAt(at) - 48);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}

/** `A` is `01`, `Z` is `26`. */
export const placeOfLetter = (letter: string): string => String(letter.charCodeAt(0) - 64).padStart(2, '0');
