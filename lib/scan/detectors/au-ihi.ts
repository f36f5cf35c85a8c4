import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** 800360, nine digits, Luhn (Services Australia, Individual Healthcare Identifier; AS 4846). */
const isIhi = (digits: string): boolean => /^800360\d{10}$/.test(digits) && isLuhnValid(digits);

export const auIhi = registerNumber({
  id: 'au-ihi',
  category: 'health',
  labels: list(`
    ihi, ihi no, ihi number, ihi #, individual healthcare identifier, individual healthcare identifier number
    my health record number, healthcare identifier
  `),
  headers: list('health number'),
  hints: list('australia, australian, medicare, my health record, patient, adha'),
  formats: groupings('16, 4-4-4-4'),
  shapes: groupings('6-10, 1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1'),
  // Six digits of its own and the check digit: one number in ten million.
  isValid: isIhi,
  unnamed: () => 'LIKELY',
  hits: [
    'IHI: 8003 6012 2742 7643',
    'IHI number 8003609067496289',
    '8003 6089 5328 3892',
    'Individual Healthcare Identifier\n8003 6087 2353 0028',
  ],
  misses: ['IHI 8003600395737967', 'order 8003606018817530', 'id-8003607781257532-a', '8003609302638951'],
});
