import { isFiller } from '@/lib/scan/checks/filler';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** Ten digits, 1 for citizens and 2 for residents, Luhn (وزارة الداخلية, الأحوال المدنية). */
const isSaudiId = (digits: string): boolean =>
  /^[12]\d{9}$/.test(digits) && isLuhnValid(digits) && !isFiller(digits.slice(1));

export const saNationalId = registerNumber({
  id: 'sa-national-id',
  labels: list(`
    رقم الهوية, رقم الهوية الوطنية, الهوية الوطنية, رقم بطاقة الأحوال, السجل المدني, رقم السجل المدني
    رقم الإقامة, رقم الاقامة, هوية مقيم, رقم هوية مقيم, iqama, iqama no, iqama number, iqama id, saudi id
    saudi id number, saudi national id, saudi iqama, ksa national id, ksa id, resident id number, absher id
  `),
  headers: list('national id, id number'),
  hints: list(`
    السعودية, saudi, saudi arabia, ksa, الرياض, riyadh, jeddah, جدة, أبشر, absher, muqeem
  `),
  shapes: groupings('10, 3-3-4, 1-3-3-3, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isSaudiId,
  hits: [
    'رقم الهوية الوطنية: 1463089605',
    'رقم الإقامة 1519166548',
    'Iqama No: 2512360732',
    'Saudi ID 1025405471',
    'My iqama number is 1819928720.',
  ],
  misses: ['Iqama 1799065065', 'tel. 2797864523', 'طلب 2434881898'],
});
