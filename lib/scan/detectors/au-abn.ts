import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19] as const;

/** Eleven digits, of which the first two are the check: modulus 89, with 1 less in the first (ABR, "Format of the ABN"). */
const isAbn = (digits: string): boolean =>
  digits.length === 11 && !digits.startsWith('0') && (weightedSum(digits, weights) - 10) % 89 === 0;

export const auAbn = registerNumber({
  id: 'au-abn',
  category: 'financial',
  labels: list(`
    abn, abns, abn number, australian business number, australian business no, business number
    australian business numbers, supplier abn
  `),
  headers: list('business no'),
  hints: list('australia, australian, pty ltd, gst, tax invoice, acn, ato'),
  shapes: groupings('11, 2-3-3-3, 2-9, 5-6, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isAbn,
  hits: [
    'ABN: 36 733 942 904',
    'ABN 65846513864',
    'A.B.N. 62 234 877 277',
    'Our ABN is 99786956602.',
    'Australian Business Number\n94 742 615 267',
    'ABN 53-912-485-880',
    'Supplier ABN 39470004671',
  ],
  misses: [
    'ABN 36 733 942 905',
    '36 733 942 904',
    'ABN 3673394290',
    'ABN 367339429040',
    'invoice 36733942904',
  ],
});
