import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9] as const;

/**
 * Day, month, year, century, three digits and a check digit; since 2017 codes begin with 32 and say no day (Fizisko
 * personu reģistra likums; the weights as in python-stdnum).
 */
function isPersonasKods(digits: string): boolean {
  if (digits.length !== 11 || ((1 + weightedSum(digits, weights)) % 11) % 10 !== digitAt(digits, 10))
    return false;
  if (/^3[2-9]/.test(digits)) return true;
  const century = 1800 + 100 * digitAt(digits, 6);
  return (
    century <= 2000 && isDay(century + numberAt(digits, 4, 2), numberAt(digits, 2, 2), numberAt(digits, 0, 2))
  );
}

export const lvPersonasKods = registerNumber({
  id: 'lv-personas-kods',
  labels: list(`
    personas kods, personas kodu, personas koda, personas kodi, pers kods, pk, latvian personal code
    latvian national id, latvian id code
  `),
  headers: list('personal code, national id'),
  hints: list('dzimis, dzimusi, latvija, latvia, latvian, rīga, riga, adrese'),
  formats: groupings('6-5'),
  shapes: groupings('11, 2-2-2-5, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isPersonasKods,
  reaches: { pk: 10 },
  unnamed: ({ gap }, { isHinted }) => (gap !== '-' ? undefined : isHinted ? 'LIKELY' : 'POSSIBLE'),
  hits: [
    'Personas kods: 250658-12280',
    'personas kods 22096215361',
    'Mans personas kods ir 260965-16971.',
    'p.k. 030293-18711',
    'Latvian personal code 328673-00679',
    'dzimis Rīgā, 161175-19997',
    'Mans p. k. ir 260965-16971.',
  ],
  misses: [
    'personas kods 250658-12281',
    '250658-12280',
    'personas kods 251358-12280',
    'personas kods 250658-1228',
  ],
});
