// J. Verhoeff, "Error Detecting Decimal Codes", 1969: multiplication in the dihedral group of order ten.
const products =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const permutations = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';

/** Whether the last digit is the check digit of the others; they must be digits. */
export const isVerhoeffValid = (digits: string): boolean => isVerhoeffIn(digits, 0, digits.length);

/** The same of the digits in `text.slice(start, end)`, whatever parts them. */
export function isVerhoeffIn(text: string, start: number, end: number): boolean {
  let sum = 0;
  let step = 0;
  for (let at = end - 1; at >= start; at--) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) continue;
    const permuted = permutations.charCodeAt(10 * (step++ & 7) + digit) - 48;
    sum = products.charCodeAt(10 * sum + permuted) - 48;
  }
  return sum === 0;
}
