import { isFiller } from '@/lib/scan/checks/filler';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { list } from '@/lib/scan/list';

/** Three letters of the constituency, six digits, Luhn over the digits (Election Commission of India, Electors Photo Identity Card). */
const isEpic = (value: string): boolean =>
  /^[A-Z]{3}\d{7}$/.test(value) && isLuhnValid(value.slice(3)) && !isFiller(value);

export const inVoterId = registerNumber({
  id: 'in-voter-id',
  labels: list(`
    voter id, voter id no, voter id number, voter id card, voter id card no, voter card, voter card no
    voter card number, voters id, voter s id, epic no, epic number, epic card, epic id, elector id
    election card, election card no, elector photo identity card, electors photo identity card
    electoral photo identity card, मतदाता पहचान पत्र, मतदाता पहचान पत्र संख्या, indian voter id
  `),
  headers: list('epic, id proof no, id number'),
  hints: list(`
    india, indian, aadhaar, aadhar, constituency, election commission, pan card, kyc
  `),
  shapes: ['AAA9999999', 'AAA-9999999'],
  isValid: isEpic,
  hits: [
    'Voter ID: JLK3786217',
    'EPIC No. LGP6251656',
    'Voter ID card no. CKG9295700',
    'My voter ID is RFG7681174.',
    'EPIC number\nFTN6210652',
  ],
  misses: ['Voter ID SKN6520507', 'KZZ4855821', 'an epic VRC0115071'],
});
