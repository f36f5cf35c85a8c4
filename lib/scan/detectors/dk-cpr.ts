import { isDayMonthYear } from '@/lib/scan/checks/calendar';
import { named } from '@/lib/scan/checks/named';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Day, month, year and four digits. */
export const isCpr = (digits: string): boolean =>
  digits.length === 10 && isDayMonthYear(digits) && !digits.endsWith('0000');

/** Modulus 11; numbers given since 2007 may go without (CPR-kontoret, "Personnumre uden kontrolciffer"). */
export const hasCprCheckDigit = (digits: string): boolean => weightedSum(digits, weights) % 11 === 0;

export const dkCpr: NumberDetector = {
  kind: 'number',
  id: 'dk-cpr',
  category: 'identity',
  reasons: [],
  labels: list(`
    cpr, cpr number, cprnr, cprnummer, person nummer, person nr, cpr numre, danish cpr
    danish personal number, danish personal id, danish personal identification number
    centrale personregister, cprs
  `),
  headers: list('personal id, national id, id number'),
  hints: list(
    'født, fodt, mitid, nemid, danmark, denmark, danish, borger, patient, sygesikring, sundhedskort',
  ),
  formats: groupings('6-4'),
  shapes: groupings('10, 2-2-2-4, 6-2-2, 1-1-1-1-1-1-1-1-1-1'),
  judge(candidate, context) {
    const { value, shape, gap } = candidate;
    if (!isCpr(value)) return undefined;
    const around = context();
    const isChecked = hasCprCheckDigit(value);
    if (around.label !== undefined || !around.isHinted || shape !== '999999-9999' || gap !== '-')
      return named(candidate, around, undefined, isChecked);
    return isChecked && !around.isOther ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'CPR: 280766-0770',
    'CPR-nr. 1406700147',
    'CPR nummer 170955 0076',
    'Mit CPR-nummer er 131046-0671.',
    'C.P.R. 120988-0139',
    '241246-0045 er mit CPR-nummer',
    'borger i Danmark, 120988-1248',
    'CPR: 091090-2075 / 160962-0583 / 050267-2460',
  ],
  misses: [
    'CPR 320766-0770',
    '280766-0770',
    'ordre 280766-0770',
    'CPR 280766077',
    'CPR 28076607701',
    'tlf. 28 07 66 07',
    'CPR training for 120 people',
  ],
};
