import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, 1] as const;

/** Lower ones have no check digits. */
const firstChecked = 1_001_998;

/** Nine digits and two that are the remainder of their sum, weights 9 to 1, modulus 101 (Пенсионный фонд, Приказ об СНИЛС). */
const isSnils = (digits: string): boolean =>
  /^\d{11}$/.test(digits) &&
  Number(digits.slice(0, 9)) > firstChecked &&
  (weightedSum(digits, weights) % 101) % 100 === Number(digits.slice(9));

export const ruSnils = registerNumber({
  id: 'ru-snils',
  labels: list(`
    снилс, номер снилс, страховой номер, страховой номер индивидуального лицевого счета, страховое свидетельство
    лицевой счет, snils, snils number, russian social insurance number
  `),
  headers: list('ssn'),
  hints: list('россия, russia, russian, пфр, сфр, инн, паспорт, работник'),
  formats: groupings('3-3-3-2'),
  shapes: groupings('11, 3-3-5, 9-2, 1-1-1-1-1-1-1-1-1-1-1'),
  // One in 101 of those that are written in the same way fits, and few things else are.
  isValid: isSnils,
  unnamed: ({ gap }, { isHinted }) => (gap === 'mixed' && isHinted ? 'LIKELY' : 'POSSIBLE'),
  hits: [
    'СНИЛС: 171-310-506 15',
    'СНИЛС 13373365454',
    'мой снилс 144-055-535 39',
    '{"snils":"192-856-999 44"}',
    'Страховой номер индивидуального лицевого счёта\n103-480-143 07',
    'Паспорт, ИНН и 140-468-922 59',
  ],
  misses: ['СНИЛС 14278245976', '196-430-436 85', 'заказ 11231226181', 'телефон 140-093-720 22'],
});
