// J. Verhoeff, "Error Detecting Decimal Codes", 1969: multiplication in the dihedral group of order ten.
const products =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const permutations = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';

/** Whether the last digit is the check digit of the others; they must be digits. */
export function isVerhoeffValid(digits: string): boolean {
  let sum = 0;
  for (let step = 0; step < digits.length; step++) {
    const digit = digits.charCodeAt(digits.length - 1 - step) - 48;
    const permuted = permutations.charCodeAt(10 * (step % 8) + digit) - 48;
    sum = products.charCodeAt(10 * sum + permuted) - 48;
  }
  return sum === 0;
}
