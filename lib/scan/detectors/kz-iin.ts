import { isYearMonthDay } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

/** Year, month, day, century and sex, four digits, check digit modulus 11 with two rows of weights (Закон о национальных реестрах идентификационных номеров; OECD, Kazakhstan TIN). */
function isIin(digits: string): boolean {
  if (!/^\d{6}[0-6]\d{5}$/.test(digits) || !isYearMonthDay(digits)) return false;
  let check = weightedSum(digits, first) % 11;
  if (check === 10) check = weightedSum(digits, second) % 11;
  return check === digitAt(digits, 11);
}

export const kzIin = registerNumber({
  id: 'kz-iin',
  labels: list(`
    иин, номер иин, жсн, жеке сәйкестендіру нөмірі, индивидуальный идентификационный номер, iin, iin number
    iin no, kazakhstan iin, kazakh iin, kazakhstan id, individual identification number
  `),
  headers: list('national id, personal id'),
  hints: list('казахстан, kazakhstan, kazakh, қазақстан, алматы, almaty, астана, astana, бин'),
  shapes: groupings('12, 6-6, 3-3-3-3, 1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isIin,
  hits: [
    'ИИН: 950404404677',
    'ЖСН 611108461898',
    'IIN 520605356082',
    'мой ИИН 680712337822',
    'Индивидуальный идентификационный номер\n920508445872',
  ],
  misses: ['ИИН 740726339126', 'заказ 961124437273', 'IIN 400000, BIN 510510'],
});
