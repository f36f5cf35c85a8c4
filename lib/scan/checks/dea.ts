import { isUpperCase } from '@/lib/scan/characters';
import { digitAt } from './weighted-sum';
/** Practitioners, pharmacies and hospitals A B F G, mid-level practitioners M, manufacturers and distributors P R. */
const current = 'ABFGMPR';
/** Older registrants and other businesses, and X, the former waiver to treat addiction. */
const others = 'CDEHJKLSTUX';

/**
 * Registration number of the Drug Enforcement Administration, in capitals: a letter for the registrant, the first letter
 * of the name or a 9, seven digits; the last digit is the last one of (d1 + d3 + d5) + 2 (d2 + d4 + d6).
 */
export function isDeaValid(value: string): boolean {
  if (value.length !== 9 || !(current + others).includes(value.charAt(0))) return false;
  const second = value.charCodeAt(1);
  if (second !== 57 && !isUpperCase(second)) return false;
  const odd = digitAt(value, 2) + digitAt(value, 4) + digitAt(value, 6);
  const even = digitAt(value, 3) + digitAt(value, 5) + digitAt(value, 7);
  return (odd + 2 * even) % 10 === digitAt(value, 8);
}

/** Whether the first letter is one that most registrants have today. */
export const isCurrentDeaLetter = (value: string): boolean => current.includes(value.charAt(0));
