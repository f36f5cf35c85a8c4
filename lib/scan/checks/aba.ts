/** First two digits: 00 government, 01-12 primary, 21-32 thrift, 61-72 electronic, 80 traveller's cheques. */
const isAssignedPrefix = (prefix: number): boolean =>
  prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;

const weights = [3, 7, 1] as const;

/** ABA routing transit number: nine digits, assigned prefix, weights 3-7-1, sum divisible by 10; not all zeros. */
export function isAbaValid(digits: string): boolean {
  if (digits.length !== 9 || digits === '000000000' || !isAssignedPrefix(Number(digits.slice(0, 2))))
    return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += (digits.charCodeAt(at) - 48) * (weights[at % 3] ?? 0);
  return sum % 10 === 0;
}
