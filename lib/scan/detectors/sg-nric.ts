import { isDoubtful, named } from '@/lib/scan/checks/named';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import type { NumberDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const weights = [2, 7, 6, 5, 4, 3, 2] as const;

/** What is added to the sum, and the letter by its remainder modulus 11; by the first letter. */
const series: Readonly<Record<string, { readonly offset: number; readonly letters: string }>> = {
  S: { offset: 0, letters: 'JZIHGFEDCBA' },
  T: { offset: 4, letters: 'JZIHGFEDCBA' },
  F: { offset: 0, letters: 'XWUTRQPNMLK' },
  G: { offset: 4, letters: 'XWUTRQPNMLK' },
  M: { offset: 3, letters: 'XWUTRQPNJLK' },
};

/** S or T for citizens and residents, F, G or M for foreigners, seven digits, check letter (ICA; the letters are known by use). */
export function isNric(value: string): boolean {
  const { offset = 0, letters = '' } = series[value.charAt(0)] ?? {};
  if (letters === '' || !/^[A-Z]\d{7}[A-Z]$/.test(value)) return false;
  return letters.charAt((weightedSum(value.slice(1), weights) + offset) % 11) === value.charAt(8);
}

export const sgNric: NumberDetector = {
  kind: 'number',
  id: 'sg-nric',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    nric, nrics, nric number, nric fin, fin, fin number, nric or fin, singapore nric, singapore id
    singapore identity card, ic no, ic number, identity card no, identity card number
    foreign identification number, national registration identity card, uin
  `),
  headers: list('ic, national id, id number, identity card'),
  hints: list('singapore, singaporean, singpass, cpf, hdb'),
  // Five first letters of 26 and a check letter: one code of this shape in 130, and hexadecimal ones have none of them.
  formats: ['A9999999A'],
  shapes: ['A-9999999-A', 'A9999999-A', 'A-9999999A', 'A-999-9999-A', 'A999-9999-A', 'A-9-9-9-9-9-9-9-A'],
  judge(candidate, context) {
    const { value, gap } = candidate;
    if (!isNric(value)) return undefined;
    const around = context();
    if (around.label !== undefined) return named(candidate, around, around.label === 'fin' ? 12 : 64);
    return isDoubtful(candidate, around) || gap !== '' ? 'POSSIBLE' : 'LIKELY';
  },
  hits: [
    'S1234567D',
    'NRIC: T1234567J',
    'NRIC no. G1234567X',
    'FIN F1234567N',
    'FIN: M1234567K',
    'My NRIC is s9876543c, thanks.',
    'NRIC/FIN\nS9876543C',
    'NRIC S 9876543 C',
    'Tan (S9876543C), Singapore',
  ],
  misses: [
    'S1234567E',
    'A1234567D',
    'NRIC S123456D',
    'XS1234567D',
    'S1234567DA',
    'serial S1234567D',
    'commit a1234567d',
  ],
};
