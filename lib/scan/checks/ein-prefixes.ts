/** Ranges of the first two digits, by campus and for the internet (IRS, "How EINs are assigned and valid EIN prefixes"). */
const ranges = [
  [1, 6],
  [10, 16],
  [20, 27],
  [30, 48],
  [50, 68],
  [71, 77],
  [80, 88],
  [90, 95],
  [98, 99],
] as const;

/**
 * Whether an employer identification number may begin like these nine digits. The IRS adds prefixes now and then, so an
 * unknown one is a doubt, not a proof.
 */
export function hasEinPrefix(digits: string): boolean {
  const prefix = Number(digits.slice(0, 2));
  return ranges.some(([first, last]) => prefix >= first && prefix <= last);
}
