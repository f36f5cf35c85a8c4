import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [21, 19, 17, 13, 11, 9, 7, 3, 1] as const;

/** Ten digits of a foreigner, check digit modulus 10 (Закон за чужденците, личен номер на чужденец). */
const isLnch = (digits: string): boolean =>
  /^[1-9]\d{9}$/.test(digits) && weightedSum(digits, weights) % 10 === digitAt(digits, 9);

export const bgLnch = registerNumber({
  id: 'bg-lnch',
  labels: list(`
    лнч, лнч номер, личен номер на чужденец, lnch, lnch number, bulgarian foreigner number, bulgarian pnf
  `),
  headers: list('national id'),
  hints: list('българия, bulgaria, bulgarian, софия, sofia, чужденец, чужденци'),
  shapes: groupings('10, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isLnch,
  hits: ['ЛНЧ: 1138064764', 'ЛНЧ 1915860730', 'LNCH 1940873194', 'Личен номер на чужденец\n1754968343'],
  misses: ['ЛНЧ 1049470579', 'поръчка 1712759895', 'тел. 1973021094'],
});
