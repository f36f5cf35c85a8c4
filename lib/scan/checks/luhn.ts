/** ISO/IEC 7812-1 annex B: from the right every second digit is doubled, and the sum of all digits ends in 0. */
export function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1; at >= 0; at -= 2) {
    sum += digits.charCodeAt(at) - 48;
    if (at === 0) break;
    const digit = digits.charCodeAt(at - 1) - 48;
    sum += 2 * digit - 9 * ((4 - digit) >>> 31);
  }
  return sum % 10 === 0;
}
