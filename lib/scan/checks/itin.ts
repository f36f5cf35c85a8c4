/**
 * Groups (fourth and fifth digit) that the IRS assigns to individual taxpayer identification numbers: 50-65, 70-88,
 * 90-92 and 94-99 (IRM 3.21.263). Older tables begin at 70 and miss the first range.
 */
const isItinGroup = (group: number): boolean =>
  (group >= 50 && group <= 65) ||
  (group >= 70 && group <= 88) ||
  (group >= 90 && group <= 92) ||
  (group >= 94 && group <= 99);

/** The Social Security Administration recommends 987-65-4320 to 987-65-4329 for advertisements. */
export const isAdvertisingNumber = (digits: string): boolean => digits.startsWith('98765432');

/** Nine digits that can be an ITIN; there is no check digit. */
export const isItin = (digits: string): boolean =>
  digits.length === 9 && digits.startsWith('9') && isItinGroup(Number(digits.slice(3, 5)));

/** Nine digits that can be an ATIN, the number of a child whose adoption is under way: group 93 (IRM 3.21.263). */
export const isAtin = (digits: string): boolean =>
  digits.length === 9 && digits.startsWith('9') && digits.slice(3, 5) === '93';
