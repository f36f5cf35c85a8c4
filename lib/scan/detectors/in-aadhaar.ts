import { registerNumber } from '@/lib/scan/checks/register-number';
import { isVerhoeffIn, isVerhoeffValid } from '@/lib/scan/checks/verhoeff';
import { groupings, list } from '@/lib/scan/list';

const isPalindrome = (digits: string): boolean => {
  for (let at = 0; 2 * at < digits.length; at++)
    if (digits[at] !== digits[digits.length - 1 - at]) return false;
  return true;
};

/** Twelve digits, not 0 or 1 first, no palindrome, Verhoeff check digit (UIDAI, "Numbering scheme"). */
const isAadhaar = (digits: string): boolean =>
  digits.charCodeAt(0) > 49 && isVerhoeffValid(digits) && !isPalindrome(digits);

export const inAadhaar = registerNumber({
  id: 'in-aadhaar',
  labels: list(`
    aadhaar, aadhar, adhaar, adhar, aadhaar number, aadhaar id, aadhaar card, aadhaar card number
    aadhar number, aadhar card, aadhar card number, adhaar number, adhaar card, adhar number, adhar card
    uidai, uidai number, uid no, uid number, eaadhaar, unique identification number, आधार, आधार संख्या
    आधार नंबर, ஆதார், aadhaar uid, aadhaars, aadhar card no, aadhaar card no, adhar card no
  `),
  headers: list('uid, unique id, kyc id'),
  hints: list('india, indian, kyc, uidai, pan card, dob, father, address proof, voter id, भारत'),
  // Twelve digits in three groups are also part of a card number, and the check digit leaves one in twelve.
  formats: groupings('4-4-4'),
  shapes: groupings('12, 3-3-3-3, 6-6, 4-8, 8-4, 2-2-2-2-2-2, 1-1-1-1-1-1-1-1-1-1-1-1'),
  mayBeUnnamed: (text, start, end) => text.charCodeAt(start) > 49 && isVerhoeffIn(text, start, end),
  isValid: isAadhaar,
  unnamed({ gap, start }, { isHinted }) {
    if (gap !== ' ' && gap !== '-') return undefined;
    return isHinted || start === 0 ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'Aadhaar: 6822 8083 5078',
    'Aadhaar No. 783758773682',
    'My aadhar number is 4280 8327 3979.',
    'aadhaar card 8094-2861-5671',
    'UIDAI number 466235548949',
    'Aadhaar 4 6 6 2 3 5 5 4 8 9 4 9',
    'आधार संख्या ४६६२३५५४८९४९',
    'KYC of the applicant: 4662 3554 8949',
    'Aadhaar: 4662.3554.8949',
    '4662 3554 8949',
    'Aadhaar numbers: 682280835078, 783758773682 and 428083273979',
    'aadhar card no 4045 1896 2038',
    'Aadhaar: 2081 2931 3810, 7235 5520 9938',
  ],
  misses: [
    'Aadhaar 6822 8083 5079',
    'the codes 6822 8083 5078 and others',
    'Aadhaar 182280835078',
    'Aadhaar 68228083507',
    'Aadhaar 6822808350780',
    'order 6822 8083 5078',
    'tracking number 6822 8083 5078',
    'card 4111 1111 1111 1111',
    'aws account 682280835078',
    'uid=1000 gid=1000',
    '12 6822 8083 5078',
    'arn:aws:iam::682280835078:user/x',
  ],
});
