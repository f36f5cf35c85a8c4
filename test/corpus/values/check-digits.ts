/**
 * Check digits, worked out from the published rules and not by the functions of lib/scan/checks: what measures must not
 * share the mistakes of what is measured.
 */

export const digitsOf = (text: string): number[] => [...text].map(Number);

export const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);

/** ISO/IEC 7812-1: the digit that makes `body` pass when it is put behind it. */
export function luhnDigit(body: string): number {
  let sum = 0;
  digitsOf(body)
    .reverse()
    .forEach((digit, index) => {
      const doubled = index % 2 === 0 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    });
  return (10 - (sum % 10)) % 10;
}

/** The remainder of a long number, digit by digit. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (const digit of digitsOf(digits)) rest = (rest * 10 + digit) % divisor;
  return rest;
}

/** ISO 13616: the two check digits of an IBAN; letters count from A = 10. */
export function ibanCheck(country: string, bban: string): string {
  const number = [...`${bban}${country}00`].map((sign) => parseInt(sign, 36)).join('');
  return String(98 - remainder(number, 97)).padStart(2, '0');
}

/** ABA: weights 3, 7, 1; the ninth digit brings the sum to a multiple of 10. */
export const abaDigit = (body: string): number =>
  (10 - (weightedSum(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10;

/** ISO/IEC 7064 MOD 11,10: German tax numbers, the Croatian OIB. */
export function mod1110Digit(body: string): number {
  let product = 10;
  for (const digit of digitsOf(body)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}

// The dihedral group D5 as J. Verhoeff, Error Detecting Decimal Codes (1969) has it.
const dihedral = (one: number, other: number): number => {
  if (one < 5) return other < 5 ? (one + other) % 5 : 5 + ((one + other - 5) % 5);
  return other < 5 ? 5 + ((one - 5 - other + 5) % 5) : (one - other + 5) % 5;
};
const verhoeffTurn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const turned = (digit: number, times: number): number =>
  times === 0 ? digit : turned(verhoeffTurn[digit] ?? 0, times - 1);

export function verhoeffDigit(body: string): number {
  let check = 0;
  digitsOf(body)
    .reverse()
    .forEach((digit, index) => {
      check = dihedral(check, turned(digit, (index + 1) % 8));
    });
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => dihedral(check, digit) === 0) ?? 0;
}

/** GB 11643, ISO/IEC 7064 MOD 11-2: `X` is ten. */
export function mod112Sign(body: string): string {
  let rest = 0;
  for (const digit of digitsOf(body)) rest = ((rest + digit) * 2) % 11;
  return '0123456789X'.charAt((12 - rest) % 11);
}

/** EAN-13 and others: weights 1, 3 from the left. */
export const eanDigit = (body: string): number =>
  (10 -
    (weightedSum(
      body,
      digitsOf(body).map((_, index) => (index % 2 === 0 ? 1 : 3)),
    ) %
      10)) %
  10;
