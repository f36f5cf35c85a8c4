import { isYearMonthDay } from '@/lib/scan/checks/calendar';
import { isFiller } from '@/lib/scan/checks/filler';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { named } from '@/lib/scan/checks/named';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

const weights = [0, 2, 4, 8, 5, 10, 9, 7, 3] as const;

const isOntarian = (digits: string): boolean => /^[1-9]/.test(digits) && isLuhnValid(digits);

const isBritishColumbian = (digits: string): boolean =>
  digits.startsWith('9') && (11 - (weightedSum(digits, weights) % 11)) % 11 === digitAt(digits, 9);

const isQuebecer = (digits: string): boolean => {
  const month = Number(digits.slice(2, 4));
  const written = String(month % 50).padStart(2, '0');
  return month < 63 && isYearMonthDay(digits.slice(0, 2) + written + digits.slice(4, 6));
};

const namesQuebec = /^(?:ramq|nam$|.*maladie|.*soleil)/;

/** Ontario: ten digits, Luhn, two letters of the version (Health Card Validation Reference Manual). British Columbia: ten digits from 9 on, modulus 11 (Ministry of Health, PHN). Québec: four letters, year, month (50 more for women), day, two digits (RAMQ). */
export function isHealthCard(value: string): boolean {
  if (/^[A-Z]{4}\d{8}$/.test(value)) return isQuebecer(value.slice(4));
  if (!/^\d{10}(?:[A-Z]{2})?$/.test(value)) return false;
  const digits = value.slice(0, 10);
  return (isOntarian(digits) || isBritishColumbian(digits)) && !isFiller(digits);
}

export const caHealthCard: NumberDetector = {
  kind: 'number',
  id: 'ca-health-card',
  category: 'health',
  reasons: [],
  labels: list(`
    ohip, ohip no, ohip number, ohip card, ohip card number, ohip #, health card, health card no
    health card number, health card #, hcn, ontario health card, ontario health card number
    ontario health number, phn, phn no, phn number, personal health number, bc phn, bc personal health number
    carecard, care card number, bc services card, ramq, ramq no, ramq number, nam, numéro d assurance maladie
    numero d assurance maladie, no d assurance maladie, n d assurance maladie, carte d assurance maladie
    assurance maladie, carte soleil, canadian health card
  `),
  headers: list('health number'),
  hints: list(`
    ontario, quebec, québec, british columbia, toronto, montreal, montréal, vancouver, ottawa, canada, canadian
    patient, clinic, hospital, hôpital, version code
  `),
  formats: [],
  shapes: [
    ...groupings('10, 4-3-3'),
    ...list(`
      9999999999AA, 9999-999-999-AA, 9999999999-AA, 9999-999-999AA, AAAA99999999, AAAA9999-9999
    `),
    ...groupings('4-4'),
  ],
  judge(candidate, context) {
    const { value, shape } = candidate;
    // What stands behind the letters on the card of Québec: `TREM 4503 1217`.
    const isApart = shape === '9999-9999';
    if (isApart ? !isQuebecer(value) : !isHealthCard(value)) return undefined;
    const around = context();
    if (isApart && !namesQuebec.test(around.label ?? '')) return undefined;
    // The version of the card stands behind it: `-XU`.
    return named({ ...candidate, after: 'nothing' }, around);
  },
  hits: [
    'OHIP: 1767-351-685',
    'Health card number 8178699537',
    'OHIP # 7818-811-213-KT',
    'Health card (OHIP) 7818-811-213-KT',
    'Ontario health card 4010-241-224 KT',
    '<HCN>8055905262</HCN>',
    'BC PHN: 9176 614 516',
    'Personal Health Number 9588 693 469',
    "No d'assurance maladie : GSLM 7853 0761",
    'RAMQ PPST 8758 2051',
  ],
  misses: ['OHIP 2583456114', '5892-626-457', 'tel. 6834-046-820', 'GLPM 6755 0917'],
};
