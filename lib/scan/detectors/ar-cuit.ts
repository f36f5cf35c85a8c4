import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Kind (20 to 27 people, 30 to 34 companies), document number, check digit modulus 11 (ARCA, formerly AFIP). */
function isCuit(digits: string): boolean {
  if (!/^(?:2[0-7]|3[034]|5[015])\d{9}$/.test(digits)) return false;
  const check = 11 - (weightedSum(digits, weights) % 11);
  return (check === 11 ? 0 : check === 10 ? 9 : check) === digitAt(digits, 10);
}

export const arCuit = registerNumber({
  id: 'ar-cuit',
  labels: list(`
    cuit, cuits, cuit number, cuil, cuil number, cuit cuil, cuil cuit
    clave única de identificación tributaria, clave unica de identificacion tributaria
    código único de identificación laboral, codigo unico de identificacion laboral, argentine tax id, cuils
  `),
  headers: list('tax id, clave fiscal, documento'),
  hints: list('argentina, argentine, afip, arca, monotributo, buenos aires, dni'),
  // The kind and the check digit: one in 90 of what is written 2-8-1 with dashes, and hardly anything is.
  formats: groupings('2-8-1'),
  shapes: groupings('11, 2-9, 2-2-3-3-1, 10-1, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isCuit,
  unnamed: ({ gap }) => (gap === '-' ? 'LIKELY' : 'POSSIBLE'),
  hits: [
    '20-32424463-9',
    'CUIT: 27-99611024-4',
    'CUIL 20898817084',
    'Mi CUIL es 27-42248408-1.',
    'C.U.I.T. 27-50122251-3',
  ],
  misses: ['20-32424463-8', '45-32424463-9', 'CUIT 2032424463', '1-20-32424463-9'],
});
