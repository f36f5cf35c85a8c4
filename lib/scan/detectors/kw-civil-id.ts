import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Century, year, month, day, four digits, check digit modulus 11 (الهيئة العامة للمعلومات المدنية, الرقم المدني). */
const isCivilId = (digits: string): boolean =>
  /^[23]\d{11}$/.test(digits) &&
  isDay(
    1700 + 100 * digitAt(digits, 0) + numberAt(digits, 1, 2),
    numberAt(digits, 3, 2),
    numberAt(digits, 5, 2),
  ) &&
  11 - (weightedSum(digits, weights) % 11) === digitAt(digits, 11);

export const kwCivilId = registerNumber({
  id: 'kw-civil-id',
  labels: list(`
    الرقم المدني, رقم مدني, رقم البطاقة المدنية, البطاقة المدنية, civil id, civil id no, civil id number
    civil no, civil number, civilid, kuwait civil id, kuwaiti civil id, kuwait id
  `),
  headers: list('national id, id number'),
  hints: list('الكويت, kuwait, kuwaiti, paci, sahel'),
  shapes: groupings('12, 4-4-4, 1-6-5, 3-3-3-3, 1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isCivilId,
  hits: [
    'Civil ID: 301010409423',
    'الرقم المدني: 273110401597',
    'Civil ID No. 297052803104',
    'My civil ID is 271060808532.',
    'Kuwait Civil ID\n279121502534',
  ],
  misses: ['Civil ID 256040205043', 'civil case no. 12', 'طلب 259070900111'],
});
