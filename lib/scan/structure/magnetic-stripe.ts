import { cardNetworkOf } from '@/lib/scan/checks/card-networks';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import type { SignDetector } from '@/lib/scan/detector';

const number = /[%;]?B(\d{4}[ ]?\d{4,6}[ ]?\d{4,6}[ ]?\d{0,7})$/i;
const longestNumber = 25;

/** The number on the first track of a card: `%B4539148803436467^ORTIZ/ANA^2809…`, ISO/IEC 7813. */
export const magneticStripe: SignDetector = {
  kind: 'sign',
  id: 'payment-card',
  category: 'financial',
  reasons: ['check-digit', 'format'],
  sign: '^',
  precededBy: /\d/,
  followedBy: /[A-Za-z]/,
  read(text, at) {
    const found = number.exec(text.slice(Math.max(0, at - longestNumber), at))?.[1];
    const digits = found?.replaceAll(' ', '') ?? '';
    if (found === undefined || !isLuhnValid(digits) || cardNetworkOf(digits) === undefined) return undefined;
    return { start: at - found.length, end: at, likelihood: 'VERY_LIKELY' };
  },
  hits: ['%B4539148803436467^ORTIZ/ANA^28091011000000000000?', 'B5425233430109903^LEE/KIM^2809'],
  misses: ['%B4539148803436468^ORTIZ/ANA^2809', 'x^2 + B4539148803436467^2', 'B12^a'],
};
