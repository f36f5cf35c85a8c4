import { weightedSum } from './weighted-sum';

/** First two digits: 00 government, 01-12 primary, 21-32 thrift, 61-72 electronic, 80 traveller's cheques. */
const isAssignedPrefix = (prefix: number): boolean =>
  prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;

const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1] as const;

/** ABA routing transit number: nine digits, assigned prefix, weights 3-7-1, sum divisible by 10; not all zeros. */
export const isAbaValid = (digits: string): boolean =>
  digits.length === 9 &&
  digits !== '000000000' &&
  isAssignedPrefix(Number(digits.slice(0, 2))) &&
  weightedSum(digits, weights) % 10 === 0;
