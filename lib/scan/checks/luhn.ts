/** ISO/IEC 7812-1 annex B: from the right every second digit is doubled, and the sum of all digits ends in 0. */
export function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let step = 0; step < digits.length; step++) {
    const digit = digits.charCodeAt(digits.length - 1 - step) - 48;
    if (step % 2 === 0) sum += digit;
    else sum += digit < 5 ? 2 * digit : 2 * digit - 9;
  }
  return sum % 10 === 0;
}
