import { isFiller } from '@/lib/scan/checks/filler';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [3, 7, 3, 7, 3, 7, 3, 7] as const;

/** Eight digits and a check digit, weights 3 and 7, modulus 10 (1996. évi XX. törvény, 2. melléklet). */
const isTaj = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && weightedSum(digits, weights) % 10 === digitAt(digits, 8) && !isFiller(digits);

export const huTaj = registerNumber({
  id: 'hu-taj',
  category: 'health',
  labels: list(`
    taj, taj szám, taj száma, taj szam, tajszám, tajszáma, tajszam, taj kártya, társadalombiztosítási azonosító
    társadalombiztosítási azonosító jel, társadalombiztosítási azonosító jele
    tarsadalombiztositasi azonosito jel, taj number, hungarian social security number
    hungarian health insurance number
  `),
  headers: list('social insurance'),
  hints: list(`
    magyarország, hungary, hungarian, budapest, született, anyja neve, munkavállaló, beteg
  `),
  shapes: groupings('9, 3-3-3, 1-1-1-1-1-1-1-1-1'),
  isValid: isTaj,
  hits: [
    'TAJ szám: 800 877 471',
    'TAJ: 607395631',
    'TAJ-szám: 700 481 718',
    'a TAJ számom 920 303 089',
    'tajszam=116564841',
    'Társadalombiztosítási azonosító jel\n147 420 518',
  ],
  misses: ['TAJ 145858413', '016 309 250', 'rendelés 020567374', 'Taj Mahal, 1632', 'telefon 246 731 423'],
});
