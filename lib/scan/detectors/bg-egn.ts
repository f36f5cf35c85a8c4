import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [2, 4, 8, 5, 10, 9, 7, 3, 6] as const;

/** Year, month (20 more in the nineteenth century, 40 in the 21st), day, three digits, check digit (ГРАО). */
function isEgn(digits: string): boolean {
  if (digits.length !== 10) return false;
  const month = numberAt(digits, 2, 2);
  const century = [1900, 1800, 2000][Math.floor(month / 20)] ?? 0;
  if (century === 0 || !isDay(century + numberAt(digits, 0, 2), month % 20, numberAt(digits, 4, 2)))
    return false;
  return (weightedSum(digits, weights) % 11) % 10 === digitAt(digits, 9);
}

export const bgEgn = registerNumber({
  id: 'bg-egn',
  labels: list(`
    егн, единен граждански номер, egn, egn number, edinen grazhdanski nomer, bulgarian egn
    bulgarian national id, bulgarian personal number, unified civil number, uniform civil number
  `),
  headers: list('national id, personal id'),
  hints: list('роден, родена, българия, bulgaria, bulgarian, лична карта'),
  shapes: groupings('10, 6-4, 2-2-2-4, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isEgn,
  hits: ['ЕГН: 4601127431', 'единен граждански номер 8401220204', 'EGN: 4906231157', 'My EGN is 6405182198.'],
  misses: [
    'EGN 4601127432',
    'EGN 4613127431',
    'EGN 460112743',
    'EGN 46011274310',
    'tel. 4601127431',
    'epoch 1732147200',
  ],
});
