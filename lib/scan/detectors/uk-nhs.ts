import { isFiller } from '@/lib/scan/checks/filler';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** Ten digits, modulus 11 (NHS Data Dictionary, "NHS Number"); also CHI numbers in Scotland and H&C numbers. */
const isNhsNumber = (digits: string): boolean => {
  const check = (11 - (weightedSum(digits, weights) % 11)) % 11;
  return digits.length === 10 && check === digitAt(digits, 9) && !isFiller(digits);
};

/**
 * Begins as England and Wales number people today (4, 6, 7), and is no telephone number of North America, whose fourth
 * digit is 2 or more.
 */
const isCurrentAndNoPhone = (digits: string): boolean => /^[467]\d\d[01]/.test(digits);

export const ukNhs = registerNumber({
  id: 'uk-nhs',
  category: 'health',
  labels: list(`
    nhs, nhs #, nhs no, nhs nos, nhs num, nhs number, nhs numbers, nhs nbr, nhs id, nhs patient number
    nhs patient id, n h s number, n h s no, national health service, national health service number
    national health service no, national health number, health service number, health and care number
    h c number, hcn, hc number, chi, chi no, chi number, community health index
    community health index number, new nhs number, rhif gig, patient nhs, nhs identifier
  `),
  headers: list('patient number, patient id, health number'),
  hints: list('patient, gp, surgery, ward, clinic, hospital, trust, practice, referral, discharge, nhs, dob'),
  // Phones are written so too, so only numbers that no phone has stand without a label: one in 200 of the others.
  formats: groupings('3-3-4'),
  shapes: groupings('10, 3-7, 6-4, 5-5, 3-3-3-1, 4-3-3, 2-2-2-2-2, 3-4-3, 4-6, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isNhsNumber,
  reaches: { chi: 12 },
  unnamed({ value, gap, start }, { isHinted }) {
    if ((gap !== '-' && gap !== ' ') || !isCurrentAndNoPhone(value)) return undefined;
    // At the very start there is nothing else, nearly always: somebody copied just this number.
    return isHinted || (gap === '-' && start === 0) ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'NHS number: 626 018 1590',
    'NHS No. 6260181590',
    'nhs no 626-018-1590',
    'N.H.S. number 609 139 0996',
    'My NHS number is 4223307924.',
    'NHS number: 7 5 7 2 2 0 0 8 2 6',
    'NHS no: 757.220.0826',
    'CHI number 0101011237',
    'patient,NHS number,ward\nA. Lee,626 018 1590,7',
    '401-023-2137',
    'referral of the patient, 401 023 2137, to the clinic',
    'NHS numbers: 6260181590, 6091390996 and 4223307924',
  ],
  misses: [
    'NHS number 626 018 1591',
    '626 018 1590',
    'NHS number 1111111111',
    'call NHS 111 or 020 7946 0958',
    'call 422-330-7924',
    'NHS number 62601815900',
    'epoch 1732147200',
    'tel 626-018-1590',
    'NHS trusts spent 12 million in 2023',
    'Chi squared was 14.7 with n = 6260181591',
    '1732147200 401 023 2137 99',
  ],
});
