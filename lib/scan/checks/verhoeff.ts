// J. Verhoeff, "Error Detecting Decimal Codes", 1969: multiplication in the dihedral group of order ten.
const products = [
  ...['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'],
  ...['5987604321', '6598710432', '7659821043', '8765932104', '9876543210'],
];
const permutations = [
  ...['0123456789', '1576283094', '5803796142', '8916043527'],
  ...['9453126870', '4286573901', '2793806415', '7046913258'],
];

/** Whether the last digit is the check digit of the others. */
export function isVerhoeffValid(digits: string): boolean {
  let sum = 0;
  for (let step = 0; step < digits.length; step++) {
    const digit = digits.charCodeAt(digits.length - 1 - step) - 48;
    const permuted = (permutations[step % 8] ?? '').charCodeAt(digit) - 48;
    sum = (products[sum] ?? '').charCodeAt(permuted) - 48;
  }
  return sum === 0;
}
