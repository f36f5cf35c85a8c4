import { isFiller } from '@/lib/scan/checks/filler';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** Up to nine digits, zeros in front left out, the last one Luhn (רשות האוכלוסין, "ספרת ביקורת"). */
const isIsraeliId = (digits: string): boolean => isLuhnValid(digits) && !isFiller(digits);

export const ilId = registerNumber({
  id: 'il-id',
  labels: list(`
    תעודת זהות, מספר זהות, מספר תעודת זהות, ת ז, תז, מס זהות, ת.ז, מספר ת ז, teudat zehut
    teudat zehut number, mispar zehut, israeli id, israeli id number, israel id, israeli identity number
    israeli identity card, tz number, israeli national id, israeli id no, תעודת הזהות
    מספר תעודת הזהות, מספר הזהות
  `),
  headers: list('national id, zehut'),
  hints: list('שם, כתובת, תאריך לידה, israel, israeli, ישראל'),
  shapes: groupings('9, 8, 8-1, 1-7-1, 1-4-4, 3-3-3, 1-1-1-1-1-1-1-1-1'),
  isValid: isIsraeliId,
  labelled: (candidate, around) => named(candidate, around, candidate.value.length === 9 ? 48 : 12),
  hits: [
    'Israeli ID: 717046585',
    'תעודת זהות: 499102689',
    'מספר זהות 194538260',
    'teudat zehut 330048810',
    'My Israeli ID number is 816621072.',
    'Israeli ID 10639201-2',
    'מספר תעודת הזהות שלי הוא 370761918',
    'ת"ז: 375223047',
  ],
  misses: [
    'Israeli ID 717046586',
    'Israeli ID 7170465850',
    'Israeli ID 000000000',
    'phone 0717046585',
    'Israel exports 717046585 tons',
  ],
});
