import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** Thirteen digits, not 0 or 9 first, check digit modulus 11 (กรมการปกครอง). */
const isThaiId = (digits: string): boolean =>
  /^[1-8]\d{12}$/.test(digits) && (11 - (weightedSum(digits, weights) % 11)) % 10 === digitAt(digits, 12);

export const thNationalId = registerNumber({
  id: 'th-national-id',
  labels: list(`
    ประชาชน, thai id, thai id number, thai id card, thai national id, thai national id number
    thai citizen id, thailand id, citizen id, citizen id number, pid thai, thai identification number, thai ids
    thai id card no, thai national id no, thai national id card, tnin, tnin number, เลขประจำตัว
  `),
  headers: list('national id, id card no, id card number, id number'),
  hints: list('ชื่อ, ที่อยู่, thailand, thai, bangkok'),
  // The check digit leaves one in eleven of what is written 1-4-5-2-1, which is a form of its own.
  formats: groupings('1-4-5-2-1'),
  shapes: groupings('13, 1-12, 1-4-5-3, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isThaiId,
  unnamed: ({ gap }, { isHinted }) => (gap === '-' || isHinted ? 'LIKELY' : 'POSSIBLE'),
  hits: [
    '3-2698-31114-68-2',
    'Thai ID: 1-0909-84413-85-3',
    'Thai ID 1749363632069',
    'เลขประจำตัวประชาชน 1 5178 69122 88 6',
    'เลขบัตรประชาชน: 3501198107260',
    'citizen ID 3441807534392',
    'Thai national ID\n3463980791948',
    'Thai ID ๓๔๖๓๙๘๐๗๙๑๙๔๘',
    'Thai ID card no. 1984560854688',
    'TNIN 3350203632321',
  ],
  misses: [
    '3-2698-31114-68-3',
    'Thai ID 9269831114682',
    'EAN 3269831114682',
    'ISBN 978-3-16-148410-0',
    'Thai ID 326983111468',
    '1732147200000',
  ],
});
