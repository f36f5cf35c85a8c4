import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9] as const;

/** By the first digit; 7 to 9 are residents, of whom it says nothing. */
const centuries = [0, 1900, 1900, 1800, 1800, 2000, 2000, 1900, 1900, 1900] as const;

/** Sex and century, day of birth, county, three digits, check digit modulus 11 (Legea 105/1996; HG 1375/2006). */
function isCnp(digits: string): boolean {
  if (digits.length !== 13 || digits.startsWith('0')) return false;
  const year = (centuries[digitAt(digits, 0)] ?? 0) + numberAt(digits, 1, 2);
  if (!isDay(year, numberAt(digits, 3, 2), numberAt(digits, 5, 2))) return false;
  const remainder = weightedSum(digits, weights) % 11;
  return (remainder === 10 ? 1 : remainder) === digitAt(digits, 12);
}

export const roCnp = registerNumber({
  id: 'ro-cnp',
  labels: list(`
    cnp, cnp ul, cnp number, cod numeric personal, codul numeric personal, cod numeric, cnpul, romanian cnp
    romanian personal code, romanian personal numeric code, personal numeric code, cnps
  `),
  headers: list('personal code, national id'),
  hints: list(
    'născut, nascut, născută, nascuta, domiciliat, românia, romania, romanian, buletin, carte de identitate',
  ),
  shapes: groupings('13, 1-6-6, 7-6, 1-2-2-2-6, 1-2-2-2-2-3-1, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isCnp,
  hits: [
    'CNP: 2461021202970',
    'CNP 1550617119501',
    'Cod numeric personal 2791211091313',
    'CNP-ul meu este 2550509045892.',
    'C.N.P. 2591120184953',
    'CNP 1 590421 256117',
    'CNPs: 1700428285221, 1771123123838',
  ],
  misses: [
    'CNP 2461021202971',
    'CNP 2461321202970',
    'comanda 2461021202970',
    'CNP 246102120297',
    'CNP 24610212029700',
    'EAN 2461021202970',
    '1732147200000',
  ],
});
