import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** An 8, day of birth as days since 1867, three digits, check digit modulus 11 with weights 1 to 9 (1996. évi XX. törvény, 1. melléklet). */
const isHungarianTaxId = (digits: string): boolean =>
  /^8\d{9}$/.test(digits) && weightedSum(digits, weights) % 11 === digitAt(digits, 9);

export const huTaxId = registerNumber({
  id: 'hu-tax-id',
  labels: list(`
    adóazonosító, adóazonosító jel, adóazonosító jele, adóazonosító jelem, adoazonosito, adoazonosito jel
    adószám, adószáma, adóig, adóazon, adóazon jel, adóaz, adóaz jel, hungarian tax id, hungarian tax number, hungarian tax identification number
  `),
  headers: list('tax id'),
  hints: list(`
    magyarország, hungary, hungarian, nav, budapest, született, anyja neve, munkavállaló, bérjegyzék
  `),
  shapes: groupings('10, 3-3-4, 4-3-3, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isHungarianTaxId,
  hits: [
    'Adóazonosító jel: 8465138613',
    'adóazonosító: 8432198862',
    'adóazon. 8432198862',
    'adóaz. jel 8397495096',
    'Az adóazonosító jelem 8452750331.',
    '{"adoazonositoJel":"8499572294"}',
    '<Adoazonosito>8397495096</Adoazonosito>',
    'Hungarian tax ID 8353236915',
  ],
  misses: ['Adóazonosító jel 8469694247', 'rendelés 8465741026'],
});
