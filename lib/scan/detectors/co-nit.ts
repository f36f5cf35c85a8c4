import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [41, 37, 29, 23, 19, 17, 13, 7, 3] as const;

/** Nine digits and a check digit, modulus 11 with primes as weights (DIAN, Orden Administrativa 4/1989). */
function isNit(digits: string): boolean {
  if (digits.length !== 10 || digits.startsWith('0')) return false;
  const remainder = weightedSum(digits, weights) % 11;
  return (remainder > 1 ? 11 - remainder : remainder) === digitAt(digits, 9);
}

export const coNit = registerNumber({
  id: 'co-nit',
  category: 'financial',
  labels: list(`
    nit, nit number, número de nit, numero de nit, número de identificación tributaria
    numero de identificacion tributaria, identificación tributaria, identificacion tributaria, colombian nit
    colombian tax id, rut nit, nits
  `),
  headers: list('tax id'),
  hints: list('colombia, colombian, dian, bogotá, bogota, s a s, sas, razón social, razon social'),
  shapes: groupings('10, 9-1, 3-3-3-1, 3-3-4'),
  isValid: isNit,
  // `nit:` also begins a remark in a review of code.
  labelled: (candidate, around) => named(candidate, around, candidate.gap === '' ? 12 : 40),
  hits: [
    'NIT: 996.345.372-1',
    'NIT 979846782-4',
    'NIT No. 8806560467',
    'El NIT de la empresa es 992.175.969-1.',
  ],
  misses: [
    'NIT 996345372-2',
    '996.345.372-1',
    'nit: rename this, see line 9963453722',
    'pedido 996345372-1',
    'NIT 996345372',
    'tel. 9963453721',
  ],
});
