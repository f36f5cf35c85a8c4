/** ISO/IEC 7064 MOD 11,10: whether the last digit is the check digit of the others. */
export function isMod11And10Valid(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (product + digits.charCodeAt(at) - 48) % 10;
    product = (2 * (sum === 0 ? 10 : sum)) % 11;
  }
  return (product + digits.charCodeAt(digits.length - 1) - 48) % 10 === 1;
}

/** ISO/IEC 7064 MOD 11-2: whether the last digit or `X` is the check character of the digits before it. */
export function isMod11And2Valid(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < value.length - 1; at++) sum = (2 * (sum + value.charCodeAt(at) - 48)) % 11;
  const last = value.charCodeAt(value.length - 1);
  return (sum + (last === 88 ? 10 : last - 48)) % 11 === 1;
}

/** ISO/IEC 7064 MOD 97-10: the remainder of digits and capital letters, A as 10 and Z as 35, divided by 97. */
export function remainderOf97(value: string): number {
  let remainder = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    remainder = code < 58 ? (10 * remainder + code - 48) % 97 : (100 * remainder + code - 55) % 97;
  }
  return remainder;
}
