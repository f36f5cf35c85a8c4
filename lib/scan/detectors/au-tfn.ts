import { isFiller } from '@/lib/scan/checks/filler';
import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [1, 4, 3, 7, 5, 8, 6, 9, 10] as const;
const weightsOfEight = [10, 7, 8, 4, 6, 3, 5, 1] as const;

/** Tax file number, modulus 11 (Australian Taxation Office); older ones have eight digits. */
const isTfn = (digits: string): boolean =>
  weightedSum(digits, digits.length === 8 ? weightsOfEight : weights) % 11 === 0 && !isFiller(digits);

export const auTfn = registerNumber({
  id: 'au-tfn',
  labels: list(`
    tfn, tfns, tfn #, tfn no, tfn num, tfn number, tax file, tax file #, tax file no, tax file num
    tax file number, tax file numbers, tax file id, tax file nbr, australian tax file number
    individual tax file number
  `),
  headers: list('tax no, tax number, taxfile, tax id'),
  hints: list('ato, australia, australian, superannuation, super fund, payg, payroll, employee, tax return'),
  shapes: groupings('9, 8, 3-3-3, 2-3-3, 3-3-2, 3-6, 4-4, 1-1-1-1-1-1-1-1-1, 5-4, 4-5'),
  isValid: isTfn,
  labelled(candidate, around) {
    const { isHeader, isHinted, label = '' } = around;
    if (!isHeader || label.includes('file') || label.includes('tfn')) return named(candidate, around);
    return isHinted ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'TFN: 924 053 261',
    'TFN 924053261',
    'Tax File Number: 689-236-767',
    'tax file no. 420419153',
    'My TFN is 232134828.',
    'T.F.N. 850 514 943',
    'TFN 8 5 0 5 1 4 9 4 3',
    'TFN 850\u200b514\u200b943',
    'TFN: 850.514.943',
    'TFN 091 644 927',
    'TFNs: 924053261, 689236767 and 420419153',
  ],
  misses: [
    'TFN 924053262',
    '924 053 261',
    'TFN 9240532610',
    'TFN 000000000',
    'tracking 924 053 261',
    'tax file opened; the invoice number is 924053261',
    'id-924053261-x',
    'build 924.053.261',
    'phone 0292 405 326',
    'the tax office filed 924053261 papers',
    'TFN: pending, due 2024-01-15',
  ],
});
