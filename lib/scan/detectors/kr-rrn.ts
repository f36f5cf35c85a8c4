import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5] as const;

/** By the first digit after the day of birth: odd for men, from 5 to 8 for foreigners. */
const centuries = [1800, 1900, 1900, 2000, 2000, 1900, 1900, 2000, 2000, 1800] as const;

/** Day of birth, sex and century, six digits. */
const isRrn = (digits: string): boolean =>
  digits.length === 13 &&
  isDay(
    (centuries[digitAt(digits, 6)] ?? 0) + numberAt(digits, 0, 2),
    numberAt(digits, 2, 2),
    numberAt(digits, 4, 2),
  );

/** Modulus 11; numbers given since October 2020 are random from the eighth digit on and have no check digit. */
export const hasRrnCheckDigit = (digits: string): boolean => {
  const check = (11 - (weightedSum(digits, weights) % 11)) % 10;
  // Foreigners' numbers are two higher.
  return (
    check === digitAt(digits, 12) ||
    ('5678'.includes(digits.charAt(6)) && (check + 2) % 10 === digitAt(digits, 12))
  );
};

export const krRrn = registerNumber({
  id: 'kr-rrn',
  reasons: [],
  labels: list(`
    주민등록번호, 주민번호, 피보험자, 환자명, 주민 등록 번호, 외국인등록번호, 등록번호, rrn, rrn number, resident registration number
    resident registration no, korean rrn, korean resident registration number, jumin, jumin number
    alien registration number, foreigner registration number, foreign registration number, frn, frn number, korean frn, rrns
  `),
  headers: list('주민, 등록 번호, national id, id number'),
  hints: list('성명, 이름, 생년월일, 주소, korea, korean, 여권'),
  // A day with its century and the check digit: one in 400 of what is written 6-7, and hardly anything is.
  formats: groupings('6-7'),
  shapes: groupings('13, 2-2-2-7, 6-1-6, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isRrn,
  labelled: (candidate, around) => named(candidate, around, undefined, hasRrnCheckDigit(candidate.value)),
  unnamed: ({ value, gap }) => (gap !== '-' ? undefined : hasRrnCheckDigit(value) ? 'LIKELY' : 'POSSIBLE'),
  hits: [
    '주민 등록 번호 9001011234568',
    '680102-1651086',
    '주민등록번호: 550709-2207147',
    '주민번호 6711052439409',
    'RRN: 940508-2320577',
    '피보험자: 김도윤 (6711052439409)',
    '제 주민등록번호는 961225-1192939입니다',
    '521215-1664242 is my resident registration number',
    'RRN 010101-3123456',
    'FRN: 890417-6371169',
  ],
  misses: [
    '피보험자 1651086',
    '680102-1651087',
    '681302-1651086',
    'RRN 680102-165108',
    '1732147200000',
    'build 680102-16510861',
  ],
});
