import { isFiller } from '@/lib/scan/checks/filler';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2] as const;

/** The check digit by the remainder modulus 11 of the nine digits after it (HMRC, TIN sheet of the OECD; python-stdnum). */
const checkDigits = '21987654321';

/** Unique taxpayer reference: ten digits, the first one the check. */
const isUtr = (digits: string): boolean =>
  digits.length === 10 &&
  checkDigits.charAt(weightedSum(digits.slice(1), weights) % 11) === digits.charAt(0) &&
  !isFiller(digits);

export const ukUtr = registerNumber({
  id: 'uk-utr',
  labels: list(`
    utr, utrs, utr number, unique taxpayer reference, unique tax reference, unique taxpayer reference number
    unique tax reference number, unique taxpayer ref, tax reference, tax reference number, sa utr, ct utr
    company utr, partnership utr, self assessment utr, tax reference no
  `),
  headers: list('tax ref'),
  hints: list('hmrc, self assessment, tax return, sa100, corporation tax, uk, gateway'),
  shapes: groupings('10, 5-5, 3-3-4, 3-5-2, 2-4-4, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isUtr,
  hits: [
    'UTR: 2228065120',
    'UTR 31655 24594',
    'UTR no. 2830915225',
    'My UTR is 7616045323.',
    'U.T.R. 3848826490',
    'Unique Taxpayer Reference\n11663 14094',
    'UTR 9 6 9 8 9 9 3 9 2 9',
    'Self Assessment UTR 96989 93929',
  ],
  misses: [
    'UTR 2228065122',
    '22280 65120',
    'UTR 222806512',
    'UTR 22280651200',
    'phone 2228065120',
    "the 5' UTR spans 2228065122 bases",
  ],
});
