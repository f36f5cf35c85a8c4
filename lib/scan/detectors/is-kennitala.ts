import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Day, month, year, two digits, check digit modulus 11, century (Þjóðskrá, Um kennitölur); since 2026 some are given out without the check digit. */
function isIcelandicId(digits: string): boolean {
  if (!/^[0-3]\d{8}[09]$/.test(digits) || weightedSum(digits, weights) % 11 !== 0) return false;
  const century = digits.endsWith('9') ? 1900 : 2000;
  return isDay(century + numberAt(digits, 4, 2), numberAt(digits, 2, 2), numberAt(digits, 0, 2));
}

export const isKennitala = registerNumber({
  id: 'is-kennitala',
  labels: list(`
    kennitala, kennitalan, kennitalan mín, kennitölu, kennitölur, kennitala nr, kt, kt nr, icelandic id
    icelandic id number, icelandic national id, icelandic kennitala
  `),
  headers: list('national id, personal id'),
  hints: list('ísland, iceland, icelandic, reykjavík, fæddur, fædd, lögheimili'),
  shapes: groupings('10, 6-4, 2-2-2-4, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isIcelandicId,
  hits: [
    'Kennitala: 240262-3049',
    'kt. 221096-5259',
    'kennitala 0609626939',
    'Kennitalan mín er 250203-7130.',
    'Icelandic ID\n240977-0019',
  ],
  misses: ['Kennitala 2803243949', '190168-6119', 'pöntun 2309801369', 'sími 170174-3999'],
});
