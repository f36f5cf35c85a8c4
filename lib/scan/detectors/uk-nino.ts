import { isDoubtful, named, standsAlone } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const unusedPrefixes: ReadonlySet<string> = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/**
 * Two letters, six digits and A to D, or nothing when the suffix is not known: HMRC, National Insurance Manual NIM39110.
 * D, F, I, Q, U, V are not used, nor O in the second place.
 */
export const isNino = (value: string): boolean =>
  /^[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]?$/.test(value) && !unusedPrefixes.has(value.slice(0, 2));

/** Temporary reference number, of people who wait for their own: two digits, a letter, five digits (NIM39110). */
const isTemporary = (value: string): boolean => /^\d\d[A-Z]\d{5}$/.test(value);

/** Prefixes that are words in front of a number: `at 12 34 56 a`. */
const words: ReadonlySet<string> = new Set(
  'AN AS AT AM BE BY EL EN ET HE LA LE ME MY NE NR PM RE SE SN TE WE'.split(' '),
);

/** The label and the prefix run into one word: `NINOJG103759A`, `NIJG103759A`. */
const glued = ['AAAAAA999999A', 'AAAA999999A'] as const;
const isGlued = (value: string): boolean =>
  (value.startsWith('NINO') && isNino(value.slice(4))) || (value.startsWith('NI') && isNino(value.slice(2)));

export const ukNino: NumberDetector = {
  kind: 'number',
  id: 'uk-nino',
  category: 'identity',
  reasons: [],
  labels: list(`
    nino, ninos, nino #, nino no, nino number, ni, ni #, ni no, ni nr, ni num, ni number, ni numbers
    ni code, n i number, n i no, ni nos, nin, nat ins, nat ins no, nat ins number, natl insurance
    natl insurance number, national insurance, national insurance #, national insurance no
    national insurance num, national insurance number, national insurance numbers, national insurance nbr
    national insurance code, national insurance contributions number, national ins, national ins no
    national ins number, nat insurance, nat insurance number, nat insurance no, insurance number
    insurance no, hmrc, hmrc reference, uk nino, temporary reference number, trn, rhif yswiriant gwladol
    yswiriant gwladol
  `),
  headers: list('insurance, national id, nat id, social security number, social security no'),
  hints: list(
    'payroll, payslip, p45, p60, paye, employee, employees, hmrc, benefit, pension, dwp, universal credit',
  ),
  // Of random tokens of two letters, six digits and a letter one in twelve is written so, and such tokens are rare: one
  // in 50,000 of random identifiers of nine capitals and digits. Without its last letter it is any part number.
  formats: [
    'AA999999A',
    'AA-99-99-99-A',
    'AA-999999-A',
    'AA99-99-99A',
    'AA-99-99-99A',
    'AA-999999A',
    ...glued,
  ],
  shapes: [
    ...['AA999999', 'AA-99-99-99', 'AA-999999', 'AA999999-A', 'AA-999-999-A', 'AA-999-999', 'AA999-999A'],
    ...[
      'AA99-99-99-A',
      'AA-9-9-9-9-9-9-A',
      'AA-9-9-9-9-9-9',
      'AA9-9-9-9-9-9-A',
      'AA-99-9999-A',
      'AA-9999-99-A',
    ],
    ...['99A99999', '99-A9-99-99'],
  ],
  judge(candidate, context) {
    const { value, gap } = candidate;
    if (value === 'QQ123456C' || value === 'QQ123456') return 'UNLIKELY';
    if (value.charCodeAt(0) < 65) {
      const { label, distance } = context();
      return isTemporary(value) && label !== undefined && label !== 'ni' && distance <= 24
        ? 'LIKELY'
        : undefined;
    }
    if (value.length > 9) return isGlued(value) ? 'LIKELY' : undefined;
    if (!isNino(value)) return undefined;
    const around = context();
    if (around.label !== undefined) {
      const isWhole = value.length === 9;
      // The word before a number is no prefix: `ni no. at 123456`.
      const isWord = !isWhole && gap !== '' && gap.trim() === '' && words.has(value.slice(0, 2));
      return isWord ? 'POSSIBLE' : named(candidate, around, isWhole ? 80 : 40);
    }
    if (value.length < 9) return named(candidate, around);
    if (isDoubtful(candidate, around)) return 'POSSIBLE';
    if (gap === '') return 'LIKELY';
    if (gap !== ' ' && gap !== '-' && gap !== '.') return 'POSSIBLE';
    if (gap === ' ' && words.has(value.slice(0, 2))) return 'POSSIBLE';
    return standsAlone(candidate, around) ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'AB123456C',
    'NINO: JG103759A',
    'My NI number is PW 12 34 56 D, thanks.',
    'N.I. No. JG-10-37-59-A',
    'jg103759a is my national insurance number',
    'ni_number=JG103759A&tax_code=1257L',
    'NI no JG 103759 A',
    'NI number: JG103759',
    'NINO JG\u200b10\u200b37\u200b59A',
    'National Insurance no. JG 1 0 3 7 5 9 A',
    'JG 10 37 59 A',
    'P60 of the employee (JG103759A), tax year 2023',
    'NINOs: JG103759A, PW123456D and HR123456A',
    'NI: JG.10.37.59.A',
    'Payroll runs JG103759A and WK442976B on Friday.',
    'national insurance JG 10 37\n59 A',
    'NINO: AN 86 70 07 B',
    'MY 71 49 52 C is the NI number',
  ],
  misses: [
    'QQ123456C and QQ 12 34 56 C',
    'GB123456C, BG123456A, NK123456B, ZZ123456D',
    'DA123456C, FA123456C, IA123456C, UA123456C, VA123456C',
    'AO123456C and AD123456C',
    'AB123456E',
    'AB123456',
    'NINO AB12345C',
    'NINO AB1234567C',
    'part no. AB123456C',
    'XAB123456C and AB123456CX',
    'at 12 34 56 a bell rang',
    'by 123456 a year',
    'National Insurance contributions rose to 123456 a year',
    'version AB12.34.56',
    'sha 4f2ab123456c9e0d',
    'GB 12 34 56 A',
    'The Ni content was 123456 ppm',
    'ni hao 12 34 56',
    'VAT GB123456789',
    'ticket CE123456A-9',
    'Batch AB123456C of paint',
  ],
};
