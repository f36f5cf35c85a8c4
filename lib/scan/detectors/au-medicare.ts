import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [1, 3, 7, 9, 1, 3, 7, 9] as const;

/**
 * Eight digits of which the first is 2 to 6, a check digit, the issue number of the card, and sometimes the person's line
 * on it (METeOR 270101, "Person identifier - Medicare card number"; Services Australia).
 */
const isMedicareNumber = (digits: string): boolean =>
  /^[2-6]\d{8}[1-9][1-9]?$/.test(digits) && weightedSum(digits, weights) % 10 === digitAt(digits, 8);

export const auMedicare = registerNumber({
  id: 'au-medicare',
  category: 'health',
  labels: list(`
    medicare, medicare no, medicare num, medicare #, medicare card no, medicare card #, medicare number
    medicare card, medicare card number, medicare id, medicare irn, australian medicare
    australian medicare number, australian medicare card, medicare nbr, medicare ref
  `),
  headers: list('card no irn'),
  hints: list(
    'australia, australian, irn, gp, bulk billing, patient, services australia, mygov, reference number',
  ),
  // Dashes in these places are rare; with spaces, columns of a table look the same.
  formats: groupings('4-5-1, 4-5-1-1'),
  shapes: groupings('10, 11, 10-1, 4-6, 4-5-2, 4-3-3, 5-5, 9-1, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isMedicareNumber,
  unnamed({ gap, start }, { isHinted }) {
    if (gap === '-') return 'LIKELY';
    if (gap !== ' ') return undefined;
    return isHinted || start === 0 ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'Medicare number: 2123 45670 1',
    'Medicare card 2123456701',
    'Medicare no. 2123 45670 1 2',
    'Medicare: 3950-11212-1',
    'Medicare4951526353',
    'Medicare card number\n4951 52635 3',
    'Medicare 4 9 5 1 5 2 6 3 5 3',
    'Medicare: 4951.52635.3',
    '2123-45670-1',
    'Patient in Australia, 2123 45670 1',
    'Medicare number 2123 45670 1/2',
  ],
  misses: [
    'Medicare 2123456711',
    'Medicare 7123456701',
    'the row 2123 45670 1 was dropped',
    'row 5 2123 45670 1',
    'Medicare paid 2123456 in 2023',
    'Medicare 212345670100',
    'phone 2123456701',
    'Medicare Part B, call 1-800-633-4227',
    'Medicare 2123456700',
  ],
});
